import { editDistance } from '../text/editDistance.ts';
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
