import type * as v from 'valibot';
import type { Language, MessageKey } from '../../core/messages/catalogue.ts';
import type { DocumentKind } from '../../core/versions/version.ts';
import type { AfterFailure } from './guarded.ts';
import type { Refusal } from './refusal.ts';

export type TemplateKind = Extract<DocumentKind, 'plan' | 'plan-monitored' | 'follow-up'>;

/** What actions need that is not in the workbook. */
export interface Resources {
  /** The built-in template of a document, as a .docx. */
  readonly template: (kind: TemplateKind) => Uint8Array;
}

export interface Context {
  /** In which new tabs are written, and the words that are part of a result. */
  readonly language: Language;
  readonly resources: Resources;
  /** Says something beside the answer: what was found of an earlier run that was cut off. */
  readonly tell: (words: string) => void;
}

/** A checked payload, without the language: that is the door's. */
export type PayloadOf<E extends v.ObjectEntries> = v.InferOutput<v.StrictObjectSchema<E, undefined>>;

/** The same as a caller sends it. */
export type PayloadSent<E extends v.ObjectEntries> = v.InferInput<v.StrictObjectSchema<E, undefined>> & {
  readonly language?: Language;
  readonly withState?: boolean;
};

/**
 * One thing that a page, the menu or the command line may ask for. The door checks the payload and the scopes, takes
 * the lock for what writes, catches what Google throws and words what is refused, so that `run` does none of it.
 */
export interface Action<E extends v.ObjectEntries = v.ObjectEntries, T = unknown> {
  readonly payload: E;
  /** What Google must have been allowed to do. */
  readonly scopes: readonly string[] | ((payload: PayloadOf<E>) => readonly string[]);
  /** For one that writes, what is sure to be as it was when it fails half-way; null for one that only reads. */
  readonly ifItFails: AfterFailure | null;
  readonly run: (payload: PayloadOf<E>, context: Context) => T | Refusal;
  /** What the dialog says that follows when it was called from the menu. */
  readonly dialog?: { readonly title: MessageKey; readonly report: (value: T, language: Language) => string };
}

/** An action as it stands, with its types inferred. */
export function action<E extends v.ObjectEntries, T>(described: Action<E, T>): Action<E, T> {
  return described;
}
