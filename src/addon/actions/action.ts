import type * as v from 'valibot';
import type { Language } from '../../core/messages/catalogue.ts';
import type { Answer } from './answer.ts';

/** What actions need that is not in the workbook. */
export interface Resources {
  readonly planTemplate: () => Uint8Array;
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
