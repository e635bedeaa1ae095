import { fillIn, type Params } from './fillIn.ts';
import type { Language } from './language.ts';
import type { KeyOf, Texts } from './text.ts';

/** What a part of the product can say. */
export interface Catalogue<Key extends string> {
  /** The message with its `{name}`s filled in. */
  readonly message: (language: Language, key: Key, params?: Params) => string;
  /** Both languages' wordings, for recognising a label that was written in either. */
  readonly wordings: (key: Key, params?: Params) => string[];
}

/** The catalogue of these subjects and no others: a page carries only the texts that it names. */
export function catalogueOf<const Subjects extends readonly Texts[]>(subjects: Subjects): Catalogue<KeyOf<Subjects>> {
  const texts = Object.assign({}, ...subjects) as Readonly<Record<KeyOf<Subjects>, Texts[string]>>;
  const message: Catalogue<KeyOf<Subjects>>['message'] = (language, key, params = {}) =>
    fillIn(language, texts[key][language], params);
  return { message, wordings: (key, params) => [message('th', key, params), message('en', key, params)] };
}
