/** The fiscal years that are known. Adding one is adding its folder and its line here. */

import { type Framework, INSTRUMENTS } from './framework.ts';
import { fy2562 } from './fy2562.ts';
import { fy2563 } from './fy2563.ts';
import { fy2564 } from './fy2564/index.ts';
import { fy2565 } from './fy2565.ts';
import { fy2566 } from './fy2566/index.ts';
import { fy2567 } from './fy2567/index.ts';
import { fy2568 } from './fy2568/index.ts';
import { fy2569 } from './fy2569/index.ts';

/** From the oldest to the newest. */
export const frameworks: readonly Framework[] = [fy2562, fy2563, fy2564, fy2565, fy2566, fy2567, fy2568, fy2569];

/** The newest year of which the items of all instruments are known: what is taken where nothing speaks for another. */
export const newest: Framework =
  [...frameworks]
    .reverse()
    .find(({ items }) => INSTRUMENTS.every((id) => items.some(({ instrument }) => instrument === id))) ?? fy2567;

export function frameworkOf(fiscalYear: number): Framework | null {
  return frameworks.find((framework) => framework.fiscalYear === fiscalYear) ?? null;
}
