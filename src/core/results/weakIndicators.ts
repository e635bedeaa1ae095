import type { Hundredths } from '../score/hundredths.ts';
import type { IndicatorResult, Results } from './results.ts';

/** An indicator under the target, whether or not anything is known of its items. */
export interface WeakIndicator extends IndicatorResult {
  readonly score: Hundredths;
}

/** In framework order. */
export function weakIndicators({ framework, indicators }: Results): WeakIndicator[] {
  return indicators.flatMap((one) =>
    one.used !== null && one.used < framework.target.value ? [{ ...one, score: one.used }] : [],
  );
}
