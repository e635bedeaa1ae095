import type { Hundredths } from '../score/hundredths.ts';

/**
 * The mean overall score of all agencies assessed, by fiscal year, as the commission announced it with the results
 * (8,303 agencies in 2563, 8,317 in 2568). A year that is not listed was not found.
 */
export const NATIONAL_MEANS: Readonly<Partial<Record<number, Hundredths>>> = {
  2563: 67_90,
  2564: 81_25,
  2565: 87_57,
  2566: 90_19,
  2567: 93_05,
  2568: 93_82,
};
