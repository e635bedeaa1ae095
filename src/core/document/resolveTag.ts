/** From the name that somebody typed between `{{` and `}}` to the tag that is meant. */

import { TAGS, type Tag, type TagScope } from './tags.ts';

/**
 * Makes names comparable that look the same: word processors put invisible characters and spaces into Thai text, and
 * `แ` and `น้ำ` can be typed in two ways.
 */
export function tagKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/\u0E40\u0E40/g, '\u0E41')
    .replace(/\u0E4D([\u0E48-\u0E4B])/g, '$1\u0E4D')
    .toLowerCase();
}

const byKey = new Map<string, Tag[]>();
for (const tag of TAGS) {
  for (const key of [tagKey(tag.th), tagKey(tag.en)]) {
    const sameName = byKey.get(key) ?? [];
    sameName.push(tag);
    byKey.set(key, sameName);
  }
}

/** All tags of that Thai or English name; none where the name is unknown. */
export function tagsNamed(name: string): readonly Tag[] {
  return byKey.get(tagKey(name)) ?? [];
}

/** The tag of that name in the innermost of the scopes (given from the outermost to the innermost), or undefined. */
export function resolveTag(name: string, scopes: readonly TagScope[]): Tag | undefined {
  const tags = tagsNamed(name);
  for (let depth = scopes.length - 1; depth >= 0; depth -= 1) {
    const found = tags.find((tag) => tag.within === scopes[depth]);
    if (found) return found;
  }
  return undefined;
}
