import type { Indicator } from '../framework/framework.ts';
import type { IndicatorResult } from '../results/results.ts';
import { formatScore } from '../score/hundredths.ts';
import { placesOf } from './places.ts';
import type { Checked, Rule, RuleFinding } from './rule.ts';

/** The reported indicator is not what its items give: one of them was mistyped, or the indicator was. */
export const indicatorDiffers: Rule = {
  code: 'indicator-differs',
  severity: 'warning',
  check: (checked) => differing(checked, (indicator) => indicator.from.value !== 'partly'),
};

/** The same where a part of the indicator comes from a survey that agencies do not see: worth a look, no slip as such. */
export const indicatorPartlyVisible: Rule = {
  code: 'indicator-partly-visible',
  severity: 'notice',
  check: (checked) => differing(checked, (indicator) => indicator.from.value === 'partly'),
};

function differing(checked: Checked, applies: (indicator: Indicator) => boolean): RuleFinding[] {
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
