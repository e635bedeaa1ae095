import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameworks } from '../../../../src/core/framework/frameworks.ts';
import { rules } from '../../../../src/core/rules/index.ts';
import type { Finding } from '../../../../src/core/rules/rule.ts';
import { analysisOf } from '../../../support/checking.ts';
import { anyItemScores, itemTab } from '../../../support/sheets.ts';
import { onTab, own, tidyPlan } from './plans.ts';

const CODES = [
  ...['issue-without-measure', 'weak-without-measure', 'measure-incomplete', 'measure-untitled', 'measure-twice'],
  ...['measure-issue-unknown', 'period-reversed', 'period-outside-year', 'period-unreadable', 'measure-items-unknown'],
  ...['measures-unreadable', 'own-bank-unusable'],
];

/** How many lists of scores are tried of each year. */
const PLANS = Number(process.env['ITA_WORKBOOKS'] ?? 8);

const aboutThePlan = (findings: readonly Finding[]) => findings.filter(({ rule }) => CODES.includes(rule));

test('all rules about the plan are in the list', () => {
  expect(rules.map(({ code }) => code)).toEqual(expect.arrayContaining(CODES));
});

describe.each(frameworks)('$fiscalYear, whatever the scores', { timeout: 900_000 }, (framework) => {
  test('nothing is found in what is proposed, neither before nor after it is written', () => {
    fc.assert(
      fc.property(anyItemScores(framework.items.length > 0 ? framework : undefined), (scores) => {
        const source = itemTab(scores, 'Sheet', framework.fiscalYear);
        const { findings, proposals } = analysisOf(source);
        expect(aboutThePlan(findings)).toEqual([]);
        const proposed = proposals.map(({ id }) => id);
        expect(aboutThePlan(analysisOf(source, { measures: onTab(proposals), proposed }).findings)).toEqual([]);
      }),
      { numRuns: PLANS },
    );
  });
});

test('nothing is found in a tidy plan that staff wrote themselves, whatever the scores', () => {
  fc.assert(
    fc.property(anyItemScores(), (scores) => {
      const source = itemTab(scores);
      const proposed = analysisOf(source).proposals.map(({ id }) => id);
      const plan = tidyPlan([own(8, { issue: 4, start: 'มกราคม 2568', end: 'มี.ค. 68', items: ['i10'] })]);
      expect(aboutThePlan(analysisOf(source, { measures: onTab(plan), proposed }).findings)).toEqual([]);
    }),
    { numRuns: PLANS },
  );
});
