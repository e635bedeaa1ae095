import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { oneSlipAway, restoring } from '../../../src/core/lattice/candidates.ts';
import type { SurveyIndicator, SurveyItem } from '../../../src/core/lattice/survey.ts';
import { divideHalfUp } from '../../../src/core/score/hundredths.ts';
import { anyScore } from '../../support/sheets.ts';

const stated = (score: number) => ({ score, text: (score / 100).toFixed(2), place: { tab: 'T', row: 1, column: 1 } });
const item = (...scores: [number, ...number[]]): SurveyItem => ({
  code: 'i1',
  stated: scores.map(stated),
  score: scores[0],
  doubt: 0.01,
});
const indicator = (items: readonly SurveyItem[], reported: number): SurveyIndicator => ({
  id: 4,
  items,
  check: { reported: stated(reported), computed: 0 },
});

describe('the scores that restore a reported indicator', () => {
  test.each([
    [[6700, 9879, 6000], 7535, [6725, 6726, 6727]],
    [[50, 0, 0], 0, [0, 1]],
    [[9000, 10_000, 10_000], 10_000, [9999, 10_000]],
    [[9000, 10_000, 10_000], 5000, []],
    [[9000, 1000, 1000], 9000, []],
  ])('of %j to %i are %j', (scores, reported, restored) => {
    const items = scores.map((score) => item(score));
    const [first] = items;
    expect(first && restoring(first, indicator(items, reported))).toEqual(restored);
  });

  test('are all there are', () => {
    fc.assert(
      fc.property(fc.array(anyScore, { minLength: 1, maxLength: 6 }), anyScore, (others, wanted) => {
        const items = [wanted, ...others].map((score) => item(score));
        const sum = others.reduce((total, score) => total + score, 0);
        const reported = divideHalfUp(sum + wanted, items.length);
        const all = Array.from({ length: 10_001 }, (_, score) => score);
        const [first] = items;
        expect(first && restoring(first, indicator(items, reported))).toEqual(
          all.filter((score) => divideHalfUp(sum + score, items.length) === reported),
        );
      }),
    );
  });

  test('are not asked for where there is no check', () => {
    expect(restoring(item(9000), { id: 6, items: [item(9000)], check: null })).toEqual([]);
  });
});

describe('one slip away', () => {
  const away = (...[item, lattice]: [SurveyItem, Parameters<typeof oneSlipAway>[1]]) =>
    oneSlipAway({ item, stated: stated(item.score) }, lattice);

  test('is what a slip makes, what stands elsewhere, and what lies next on the lattice, each once', () => {
    const scores = away(item(8330, 1234), { respondents: 90, step: 2000 });
    expect(scores).toEqual(expect.arrayContaining([8320, 1234, 8311, 8333]));
    expect(new Set(scores).size).toBe(scores.length);
  });

  test('is nothing of a lattice where there is none', () => {
    const scores = away(item(8330, 1234), null);
    expect(scores).toContain(1234);
    expect(scores).not.toContain(8311);
    expect(scores.every((score) => Number.isInteger(score))).toBe(true);
  });
});
