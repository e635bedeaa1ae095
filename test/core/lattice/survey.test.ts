import { describe, expect, test } from 'vitest';
import type { Framework } from '../../../src/core/framework/framework.ts';
import { frameworkOf } from '../../../src/core/framework/frameworks.ts';
import { surveysOf } from '../../../src/core/lattice/survey.ts';
import { surveyLattice } from '../../../src/core/rules/survey/surveyLattice.ts';
import { analysisOf, findingsOf } from '../../support/checking.ts';
import { itemTab } from '../../support/sheets.ts';
import { checkedTab } from './sheets.ts';

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
