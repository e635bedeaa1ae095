import type { Bilingual } from '../framework/framework.ts';
import { type MessageKey, message, type Params } from '../messages/catalogue.ts';

/** A row of the settings tab, found again by its label. */
export interface SettingRow {
  /** Staff set an `input`, the add-on keeps a `kept` one; a heading and a note have no value. */
  readonly kind: 'input' | 'kept' | 'heading' | 'note';
  readonly label: MessageKey;
  readonly params: Params;
  readonly value: string;
  /** The third column. */
  readonly hint: Bilingual;
}

/** A message in both languages. */
export function bilingual(key: MessageKey, params: Params = {}): Bilingual {
  return { th: message('th', key, params), en: message('en', key, params) };
}
