import type { Indicator } from '../../framework/framework.ts';
import type { IndicatorResult } from '../../results/results.ts';
import { formatScore } from '../../score/hundredths.ts';
import type { Checked, RuleFinding } from '../rule.ts';
import { placesOf } from '../shared/places.ts';

/** The reported indicators that their items do not give, of those to which it applies. */
export function differingIndicators(checked: Checked, applies: (indicator: Indicator) => boolean): RuleFinding[] {
  return checked.framework.indicators.filter(applies).flatMap((indicator) => {
    const result = checked.results.indicators.find(({ id }) => id === indicator.id);
    return result ? compare(checked, indicator, result) : [];
  });
}

function compare(checked: Checked, indicator: Indicator, { reported, computed }: IndicatorResult): RuleFinding[] {
  if (reported === null || computed === null || reported === computed) return [];
  return [
    {
      item: null,
      places: placesOf(checked.sheet, { kind: 'indicator', id: indicator.id }),
      params: {
        indicator: String(indicator.id),
        nameTh: indicator.name.th,
        nameEn: indicator.name.en,
        reported: formatScore(reported),
        computed: formatScore(computed),
      },
    },
  ];
}
