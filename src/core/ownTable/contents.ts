import { type MessageKey, wordings } from '../messages/catalogue.ts';
import { isUnsaid } from '../plan/missingParts.ts';
import { comparable } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';

/** What the cells of a column hold, as far as one can tell it from their texts. */
export interface Contents {
  readonly isLike: (text: string) => boolean;
  /** True where hardly anything else looks so: then the contents tell the column wherever it stands. */
  readonly tell: boolean;
  /** True of words as people write them, which may stand in many a column. */
  readonly isFree?: boolean;
}

/** Words that people read. What is only a number, a date or a code is none. */
export const WORDS: Contents = {
  isLike: (text) => /[ก-ฮA-Za-z]{2}/.test(text) && !isCode(text),
  tell: false,
  isFree: true,
};

/** Anything at all. */
export const ANYTHING: Contents = { isLike: () => true, tell: false, isFree: true };

/** A whole number, in Thai or Arabic digits. */
export const WHOLE: Contents = { isLike: (text) => /^\d{1,4}$/.test(toArabicDigits(text.trim())), tell: false };

/** `74.67`, `ประมาณการ 74.67` */
export const SCORE: Contents = {
  isLike: (text) => /^(ประมาณการ )?\d{1,3}(\.\d+)?$/.test(toArabicDigits(text.trim())),
  tell: false,
};

/** An address of the web. */
export const LINK: Contents = { isLike: (text) => /^https?:\/\//.test(text.trim()), tell: true };

/** A day, a month or a quarter, or a word or two about them; an amount of money is none, nor is a sentence. */
export const DATE: Contents = {
  isLike: (text) => text.length < 50 && /[\d๐-๙]|ตลอด|เดือน|ปี/.test(text) && !/^[\d๐-๙.,\s]+$/.test(text),
  tell: false,
};

/** One of some words of ours, in either language. */
export function oneOf(keys: readonly MessageKey[]): Contents {
  const words = new Set(keys.flatMap((key) => wordings(key).map(comparable)));
  return { isLike: (text) => words.has(comparable(text)), tell: true };
}

/** What looks so. */
export function matching(pattern: RegExp, tell = true): Contents {
  return { isLike: (text) => pattern.test(text.trim()), tell };
}

/** How much of a column has to look as it should: staff write a dash or a remark here and there. */
const MOST = 0.8;

/** Whether what stands in a column is what it should hold; where nothing stands, nothing speaks against it. */
export function fits({ isLike }: Contents, texts: readonly string[]): boolean {
  const said = texts.filter((text) => !isUnsaid(text));
  return said.filter(isLike).length >= said.length * MOST;
}

function isCode(text: string): boolean {
  return (
    /^https?:\/\//.test(text) ||
    /^[{[]/.test(text.trim()) ||
    (!/[ก-ฮ]/.test(text) && !/\s/.test(text.trim()) && /\d/.test(text))
  );
}
