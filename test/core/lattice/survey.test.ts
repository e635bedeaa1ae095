import { describe, expect, test } from 'vitest';
import type { Framework } from '../../../src/core/framework/framework.ts';
import { frameworkOf } from '../../../src/core/framework/frameworks.ts';
import { differs, surveysOf } from '../../../src/core/lattice/survey.ts';
import { surveyLattice } from '../../../src/core/rules/survey/surveyLattice.ts';
import { analysisOf, findingsOf } from '../../support/checking.ts';
import { itemTab } from '../../support/sheets.ts';
import { checkedTab, seedSurveys } from './sheets.ts';

/** What 33 people gave, one score mistyped, twice over: enough for the thirty questions of 2564. */
const STAFF = [8424, 8727, 10_000, 9030, 9333, 9212, 9576, 9758, 10_000, 6727, 9827, 6000, 9273, 8606, 8424];

function staffTab(year: number, count: number) {
  const scores = Array.from({ length: count }, (_, index) => [`i${index + 1}`, STAFF[index % 15] ?? 0] as const);
  return itemTab(new Map(scores), 'Sheet', year);
}

function surveysIn(year: number, count: number) {
  const { framework, sheet, results } = analysisOf(staffTab(year, count));
  return surveysOf(framework, sheet, results);
}

describe('the surveys', () => {
  test.each([2567, 2568])('of %i have answers 20 apart', (year) => {
    expect(surveysIn(year, 15).map(({ step }) => step)).toEqual([2000, 2000]);
    expect(findingsOf('survey-lattice', staffTab(year, 15)).map(({ item }) => item)).toEqual(['i11']);
  });

  test.each([2564, 2565, 2566])('of %i make no lattice, so no score is off it', (year) => {
    expect(surveysIn(year, 30)).toEqual([]);
    expect(findingsOf('survey-lattice', staffTab(year, 30))).toEqual([]);
  });

  test('are those of which the framework knows the step', () => {
    const { framework, sheet, results } = analysisOf(staffTab(2567, 15));
    const only: Framework = { ...framework, answerSteps: { IIT: { value: 25_00, mark: 'inferred' }, EIT: null } };
    expect(
      surveysOf(only, sheet, results).map(({ step, indicators }) => [step, indicators.map(({ id }) => id)]),
    ).toEqual([[2500, [1, 2, 3, 4, 5]]]);
  });
});

test('the scores of 2564 would be taken for mistyped by the answers of 2567', () => {
  const checked = checkedTab(staffTab(2564, 30));
  const found = (answerSteps: Framework['answerSteps'] | undefined) => {
    const framework = { ...frameworkOf(2564), answerSteps } as Framework;
    return surveyLattice.check({ ...checked, framework }).map(({ item }) => item);
  };
  expect(found(frameworkOf(2567)?.answerSteps)).toEqual(['i11', 'i26']);
  expect(found(frameworkOf(2564)?.answerSteps)).toEqual([]);
});

test('a score is doubted the more, the less the reported indicator speaks for it', () => {
  const doubts = (others: Parameters<typeof seedSurveys>[0]) => {
    const { framework, sheet, results } = analysisOf(seedSurveys(others));
    const indicators = surveysOf(framework, sheet, results).flatMap((survey) => survey.indicators);
    return new Map(indicators.flatMap(({ items }) => items.map(({ code, doubt }) => [code, doubt] as const)));
  };
  const [right, wrong] = [doubts({}), doubts({ i10: '67.77' })];
  // Right, unseen in part, and of an indicator that does not come out.
  expect([right.get('i10'), right.get('e1'), wrong.get('i10'), wrong.get('i1')]).toEqual([0.0005, 0.01, 0.25, 0.0005]);
  const twice = doubts({ i10: ['67.27', '67.72'], i1: ['84.24', '84.24'] });
  expect([twice.get('i10'), twice.get('i11'), twice.get('i1')]).toEqual([0.5, 0.0005, 0.0005]);
});

test('an indicator differs where its items give another figure, and only where that can be told', () => {
  const differing = (others: Parameters<typeof seedSurveys>[0]) => {
    const { framework, sheet, results } = analysisOf(seedSurveys(others));
    const indicators = surveysOf(framework, sheet, results).flatMap((survey) => survey.indicators);
    expect(indicators.map(({ check }) => check !== null)).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((id) => id < 6));
    return indicators.filter(differs).map(({ id }) => id);
  };
  expect(differing({})).toEqual([]);
  expect(differing({ i10: '67.77' })).toEqual([4]);
});
