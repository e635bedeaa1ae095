import type { Texts } from '../../src/core/messages/text.ts';
import { PHRASES } from './phrases.ts';

/** The texts of a subject as a bundle carries them: the beginning that all keys share, and a line a text. */
export interface Packed {
  readonly prefix: string;
  /** The rest of the key, the Thai and the English, with tabs between. */
  readonly lines: readonly string[];
}

const BETWEEN = '\t';

/** The letters that stand for phrases: of Latin, with marks that neither Thai nor English has. */
const FIRST_LETTER = 0x100;
const LETTERS = /[\u0100-\u017f]/g;

/** A text with a tab or one of those letters in it cannot be packed. */
export function packed(texts: Texts): Packed {
  const keys = Object.keys(texts);
  const prefix = keys.reduce(sharedBeginning, keys[0] ?? '');
  const lines = Object.entries(texts).map(([key, { th, en }]) => [key.slice(prefix.length), th, en]);
  const flawed = [...keys, ...lines.flat()].find((part) => part.includes(BETWEEN) || part.search(LETTERS) >= 0);
  if (flawed !== undefined) throw new Error(`A text holds a tab or a letter that stands for a phrase: ${flawed}`);
  return { prefix, lines: lines.map(([key = '', ...words]) => [key, ...words.map(shortened)].join(BETWEEN)) };
}

export function unpacked({ prefix, lines }: Packed): Texts {
  return Object.fromEntries(
    lines.map((line) => {
      const [key, th = '', en = ''] = line.replace(LETTERS, phraseOf).split(BETWEEN);
      return [`${prefix}${key}`, { th, en }];
    }),
  );
}

function sharedBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}

/** Words as a bundle carries them. */
export function shortened(words: string): string {
  return PHRASES.reduce((text, phrase, index) => text.split(phrase).join(letterOf(index)), words);
}

const letterOf = (index: number): string => String.fromCharCode(FIRST_LETTER + index);

const phraseOf = (letter: string): string => PHRASES[letter.charCodeAt(0) - FIRST_LETTER] ?? '';
