/** The ways in which people write a score that are not plainly a number, but leave no doubt which number is meant. */

import { halfWidth } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';

/**
 * How a number was written: with words, a mark, a verdict or the full mark beside it, with a space at its point,
 * another sign for its point, in full-width digits, in a cell that shows a rounded one, or as a part of 1.
 */
export type NumberForm =
  | 'words'
  | 'mark'
  | 'verdict'
  | 'of-hundred'
  | 'spaced'
  | 'other-point'
  | 'full-width'
  | 'rounded'
  | 'of-one';

/** A number without what stood around it, and the form it had; null where it was written plainly. */
export interface Undressed {
  readonly plain: string;
  readonly form: NumberForm | null;
}

type Change = readonly [form: NumberForm | null, found: RegExp, plain: string];

const LETTER_LEVEL = '(?:AA?|[B-F])';
const WORD_LEVEL =
  '(?:ไม่)?ผ่าน(?:เกณฑ์)?(?:ดี(?:เยี่ยม)?)?|ดี(?:มาก|เยี่ยม)?|พอใช้|(?:ต้อง|ควร)?ปรับปรุง(?:โดยด่วน)?|รักษาระดับ|(?:ไม่)?ถึงเกณฑ์|(?:ต่ำ|สูง)กว่าเกณฑ์|เต็ม|excellent|(?:very )?good|fair|pass(?:ed)?|fail(?:ed)?';
const SIGNS = '[*#†‡•●✓✔☑★☆▲▼△▽↑↓→⬆⬇↗↘]';

/** What may stand around a number, the commonest first. Those without a form are too usual to be spoken of. */
const AROUND: readonly Change[] = [
  [null, /(?<=\d)\s*(?:%|คะแนน|\/\s*100)$/, ''],
  ['of-hundred', /(?<=[\d.%น])\s*\/\s*100\.0+$/, ''],
  [
    'of-hundred',
    /(?<=[\d.%น])\s*\(?\s*(?:จาก|out of|of)?\s*(?:คะแนน)?(?:\s*เต็ม)?(?<=จาก|เต็ม|of)\s*(?:คะแนน\s*)?100(?:\.0+)?(?:\s*คะแนน)?\s*\)?$/i,
    '',
  ],
  ['words', /(?<=\d)\s*(?:เปอร์เซ็?นต์|ร้อยละ|คะเเนน|คะแนน\.|percent|points?|\((?:ร้อยละ|%|คะแนน)\))$/i, ''],
  // The same figure said twice.
  ['words', /(?<=^(?<first>\d{1,3}[.,]\d{1,2})\s*(?:%|คะแนน)?)\s*\((?:ร้อยละ|=)?\s*\k<first>\s*(?:%|คะแนน)?\)$/, ''],
  ['words', /^(?:คิดเป็น|(?:ที่)?ได้(?:คะแนน)?|ร้อยละ|เท่ากับ|[=:])\s*(?=[\d=:ร])/, ''],
  // A heading such as "คะแนน 100" is about a full mark.
  ['words', /^(?:(?:ผล|ค่า)?คะแนน(?:ที่ได้|เฉลี่ย|รวม)?(?:ร้อยละ)?|score)\s*[=:]?\s*(?=\d{1,3}[.,]\d)/i, ''],
  [
    'verdict',
    new RegExp(
      `(?<=[\\d%น])\\s*[-–=:,(["“]*\\s*(?:ระดับ\\s*)?(?:${WORD_LEVEL})\\s*[)\\]"”]*(?:\\s*\\([a-z ]+\\))?$`,
      'i',
    ),
    '',
  ],
  ['verdict', new RegExp(`(?<=[\\d%น])\\s*(?:\\(\\s*(?:ระดับ\\s*)?|ระดับ\\s*)${LETTER_LEVEL}\\s*\\)?$`), ''],
  ['verdict', new RegExp(`(?<=\\d[.,]\\d{1,2})\\s+${LETTER_LEVEL}$`), ''],
  [
    'verdict',
    new RegExp(`^[(["“]*(?:ระดับ\\s*)?(?:${WORD_LEVEL})[)\\]"”]*\\s*[-–=:,]?\\s*(?=\\(?\\d{1,3}[.,]\\d)`, 'i'),
    '',
  ],
  ['mark', new RegExp(`(?<=[\\d%น])\\s*${SIGNS}+$`), ''],
  ['mark', /(?<=[.,]\d{1,2})[¹²³⁴]+$/, ''],
  ['mark', new RegExp(`^${SIGNS}+\\s*(?=\\d)`), ''],
  ['mark', /^["'’“”‘]+(?=\d)|(?<=\d)["'’“”‘]+$/, ''],
  ['mark', /(?<=[.,]\d{1,2})[.,;:]$/, ''],
];

/** What may stand for the point. A list of items may have numbers up to the forties, so `12. 60` is left in doubt. */
const POINTS: readonly Change[] = [
  ['other-point', /(?<=\d)(?:\s?จุด\s?|[·•∙⋅‧․٫،。‚\u0E3A])(?=\d{1,2}$)/, '.'],
  ['spaced', /(?<=^\d{1,3})\s+\.\s*(?=\d{1,2}$)/, '.'],
  ['spaced', /(?<=^(?:4[4-9]|[5-9]\d|100))\.\s+(?=\d{1,2}$)/, '.'],
];

/**
 * Takes away what stands around a number, written in a tidied text; other texts stay as they are, but for their
 * digits and letters of other widths. It says nothing of whether the rest is a number.
 */
export function undressed(text: string): Undressed {
  const plain = toArabicDigits(halfWidth(text));
  const start: Undressed = { plain, form: /[\uFF10-\uFF19]/.test(text) ? 'full-width' : null };
  return /\d/.test(plain) ? POINTS.reduce(changed, withoutWordsAround(start)) : start;
}

function withoutWordsAround(dressed: Undressed): Undressed {
  const less = AROUND.reduce(changed, dressed);
  return less.plain === dressed.plain ? less : withoutWordsAround(less);
}

function changed({ plain, form }: Undressed, [how, found, rest]: Change): Undressed {
  const less = plain.replace(found, rest);
  return less === plain ? { plain, form } : { plain: less, form: form ?? how };
}
