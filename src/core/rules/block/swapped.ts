import type { IndicatorResult, Results } from '../../results/results.ts';

/** Two indicators of which each is reported as what the other's items give, and not as what its own do. */
export type Swapped = readonly [IndicatorResult, IndicatorResult];

/** Only of indicators that follow from items that all stand in the sheet: nothing else can say it exactly. */
export function swappedIndicators({ framework, indicators }: Results): Swapped[] {
  const exact = framework.indicators.filter(({ from }) => from.value !== 'partly').map(({ id }) => id);
  const differing = indicators.filter(
    ({ id, reported, computed }) =>
      exact.includes(id) && reported !== null && computed !== null && reported !== computed,
  );
  return differing.flatMap((one, index) =>
    differing
      .slice(index + 1)
      .filter((other) => one.reported === other.computed && other.reported === one.computed)
      .map((other): Swapped => [one, other]),
  );
}

/** Whether an indicator is one of two that were swapped: no other finding need explain its figure. */
export function isSwapped(results: Results, id: number): boolean {
  return swappedIndicators(results).some((pair) => pair.some((indicator) => indicator.id === id));
}
