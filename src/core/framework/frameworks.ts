/** The fiscal years that are known. Adding one is adding its folder and its line here. */

import type { Framework } from './framework.ts';
import { fy2567 } from './fy2567/index.ts';

/** What is taken where nobody says which year. */
export const newest: Framework = fy2567;

/** From the oldest to the newest. */
export const frameworks: readonly Framework[] = [fy2567];

export function frameworkOf(fiscalYear: number): Framework | null {
  return frameworks.find((framework) => framework.fiscalYear === fiscalYear) ?? null;
}
