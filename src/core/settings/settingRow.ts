import { type MessageKey, message, type Params } from '../messages/catalogue.ts';
import type { Text } from '../messages/text.ts';

/** A row of the settings tab, found again by its label. */
export interface SettingRow {
  /** Staff set an `input`, the add-on keeps a `kept` one; a heading and a note have no value. */
  readonly kind: 'input' | 'kept' | 'heading' | 'note';
  readonly label: MessageKey;
  readonly params: Params;
  readonly value: string;
  /** The third column. */
  readonly hint: Text;
}

/** A message in both languages. */
export function bilingual(key: MessageKey, params: Params = {}): Text {
  return { th: message('th', key, params), en: message('en', key, params) };
}
