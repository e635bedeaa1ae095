import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fittingFrameworks, isToldByItems } from '../../../src/core/framework/fittingFramework.ts';
import { frameworks } from '../../../src/core/framework/frameworks.ts';
import { itemByCode } from '../../../src/core/framework/lookup.ts';

const range = (letter: string, last: number, first = 1) =>
  Array.from({ length: last - first + 1 }, (_, index) => `${letter}${first + index}`);
const surveys = [...range('i', 15), ...range('e', 9)];
const longSurveys = [...range('i', 30), ...range('e', 15)];
const seed = [...surveys, 'o1', 'o2', 'o3', ...range('o', 22, 5), 'o30', 'o34', 'o35'];

describe('the year that fits a sheet', () => {
  test.each<[string, string[], number]>([
    ['all of 2564 and 2565', [...longSurveys, ...range('o', 43)], 2565],
    ['the long surveys alone', longSurveys, 2565],
    ['all of 2566, its surveys not known', [...surveys, ...range('o', 43)], 2566],
    ['o1 to o43', range('o', 43), 2566],
    ['all of 2567', [...surveys, ...range('o', 35)], 2567],
    ['the seed, eleven disclosures short', seed, 2567],
    ['the seed with a slip', [...seed, 'o44', 'i16'], 2567],
    ['o35 alone', ['o35'], 2567],
    ['all of 2568', [...surveys, ...range('o', 28)], 2568],
    ['all of 2569', [...surveys, ...range('o', 26)], 2569],
    ['o1 to o26', range('o', 26), 2569],
    ['the surveys of 2567 and 2568', surveys, 2568],
    ['a part of a survey', ['i1', 'i2', 'i3'], 2568],
    ['no items at all', [], 2568],
  ])('of %s', (_what, codes, year) => {
    expect(fittingFrameworks(codes)[0]?.fiscalYear).toBe(year);
  });

  test('does not hang on the order of the items, nor on any named twice', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...seed, ...seed], { minLength: 2 * seed.length }), (codes) => {
        expect(fittingFrameworks(codes)[0]?.fiscalYear).toBe(2567);
      }),
      { numRuns: 30 },
    );
  });

  test('has every disclosure of a sheet that is whole', () => {
    for (const { items } of frameworks) {
      const codes = items.map(({ code }) => code);
      const fitting = fittingFrameworks(codes)[0];
      const foreign = codes.filter((code) => code.startsWith('o') && fitting && itemByCode(fitting, code) === null);
      expect(foreign).toEqual([]);
    }
  });
});

test.each<[string, string[], boolean]>([
  ['all of 2567', range('o', 35), true],
  ['all of 2568', range('o', 28), true],
  ['all of 2569', range('o', 26), true],
  ['the seed’s', seed, true],
  ['all of 2564, which are those of 2565 too', range('o', 43), false],
  ['a few', range('o', 5), false],
  ['no disclosures', surveys, false],
])('the items tell the year: %s', (_what, codes, told) => {
  expect(isToldByItems(codes)).toBe(told);
});
