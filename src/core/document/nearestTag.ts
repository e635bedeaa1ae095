import { tagKey } from './resolveTag.ts';
import { TAGS } from './tags.ts';

/** Names further from each other than this share of their length have nothing to do with each other. */
const FURTHEST = 0.5;

/** The tag's name, Thai or English, that looks most like what was typed; null where none does. */
export function nearestTag(typed: string): string | null {
  const key = tagKey(typed).replace(/^[#/^@]/, '');
  let nearest: string | null = null;
  let least = Math.floor(key.length * FURTHEST) + 1;
  for (const name of NAMES) {
    const distance = editDistance(key, tagKey(name), least);
    if (distance < least) [nearest, least] = [name, distance];
  }
  return nearest;
}

const NAMES: readonly string[] = [...new Set(TAGS.flatMap(({ th, en }) => [th, en]))];

/** How many letters are to be put in, taken out or changed; `limit` or more is not told apart. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = (before[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(change, (before[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    before = row;
  }
  return before[b.length] ?? limit;
}
