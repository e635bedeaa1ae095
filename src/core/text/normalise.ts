import { toArabicDigits } from './numerals.ts';

/** Whether there is anything to take out: almost no cell has it, and a workbook has many cells. */
const UNTIDY = /[\u200B-\u200D\u2060\uFEFF\u00AD\u0E4D]|[^\S ]|^ | {2}| $/;

/**
 * Text as a person reads it: what PDFs and word processors leave between the letters is taken out.
 * No-break and other odd spaces become plain ones, zero-width characters and soft hyphens go, `ํ`+`า` becomes `ำ`,
 * and runs of white space become one space.
 */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return text
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, '')
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `ＩＩＴ　（１）` → `IIT　(1)`: the letters, digits and signs that East Asian keyboards type at full width. */
export function halfWidth(text: string): string {
  return text.replace(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** Thai and small Latin letters, Arabic digits and plain signs: of these {@link comparable} takes nothing but the spaces. */
const ONLY_SPACED = /^[!-@[-~\u0E01-\u0E4C\u0E4E\u0E4F\u0E5A\u0E5B ]*$/;

/** For comparing names: {@link tidy}, without any space, with Arabic digits and small letters of plain width. */
export function comparable(text: string): string {
  if (ONLY_SPACED.test(text)) return text.includes(' ') ? text.replace(/ /g, '') : text;
  return toArabicDigits(halfWidth(tidy(text)))
    .replace(/\s/g, '')
    .toLowerCase();
}
