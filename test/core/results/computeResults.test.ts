import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameworkOf } from '../../../src/core/framework/frameworks.ts';
import { fy2564 } from '../../../src/core/framework/fy2564/index.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { levelOf } from '../../../src/core/results/composition.ts';
import { figure } from '../../../src/core/results/results.ts';
import { analysisOf } from '../../support/checking.ts';
import { anyItemScores, type ItemScores, itemScores, itemTab } from '../../support/sheets.ts';
import { seedTab, tabOf } from '../../support/tabs.ts';

const resultsOf = (scores: ItemScores) => analysisOf(itemTab(scores)).results;

describe('the seed agency', () => {
  const seed = () => analysisOf(seedTab());

  test('has indicators 1 to 5 from its items, and the reported ones used', () => {
    expect(
      seed()
        .results.indicators.slice(0, 5)
        .map(({ reported, computed, used }) => [reported, computed, used]),
    ).toEqual([
      [9050, 9050, 9050],
      [9192, 9192, 9192],
      [9778, 9778, 9778],
      [7535, 7518, 7535],
      [8768, 8768, 8768],
    ]);
  });

  test('has no computed OIT indicators, since items are missing', () => {
    expect(
      seed()
        .results.indicators.slice(8)
        .map(({ computed, used }) => [computed, used]),
    ).toEqual([
      [null, 5798],
      [null, 5334],
    ]);
  });

  test('reaches 74.67, which doubles would make 74.66', () => {
    const { results } = seed();
    const { IIT, EIT, OIT } = results.instruments;
    expect([IIT.used, EIT.used, OIT.used]).toEqual([8865, 8602, 5566]);
    expect(results.overall).toEqual(figure(7467, 7467, 'computed'));
    expect(Number((0.3 * 88.65 + 0.3 * 86.02 + 0.4 * 55.66).toFixed(2))).toBe(74.66);
  });

  test('needs improvement', () => {
    expect(seed().results.level).toEqual(figure('ต้องปรับปรุง', 'ต้องปรับปรุง', 'computed'));
  });

  test('has 17 weak items, each with the issues it bears on', () => {
    expect(seed().weak.map(({ item, score, issues }) => [item.code, score, issues])).toEqual([
      ['i1', 8424, [1, 2]],
      ['i10', 6727, [4]],
      ['i12', 6000, [4]],
      ['i15', 8424, [7]],
      ['e7', 8330, [1]],
      ['e8', 8467, [1]],
      ['e9', 3889, [2]],
      ['o6', 0, [3]],
      ['o8', 0, [1, 5]],
      ['o14', 0, [5]],
      ['o16', 5000, [5]],
      ['o17', 0, [5]],
      ['o19', 0, [6]],
      ['o21', 0, [6]],
      ['o30', 0, [7]],
      ['o34', 0, [7]],
      ['o35', 0, [7]],
    ]);
  });
});

describe('an indicator', () => {
  test('of OIT is the mean of its sub-indicators, not of its items', () => {
    const oneGroupAtZero = Object.fromEntries(['o14', 'o15', 'o16', 'o17'].map((code) => [code, 0]));
    const [ninth] = resultsOf(itemScores(10_000, oneGroupAtZero)).indicators.slice(8);
    expect(ninth?.computed).toBe(8000);
  });

  test('is used as computed where none is reported', () => {
    expect(resultsOf(itemScores(9000)).indicators.map(({ used }) => used)).toEqual(
      Array.from({ length: 10 }, () => 9000),
    );
  });

  test('is not computed from a part of its items', () => {
    expect(analysisOf(tabOf('i1\t90\ni2\t90')).results.indicators[0]?.computed).toBeNull();
  });

  test('knows only the items that have a score', () => {
    expect([...analysisOf(tabOf('i1\t90\ni2\t')).results.items]).toEqual([['i1', 9000]]);
  });

  test('uses the first of several values of an item', () => {
    const { results } = analysisOf(tabOf('i1\tไม่มี\ni1\t90\ni1\t80\ni2\t90\ni3\t90'));
    expect(results.indicators[0]?.computed).toBe(9000);
  });
});

test('every step equals the same step in exact fractions, rounded half up', () => {
  const half = (numerator: bigint, denominator: bigint) => (2n * numerator + denominator) / (2n * denominator);
  const meanOf = (values: bigint[]) =>
    half(
      values.reduce((sum, value) => sum + value, 0n),
      BigInt(values.length),
    );
  fc.assert(
    fc.property(anyItemScores(), (scores) => {
      const of = (letter: string, first: number, last: number) =>
        Array.from({ length: last - first + 1 }, (_, index) => BigInt(scores.get(`${letter}${first + index}`) ?? 0));
      const groups = (...sizes: number[]) =>
        sizes.map((size, index) => [size, sizes.slice(0, index).reduce((a, b) => a + b, 1)] as const);
      const iit = [0, 1, 2, 3, 4].map((k) => meanOf(of('i', 3 * k + 1, 3 * k + 3)));
      const eit = [0, 1, 2].map((k) => meanOf(of('e', 3 * k + 1, 3 * k + 3)));
      const subs = groups(6, 7, 4, 4, 4, 6, 4).map(([size, first]) => meanOf(of('o', first, first + size - 1)));
      const oit = [meanOf(subs.slice(0, 5)), meanOf(subs.slice(5))];
      const [i, e, o] = [meanOf(iit), meanOf(eit), meanOf(oit)];
      const results = resultsOf(scores);
      expect(results.indicators.map(({ computed }) => BigInt(computed ?? -1))).toEqual([...iit, ...eit, ...oit]);
      expect(BigInt(results.overall.computed ?? -1)).toBe(half(30n * i + 30n * e + 40n * o, 100n));
    }),
    { numRuns: 100 },
  );
});

