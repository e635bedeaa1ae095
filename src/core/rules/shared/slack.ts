import type { ScoreSheet } from '../../reading/scoreSheet.ts';
import type { Hundredths } from '../../score/hundredths.ts';

/** Whether a stated figure is what others give, but for what was lost where these were turned back from weighted ones. */
export function isWithinSlack(stated: Hundredths, computed: Hundredths, { turnedBack }: ScoreSheet): boolean {
  const slack = turnedBack.reduce((most, figure) => Math.max(most, figure.slack), 0);
  return Math.abs(stated - computed) <= slack;
}
