import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Framework } from '../../../src/core/framework/framework.ts';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { fy2569 } from '../../../src/core/framework/fy2569/index.ts';
import { indicatorFromItems } from '../../../src/core/results/composition.ts';
import { inAllWays, missingSums } from '../../../src/core/results/missingSums.ts';
import { cpuTime } from '../../support/cpuTime.ts';

/** `o4 = 0`, in hundredths. */
const shown = (ways: ReturnType<typeof missingSums>) =>
  ways?.map((way) => way.map(({ items, sum }) => `${items.join('+')} = ${sum}`).join('; '));

function indicatorOf(framework: Framework, id: number) {
  const indicator = framework.indicators.find((other) => other.id === id);
  if (indicator === undefined) throw new Error(`no indicator ${id}`);
  return indicator;
}

/** All disclosures at full marks but for those named; null: missing. */
function scoresBut(others: Readonly<Record<string, number | null>>): Map<string, number> {
  const scores = new Map(fy2567.items.map(({ code }) => [code, 10_000]));
  for (const [code, score] of Object.entries(others)) score === null ? scores.delete(code) : scores.set(code, score);
  return scores;
}

const ways = (id: number, others: Readonly<Record<string, number | null>>, reported: number) =>
  missingSums(fy2567, indicatorOf(fy2567, id), scoresBut(others), reported);

describe('the ways to fill in what is missing', () => {
  test.each<[string, Record<string, number | null>, number, string[]]>([
    ['one item, which must be 0', { o35: null }, 8750, ['o35 = 0']],
    ['one item, which must be 50', { o35: null }, 9375, ['o35 = 5000']],
    ['two of one sub-indicator, by their sum', { o34: null, o35: null }, 8750, ['o34+o35 = 10000']],
    ['two sub-indicators, one way', { o26: null, o35: null }, 7917, ['o26 = 0; o35 = 0']],
    ['a figure that nothing gives', { o35: null }, 9000, []],
    ['a figure above what there can be', { o35: null, o34: 0 }, 10_000, []],
  ])('of %s', (_what, others, reported, expected) => {
    expect(shown(ways(10, others, reported))).toEqual(expected);
  });

  test.each<[string, () => ReturnType<typeof missingSums>]>([
    ['nothing is missing', () => ways(10, {}, 10_000)],
    ['nothing is there', () => missingSums(fy2567, indicatorOf(fy2567, 10), new Map(), 9000)],
    ['too much is missing', () => missingSums(fy2567, indicatorOf(fy2567, 9), new Map([['o1', 10_000]]), 9000)],
    [
      'the sub-indicators are not known',
      () => missingSums(fy2569, indicatorOf(fy2569, 9), new Map([['o1', 10_000]]), 9000),
    ],
  ])('are not asked for where %s', (_what, found) => {
    expect(found()).toBeNull();
  });

  test('are found where only one disclosure is there', () => {
    const found = missingSums(fy2567, indicatorOf(fy2567, 10), new Map([['o26', 10_000]]), 10_000);
    expect(shown(found)).toEqual(['o27+o28+o29+o30+o31 = 50000; o32+o33+o34+o35 = 40000']);
  });

  test('are just those that give the figure, item by item tried', () => {
    const score = fc.constantFrom(0, 5000, 10_000);
    const missing = ['o7', 'o8', 'o22'];
    fc.assert(
      fc.property(fc.array(score, { minLength: 35, maxLength: 35 }), fc.nat(26), (scores, tried) => {
        const all = new Map(scores.map((one, index) => [`o${index + 1}`, one]));
        const filled = (number: number) =>
          new Map([...all, ...missing.map((code, at) => [code, (Math.floor(number / 3 ** at) % 3) * 5000] as const)]);
        const nine = indicatorOf(fy2567, 9);
        const reported = indicatorFromItems(fy2567, nine, filled(tried)) ?? -1;
        const known = new Map([...all].filter(([code]) => !missing.includes(code)));
        const giving = Array.from({ length: 27 }, (_, number) => filled(number))
          .filter((items) => indicatorFromItems(fy2567, nine, items) === reported)
          .map((items) => `o7+o8 = ${(items.get('o7') ?? 0) + (items.get('o8') ?? 0)}; o22 = ${items.get('o22')}`);
        expect(new Set(shown(missingSums(fy2567, nine, known, reported)))).toEqual(new Set(giving));
      }),
    );
  });

  test.skipIf(process.env['STRYKER_MUTATOR_WORKER'])('are found at once, however many may be tried', () => {
    const gone = ['o1', 'o2', 'o3', 'o7', 'o8', 'o9', 'o14', 'o15', 'o18', 'o19', 'o22', 'o23'];
    const time = cpuTime(() => {
      expect(ways(9, Object.fromEntries(gone.map((code) => [code, null])), 7777)).not.toBeNull();
    });
    expect(time).toBeLessThan(200);
  });
});

test('what all ways have in common is what no way has otherwise', () => {
  const sum = (items: string[], value: number) => ({ items, sum: value });
  const both = [
    [sum(['o1'], 0), sum(['o7', 'o8'], 5000)],
    [sum(['o1'], 5000), sum(['o7', 'o8'], 5000)],
  ];
  expect(inAllWays(both)).toEqual([sum(['o7', 'o8'], 5000)]);
  expect(inAllWays([...both, [sum(['o1'], 0), sum(['o7', 'o8'], 0)]])).toEqual([]);
  expect(inAllWays([])).toEqual([]);
});
