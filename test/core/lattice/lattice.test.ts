import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isWholeNumbers, type Lattice, lift, nearestOnLattice } from '../../../src/core/lattice/lattice.ts';

const of = (respondents: number): Lattice => ({ respondents, step: 2000 });

/** Every score that so many people can give, one answer after the other, in exact decimal arithmetic. */
function possible(people: number): Set<number> {
  const scores = new Set<number>();
  for (let points = 0n; points <= 5n * BigInt(people); points++) {
    scores.add(Number((points * 2000n * 10n + 5n * BigInt(people)) / (10n * BigInt(people))));
  }
  return scores;
}

describe('lift', () => {
  test.each([1, 7, 33, 90, 231, 399])('is zero for just the scores that %d people cannot give', (people) => {
    const scores = Array.from({ length: 10_001 }, (_, score) => score);
    expect(scores.filter((score) => lift(score, of(people)) > 0)).toEqual([...possible(people)]);
  });

  test('knows other steps than 20: two people who say yes or no give 0, 50 and 100', () => {
    const scores = Array.from({ length: 101 }, (_, index) => index * 100);
    expect(scores.filter((score) => lift(score, { respondents: 2, step: 10_000 }) > 0)).toEqual([0, 5000, 10_000]);
  });

  test('is the greater the fewer scores are possible', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 2, max: 9 }), (people, times) => {
        const score = [...possible(people)].find((one) => one > 0) ?? 0;
        expect(lift(score, of(people))).toBeGreaterThan(lift(score, of(people * times)));
      }),
    );
  });

  test('says nothing of the number of people where the score is 0 or 100', () => {
    for (const score of [0, 10_000])
      expect(new Set([null, of(1), of(33), of(1000)].map((lattice) => lift(score, lattice))).size).toBe(1);
  });

  test('is one for any score where there is no lattice, and zero for what is no score', () => {
    expect([1, 8424, 9999].map((score) => lift(score, null))).toEqual([1, 1, 1]);
    expect([-1, 10_001].flatMap((score) => [lift(score, null), lift(score, of(33))])).toEqual([0, 0, 0, 0]);
  });
});

describe('nearestOnLattice', () => {
  test.each([
    [8330, 90, [8311, 8333], 'off the lattice: the two around it'],
    [8333, 90, [8311, 8356], 'on it: not itself'],
    [0, 33, [61], 'nothing is below 0'],
    [10_000, 33, [9939], 'nothing is above 100'],
  ])('of %d with %d people is %j: %s', (score, people, nearest) => {
    expect(nearestOnLattice(score, of(people))).toEqual(nearest);
  });
});

test('whole numbers are what 1, 2, 4, 5, 10 and 20 people give', () => {
  const people = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(people.filter((respondents) => isWholeNumbers(of(respondents)))).toEqual([1, 2, 4, 5, 10, 20]);
});
