import type { ItemCode } from '../framework/framework.ts';
import { parseScore } from '../score/parseScore.ts';
import { tidy } from '../text/normalise.ts';
import { furtherCodes } from './codeList.ts';
import { isFraction, restOf, subOf, tokenAfterLead } from './codeParts.ts';
import { codeTokenAt, ITEM_WORD, plainly } from './codeToken.ts';

/** What a cell says with an item code in it. Positions are those of the tidied text. */
export interface CodeReading {
  /** One as a rule; several where the cell lists them or names a range: `i1, i2`, `o11-o14`. */
  readonly codes: readonly ItemCode[];
  /** The part of the item that is meant, which has a score of its own: `1` of `i1.1` and `i1(1)`. */
  readonly sub: string | null;
  /** A year that belongs to the item's name: `2567` of `o1 2567`. */
  readonly label: string | null;
  /** What the text says before the code, without numbering, bullets and the word for an item; and after it. */
  readonly before: string;
  readonly rest: string;
  readonly start: number;
  readonly end: number;
  /** False where the text alone leaves open whether it is a code: a weight (`IIT 30`), a part (`EIT1`), a mention at a sentence's end. */
  readonly certain: boolean;
}

/** Longer texts are sentences, where a code in brackets is spoken of. */
const LONGEST = 300;

/** A letter of a code, in any alphabet that looks like it, with a digit not far behind. */
const MAY_HOLD_A_CODE = /[ieol|tｉｅｏｌｔоοеі0๐０][^ก-ฮ]{0,4}(?:(?:ข้อ|คำถาม)[ก-๎]*[^ก-ฮ]{0,3})?[\d๐-๙\uFF10-\uFF19]/i;

export function mayHoldCode(text: string): boolean {
  return MAY_HOLD_A_CODE.test(text);
}

/**
 * Reads the item code of a text; null where there is none. Most texts have none, and cost no more than to see that.
 * `partsAfterSign`: the sheet writes `i1-2` and `i1/2` for the second part of i1, and not for i1 and i2.
 */
export function readCode(text: string, partsAfterSign = false): CodeReading | null {
  if (!mayHoldCode(text)) return null;
  const plain = plainly(tidy(text));
  return atStart(plain, partsAfterSign) ?? (plain.length <= LONGEST ? (inBrackets(plain) ?? atEnd(plain)) : null);
}

function atStart(plain: string, partsAfterSign: boolean): CodeReading | null {
  const found = tokenAfterLead(plain);
  if (!found) return null;
  const { token, start } = found;
  const isZero = plain.charAt(start) === '0';
  const end = start + token.length;
  const after = plain.slice(end);
  if (isFraction(after, token.isApart || isZero)) return null;
  const sub = subOf(after, token.code, partsAfterSign);
  const more = sub ? { codes: [], length: 0 } : furtherCodes(after, token.code);
  const taken = sub?.length ?? more.length;
  const named = restOf(after.slice(taken));
  if (named === null || (isZero && !/^(?:[\s.:)\]]|$)/.test(after.slice(taken)))) return null;
  // `(02) 123` is rather a telephone number; in `i1-85` the sign may be of a range, and in `i1,9,20` of a fraction.
  const isTelephone = isZero && /[([]$/.test(plain.slice(0, start)) && /^\d/.test(named.rest);
  const isOpen = isTelephone || /^(?:[-–]\d+$|,\d)/.test(after.slice(taken));
  return {
    codes: [...new Set([token.code, ...more.codes])],
    sub: sub?.name ?? null,
    ...named,
    before: '',
    start,
    end: end + taken,
    certain: token.certain && !isOpen,
  };
}

/** `เจ้าหน้าที่ปฏิบัติงาน… (i1)`: in brackets after the item's wording, and then perhaps its score. */
function inBrackets(plain: string): CodeReading | null {
  const match = /^(.*[^\s([])\s*[([]\s*([^()[\]]{2,30}(?:\([^()]{1,2}\))?)[)\]]\s*(.*)$/.exec(plain);
  const [, before = '', inside = '', rest = ''] = match ?? [];
  const found = tokenAfterLead(inside);
  if (!found || !isScoreOrNothing(rest)) return null;
  const { token } = found;
  const after = inside.slice(found.start + token.length).trim();
  const sub = subOf(after, token.code);
  if (after.length !== (sub?.length ?? 0)) return null;
  const start = plain.indexOf(inside, before.length) + found.start;
  return {
    codes: [token.code],
    sub: sub?.name ?? null,
    label: null,
    before,
    rest,
    start,
    end: start + token.length + after.length,
    certain: token.certain && inside.charAt(found.start) !== '0',
  };
}

const AT_END = new RegExp(`^(.*\\S)\\s(?:${ITEM_WORD})?([ioe]\\S+)$`, 'i');

/** Without brackets at the end of a text it may as well be a mention: `ปรับปรุง o14`. */
function atEnd(plain: string): CodeReading | null {
  const match = AT_END.exec(plain);
  const [, before = '', word = ''] = match ?? [];
  const token = codeTokenAt(word);
  if (!token || token.length !== word.length) return null;
  const [start, end] = [plain.length - word.length, plain.length];
  return { codes: [token.code], sub: null, label: null, before, rest: '', start, end, certain: false };
}

function isScoreOrNothing(text: string): boolean {
  return text === '' || parseScore({ value: text, text }).kind === 'number';
}
