import type * as v from 'valibot';
import type { Language } from '../../core/messages/catalogue.ts';
import type { DocumentKind } from '../../core/versions/version.ts';
import type { Answer } from './answer.ts';

export type TemplateKind = Extract<DocumentKind, 'plan' | 'plan-monitored' | 'follow-up'>;

/** What actions need that is not in the workbook. */
export interface Resources {
  /** The built-in template of a document, as a .docx. */
  readonly template: (kind: TemplateKind) => Uint8Array;
}

export interface Context {
  readonly language: Language;
  readonly resources: Resources;
}

/** One thing that a page may ask for: what it sends, what Google must have been allowed to do, and what is done. */
export interface Action<S extends v.GenericSchema, T> {
  readonly schema: S;
  readonly scopes: readonly string[];
  readonly run: (payload: v.InferOutput<S>, context: Context) => Answer<T>;
}

export function action<S extends v.GenericSchema, T>(
  schema: S,
  scopes: readonly string[],
  run: Action<S, T>['run'],
): Action<S, T> {
  return { schema, scopes, run };
}
