/** Items that are known by their wording alone. Which item it is hangs on the year, which is known only later. */

import type { Framework, ItemCode } from '../framework/framework.ts';
import { frameworks } from '../framework/frameworks.ts';
import { comparable } from '../text/normalise.ts';

let known: ReadonlySet<string> | undefined;

/** Whether comparable words are what an item of any year is called. */
export function isWording(words: string): boolean {
  known ??= new Set(
    frameworks.flatMap(({ items }) => items.flatMap(({ topic }) => [topic.th, topic.en].map(comparable))),
  );
  return known.has(words);
}

/** What stands in the place of a code until the year is known; no code looks like it. */
export function wordingCode(words: string): ItemCode {
  return `“${words}”`;
}

export function isWordingCode(code: ItemCode): boolean {
  return code.startsWith('“');
}

/** The one item of the year that is called so; null where none or several are. */
export function itemCalled(code: ItemCode, { items }: Framework): ItemCode | null {
  const [only, ...more] = items.filter(({ topic }) =>
    [topic.th, topic.en].some((wording) => wordingCode(comparable(wording)) === code),
  );
  return only === undefined || more.length > 0 ? null : only.code;
}
