import type { Framework } from '../framework/framework.ts';
import { divideHalfUp, FULL, type Hundredths } from '../score/hundredths.ts';
import type { IndicatorResult } from './results.ts';

/** What the part of an indicator that agencies do not see must have been. */
export interface HiddenPart {
  readonly score: Hundredths;
  /** Per cent of the indicator that comes from the items an agency sees. */
  readonly visible: number;
  /** False where nobody can have scored so, however the figures were rounded. */
  readonly isPossible: boolean;
}

/** Null where the weight of the part, or one of the figures, is not known, or there is no such part. */
export function hiddenPartOf(
  { eitVisible }: Framework,
  { instrument, reported, computed, parts }: Pick<IndicatorResult, 'instrument' | 'reported' | 'computed' | 'parts'>,
): HiddenPart | null {
  // Where the sheet states the second part, there is nothing to reckon.
  if (parts !== null && parts[2].reported !== null) return null;
  if (instrument !== 'EIT' || eitVisible === null || reported === null || computed === null) return null;
  const visible = Math.round(eitVisible.value * 100);
  const hidden = FULL - visible;
  if (hidden <= 0) return null;
  const weighted = FULL * reported - visible * computed;
  // Both figures may have been rounded by a hundredth.
  const slack = FULL + visible;
  const isPossible = weighted + slack >= 0 && weighted - slack <= FULL * hidden;
  return { score: divideHalfUp(weighted, hidden), visible: eitVisible.value, isPossible };
}
