import { isUnsaid } from '../../plan/missingParts.ts';
import { comparable } from '../../text/normalise.ts';
import { toArabicDigits } from '../../text/numerals.ts';

/** An issue as a row names it. `unread`: what the cell says instead of a number; it is then no issue's, 0. */
export interface NamedIssue {
  readonly issue: number;
  readonly unread?: string;
}

const NUMBER_WORDS = ['หนึ่ง', 'สอง', 'สาม', 'สี่', 'ห้า', 'หก', 'เจ็ด', 'แปด', 'เก้า', 'สิบ'];
/** Marks for "as above". */
const DITTO = /^(?:["'”″〃,]+|ๆ)$/;

/** `4`, `ประเด็นที่ ๔ …`, `สี่`; null where the cell leaves it to the row above. */
export function readIssue(text: string): NamedIssue | null {
  const digits = /\d+/.exec(toArabicDigits(text))?.[0];
  if (digits !== undefined) return { issue: Number(digits) };
  if (isUnsaid(text) || DITTO.test(text.trim())) return null;
  const word = NUMBER_WORDS.indexOf(comparable(text).replace(/^ประเด็น(?:ที่)?/, ''));
  return word >= 0 ? { issue: word + 1 } : { issue: 0, unread: text.trim() };
}