describe('the published figures of agencies of 2564', () => {
  const indicator = (id: number, zeros: string[]) => {
    const scores = itemScores(10_000, Object.fromEntries(zeros.map((code) => [code, 0])), fy2564);
    const { results } = analysisOf(itemTab(scores, 'Sheet', 2564));
    return results.indicators.find((other) => other.id === id)?.computed;
  };

  test.each<[number, string[], number]>([
    [9, ['o1'], 9778],
    [9, ['o10'], 9750],
    [9, ['o18'], 9714],
    [9, ['o29'], 9600],
    [9, ['o10', 'o18'], 9464],
    [9, ['o1', 'o29'], 9378],
    [9, ['o10', 'o29'], 9350],
    [9, ['o10', 'o25'], 9250],
    [10, ['o34'], 9375],
    [10, ['o34', 'o41'], 8750],
  ])('indicator %i without %j is %i', (id, zeros, published) => {
    expect(indicator(id, zeros)).toBe(published);
  });
});

describe('the level', () => {
  const level = (overall: number | null, iit: number | null, eit: number | null, oit: number | null) =>
    levelOf(fy2567, overall, { IIT: iit, EIT: eit, OIT: oit })?.name.th ?? null;

  test.each([
    [9500, 9500, 9500, 9500, 'ผ่านดีเยี่ยม'],
    [9800, 10_000, 9499, 9900, 'ผ่านดี'],
    [9499, 9499, 9499, 9499, 'ผ่านดี'],
    [9464, 9900, 8400, 9900, 'ผ่าน'],
    [8500, 8500, 8500, 8500, 'ผ่านดี'],
    [8499, 8499, 8499, 8499, 'ต้องปรับปรุง'],
    [7000, 7000, 7000, 7000, 'ต้องปรับปรุง'],
    [6999, 6999, 6999, 6999, 'ต้องปรับปรุงโดยด่วน'],
    [0, 0, 0, 0, 'ต้องปรับปรุงโดยด่วน'],
    [7467, null, null, null, 'ต้องปรับปรุง'],
    [9000, null, null, null, null],
    [9600, 8400, null, null, 'ผ่าน'],
    [null, 9000, 9000, 9000, null],
  ])('of %s with %s, %s and %s is %s', (overall, iit, eit, oit, name) => {
    expect(level(overall, iit, eit, oit)).toBe(name);
  });

  test('never falls when a score rises', () => {
    const rank = (name: string | null) => fy2567.levels.findIndex((other) => other.name.th === name);
    const score = fc.integer({ min: 0, max: 10_000 });
    fc.assert(
      fc.property(score, score, score, score, fc.nat(500), (overall, iit, eit, oit, more) => {
        const better = level(Math.min(10_000, overall + more), iit, Math.min(10_000, eit + more), oit);
        expect(rank(better)).toBeLessThanOrEqual(rank(level(overall, iit, eit, oit)));
      }),
    );
  });
});

describe('the level in letters, until 2565', () => {
  const bounds: [number, string][] = [
    [10_000, 'AA'],
    [9500, 'AA'],
    [9499, 'A'],
    [8500, 'A'],
    [8499, 'B'],
    [7500, 'B'],
    [7499, 'C'],
    [6500, 'C'],
    [6499, 'D'],
    [5500, 'D'],
    [5499, 'E'],
    [5000, 'E'],
    [4999, 'F'],
    [0, 'F'],
  ];

  test.each([2562, 2563, 2564, 2565])('of %i hangs on the overall score alone', (year) => {
    const framework = frameworkOf(year) ?? fy2567;
    const none = { IIT: null, EIT: 0, OIT: null };
    expect(bounds.map(([overall]) => levelOf(framework, overall, none)?.name.th)).toEqual(
      bounds.map(([, name]) => name),
    );
  });

  test.each([2566, 2568, 2569])('is not that of %i any more', (year) => {
    const framework = frameworkOf(year) ?? fy2564;
    const low = { IIT: 9900, EIT: 8400, OIT: 9900 };
    const names = [9464, 6999].map((overall) => levelOf(framework, overall, low)?.name.th);
    expect(names).toEqual(['ผ่าน', 'ต้องปรับปรุงโดยด่วน']);
  });
});
