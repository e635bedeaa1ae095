import type { Framework } from '../framework/framework.ts';
import { isSureFact } from '../framework/sureness.ts';
import { type Language, message } from '../messages/catalogue.ts';
import { overrides } from './overrides/index.ts';

/**
 * What of a year rests on memory, inference or another year, or is not known at all, in groups: `ข้อใน 7 ประเด็น, ชื่อข้อ 40 ข้อ`.
 * A property of the year and no finding: nothing in the sheet is wrong, and it would never go away. Empty: all is sure.
 */
export function uncertainFacts(framework: Framework, language: Language): string {
  return overrides
    .flatMap(({ group, rows }) => {
      if (group === null) return [];
      const count = rows(framework).filter(({ standard }) => !standard || !isSureFact(standard)).length;
      return count > 0 ? [message(language, group, { count })] : [];
    })
    .join(', ');
}
