import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../src/core/measures/measure.ts';
import { outcomeOf } from '../../../src/core/outcome/outcome.ts';
import { analysisOf } from '../../support/checking.ts';
import { measureOf } from '../../support/measures.ts';
import { seedTab, tabOf } from '../../support/tabs.ts';

const seed = () => analysisOf(seedTab());

describe('the outcome of the seed agency', () => {
  const seedOutcome = () => outcomeOf(seed(), [], 'th');

  test('has its figures as numbers', () => {
    const outcome = seedOutcome();
    expect(outcome.fiscalYear).toBe(2567);
    expect(outcome.results.indicators[3]).toEqual({
      id: 4,
      reported: 75.35,
      computed: 75.18,
      used: 75.35,
      state: 'published',
    });
    expect(outcome.results).toMatchObject({
      instruments: { IIT: 88.65, EIT: 86.02, OIT: 55.66 },
      overall: 74.67,
      level: 'ต้องปรับปรุง',
    });
    expect(outcome.weak[2]).toEqual({ item: 'i12', score: 60, issues: [4] });
    expect(outcome.weak).toHaveLength(17);
  });

  test('has every finding with its cells, in words, and a fix where there is one', () => {
    const outcome = seedOutcome();
    expect(outcome.findings).toHaveLength(seed().findings.length);
    expect(outcome.findings.find(({ rule }) => rule === 'score-conflict')).toMatchObject({
      severity: 'error',
      item: 'e3',
      cells: ['Sheet!E26', 'Sheet!E42'],
      message: expect.stringContaining('87.78'),
      fix: null,
    });
    expect(outcome.findings.find(({ rule }) => rule === 'instrument-label')?.fix).toEqual({
      cell: expect.stringMatching(/^Sheet!/),
      from: 'EIT',
      to: 'IIT',
      reason: expect.stringMatching(/[ก-๙]/),
    });
    expect(outcomeOf(seed(), [], 'en').findings.map(({ message }) => message)).not.toEqual(
      outcome.findings.map(({ message }) => message),
    );
  });
});

test('figures that do not exist are null', () => {
  const { results } = outcomeOf(analysisOf(tabOf('i1\t90')), [], 'th');
  expect(results.indicators[0]).toEqual({
    id: 1,
    reported: null,
    computed: null,
    used: null,
    state: 'unknown',
  });
  expect([results.instruments, results.overall, results.level]).toEqual([
    { IIT: null, EIT: null, OIT: null },
    null,
    null,
  ]);
});

test('a figure of zero is a figure', () => {
  expect(outcomeOf(analysisOf(tabOf('การใช้อำนาจ\t0')), [], 'th').results.indicators[2]?.used).toBe(0);
});

describe('a measure of the outcome', () => {
  const said = {
    id: 'a',
    issue: 4,
    title: 'ทำคู่มือ',
    steps: ['ร่าง'],
    responsible: null,
    items: ['i12'],
    start: null,
    end: null,
  };
  const measure = measureOf(said);
  const outcome = (parts: Partial<Measure>) => outcomeOf(seed(), [{ ...measure, ...parts }], 'th').measures[0];

  test('says what the plan says', () => {
    expect(outcome({})).toEqual({ ...said, kind: 'improve', issues: [4], indicators: [4] });
  });

  test.each([
    ['1 ตุลาคม 2567', '30 กันยายน 2568', '2024-10-01', '2025-09-30'],
    ['ตุลาคม 2567', 'กันยายน 2568', '2024-10-01', '2025-09-30'],
    ['ไตรมาส 1', 'ไตรมาส 4', 'ไตรมาส 1', 'ไตรมาส 4'],
  ])('from %j to %j has the dates %j and %j', (start, end, from, to) => {
    expect(outcome({ start, end })).toMatchObject({ start: from, end: to });
  });
});
