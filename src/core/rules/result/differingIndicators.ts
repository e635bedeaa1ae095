import type { Framework, Indicator } from '../../framework/framework.ts';
import { message } from '../../messages/catalogue.ts';
import { hiddenPartOf } from '../../results/hiddenPart.ts';
import type { IndicatorResult } from '../../results/results.ts';
import { formatScore } from '../../score/hundredths.ts';
import { shiftIn } from '../block/shift.ts';
import { isSwapped } from '../block/swapped.ts';
import type { Checked, RuleFinding } from '../rule.ts';
import { placesOf } from '../shared/places.ts';
import { isWithinSlack } from '../shared/slack.ts';

/**
 * The reported indicators that their items do not give, of those to which it applies; none where a slip of a whole block
 * explains it.
 */
export function differingIndicators(
  checked: Checked,
  applies: (indicator: Indicator, result: IndicatorResult) => boolean,
): RuleFinding[] {
  const { framework, results, sheet } = checked;
  if (shiftIn(sheet, results) !== null) return [];
  return framework.indicators.flatMap((indicator) => {
    const result = results.indicators.find(({ id }) => id === indicator.id);
    return result && applies(indicator, result) && !isSwapped(results, indicator.id)
      ? compare(checked, indicator, result)
      : [];
  });
}

function compare(checked: Checked, indicator: Indicator, result: IndicatorResult): RuleFinding[] {
  const { reported, computed } = result;
  if (reported === null || computed === null || isWithinSlack(reported, computed, checked.sheet)) return [];
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
        ...hiddenParams(checked.framework, result),
      },
    },
  ];
}

/** What the part that agencies do not see must have been, as a sentence; empty where that can't be said. */
function hiddenParams(framework: Framework, result: IndicatorResult): RuleFinding['params'] {
  const part = hiddenPartOf(framework, result);
  if (part === null) return { hiddenTh: '', hiddenEn: '' };
  const params = { visible: part.visible, hidden: formatScore(part.score) };
  return {
    hiddenTh: message('th', 'finding.hiddenPart', params),
    hiddenEn: message('en', 'finding.hiddenPart', params),
  };
}
