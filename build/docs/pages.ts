import { rules } from '../../src/core/rules/index.ts';
import { listPage } from './listPage.ts';
import { rulePage } from './rulePage.ts';

export const CHECKS_FOLDER = 'docs/checks';

/** The documentation of the checks, by file name: made from the rules themselves, so that it can't be out of date. */
export function checkPages(): Map<string, string> {
  return new Map([
    ['README.md', listPage(rules)],
    ...rules.map((rule) => [`${rule.code}.md`, rulePage(rule)] as const),
  ]);
}
