import { type Proposal, proposalsAmong, proposalsFor } from '../lattice/proposals.ts';
import { type Belief, findRespondents, isSuspect, type Respondents, weighRespondents } from '../lattice/respondents.ts';
import { differs, type SurveyIndicator, type SurveyItem, surveysOf } from '../lattice/survey.ts';
import { rewritten } from '../lattice/written.ts';
import { formatScore } from '../score/hundredths.ts';
import type { Fix, Rule, RuleFinding } from './rule.ts';

/** A fix is offered for a proposal that is three times likelier than everything else together. */
const CLEAR = 0.75;

/**
 * A survey score that cannot be: by the other scores, so many people answered, and no answers of so many people give it.
 * Silent where their number cannot be told.
 *
 * An item has one finding, with all places where it stands and cannot be. The fix goes to the first of them, which is as
 * a rule the one that the plan computes with; the places left over are found again, with the same value to put there.
 */
export const surveyLattice: Rule = {
  code: 'survey-lattice',
  severity: 'warning',
  check: ({ framework, sheet, results }) =>
    surveysOf(framework, sheet, results).flatMap((survey) => {
      const found = findRespondents(survey.flatMap(({ items }) => items));
      if (found === null) return [];
      return survey.flatMap((indicator) => indicator.items.flatMap((item) => impossible(item, indicator, found)));
    }),
};

/**
 * A reported indicator that its items do not give, though each of them can be: which item, typed with one slip of the
 * hand, explains it. That the two differ is said by `indicator-differs`; this names the cell.
 */
export const surveySlip: Rule = {
  code: 'survey-slip',
  severity: 'warning',
  check: ({ framework, sheet, results }) =>
    surveysOf(framework, sheet, results).flatMap((survey) => {
      const differing = survey.filter(differs);
      if (differing.length === 0) return [];
      const items = survey.flatMap((indicator) => indicator.items);
      const named = findRespondents(items)?.offLattice ?? [];
      const belief = weighRespondents(items);
      return differing
        .filter((indicator) => !indicator.items.some((item) => named.includes(item)))
        .flatMap((indicator) => explained(indicator, belief));
    }),
};

function impossible(
  item: SurveyItem,
  indicator: SurveyIndicator,
  { n, belief, offLattice }: Respondents<SurveyItem>,
): RuleFinding[] {
  const places = item.stated.filter(({ score }) => isSuspect({ score, doubt: item.doubt }, belief));
  const [first] = places;
  if (first === undefined) return [];
  const alone = !offLattice.some((other) => other !== item && indicator.items.includes(other));
  const proposals = proposalsFor({ item, stated: first }, alone ? indicator : null, belief);
  return [
    {
      item: item.code,
      places: places.map(({ place }) => place),
      params: {
        item: item.code,
        score: formatScore(first.score),
        respondents: String(n),
        proposals: listed(proposals.map(({ score }) => formatScore(score))),
        reason: proposals[0]?.reason ?? '',
      },
      ...fixOf(proposals),
    },
  ];
}

function explained(indicator: SurveyIndicator, belief: Belief): RuleFinding[] {
  const proposals = proposalsAmong(indicator, belief);
  const [likeliest] = proposals;
  if (likeliest === undefined) return [];
  const fix = fixOf(proposals);
  return [
    {
      item: 'fix' in fix ? likeliest.item.code : null,
      places: [...new Set(proposals.map(({ stated }) => stated.place))],
      params: {
        indicator: String(indicator.id),
        reported: indicator.check === null ? '' : formatScore(indicator.check.reported.score),
        proposals: listed(
          proposals.map(
            ({ item, stated, score }) => `${item.code} ${formatScore(stated.score)} → ${formatScore(score)}`,
          ),
        ),
        reason: likeliest.reason,
      },
      ...fix,
    },
  ];
}

/** The first three; more would be guesses. */
function listed(proposals: readonly string[]): string {
  return proposals.slice(0, 3).join(', ') || '–';
}

/** The likeliest proposal, if it is clear. */
function fixOf([likeliest]: readonly Proposal[]): { fix?: Fix } {
  if (likeliest === undefined || likeliest.share < CLEAR) return {};
  const { stated, score } = likeliest;
  return { fix: { place: stated.place, from: stated.text, to: rewritten(stated, score) } };
}
