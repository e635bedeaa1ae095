import type { Texts } from '../../src/core/messages/text.ts';

/** The texts of a subject as a bundle carries them: the beginning that all keys share, and a line a text. */
export interface Packed {
  readonly prefix: string;
  /** The rest of the key, the Thai and the English, with tabs between. */
  readonly lines: readonly string[];
}

const BETWEEN = '\t';

/** A text with a tab in it cannot be packed. */
export function packed(texts: Texts): Packed {
  const keys = Object.keys(texts);
  const prefix = keys.reduce(sharedBeginning, keys[0] ?? '');
  const lines = Object.entries(texts).map(([key, { th, en }]) => [key.slice(prefix.length), th, en]);
  const flawed = [...keys, ...lines.flat()].find((part) => part.includes(BETWEEN));
  if (flawed !== undefined) throw new Error(`A text holds a tab: ${flawed}`);
  return { prefix, lines: lines.map((line) => line.join(BETWEEN)) };
}

export function unpacked({ prefix, lines }: Packed): Texts {
  return Object.fromEntries(
    lines.map((line) => {
      const [key, th = '', en = ''] = line.split(BETWEEN);
      return [`${prefix}${key}`, { th, en }];
    }),
  );
}

function sharedBeginning(one: string, other: string): string {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return one.slice(0, length);
}
