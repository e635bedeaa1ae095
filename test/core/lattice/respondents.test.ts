import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRespondents, likeliest, weighRespondents } from '../../../src/core/lattice/respondents.ts';

/** The seed agency's staff, i1 … i15, and its public, e1 … e9, as printed. */
const STAFF = [8424, 8727, 10000, 9030, 9333, 9212, 9576, 9758, 10000, 6727, 9827, 6000, 9273, 8606, 8424];
const PUBLIC = [8689, 8778, 9778, 8533, 8533, 8756, 8330, 8467, 3889];

const STEP = 2000;

const observed = (scores: readonly number[], doubt = 0.01) => scores.map((score) => ({ score, doubt }));

function told(scores: readonly number[]): { n: number; off: number[] } | null {
  const found = findRespondents(observed(scores), STEP);
  return found && { n: found.n, off: found.offLattice.map(({ score }) => score) };
}

describe('the seed agency', () => {
  test('has 33 staff who answered, and one score that they cannot give', () => {
    expect(told(STAFF)).toEqual({ n: 33, off: [9827] });
  });

  test('has 90 people of the public who answered, and one score that they cannot give', () => {
    expect(told(PUBLIC)).toEqual({ n: 90, off: [8330] });
  });

  test('could have had e3 as either of its two values', () => {
    expect(told(PUBLIC.map((score) => (score === 9778 ? 8778 : score)))).toEqual({ n: 90, off: [8330] });
  });

  test('did not have 231, though that fits all fifteen: a fine lattice fits anything', () => {
    const weight = (n: number) =>
      weighRespondents(observed(STAFF), STEP).find(({ lattice }) => lattice?.respondents === n)?.weight ?? 0;
    expect(weight(33)).toBeGreaterThan(1e6 * weight(231));
  });
});

describe('silent', () => {
  test.each([
    ['without scores', []],
    ['with full marks only', Array(15).fill(10_000)],
    ['with three scores', [8424, 8727, 9030]],
    ['with scores rounded to whole numbers, one of them not', [...Array(14).fill(9000), 8424]],
    [
      'where 100 people gave eight even multiples and an odd one',
      [4040, 5680, 6120, 7240, 7960, 8520, 8880, 9360, 9020],
    ],
  ])('%s', (_what, scores) => {
    expect(told(scores)?.off ?? []).toEqual([]);
  });

  test('where the scores follow no lattice', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 9, maxLength: 15 });
    fc.assert(
      fc.property(scores, (any) => {
        expect(told(any)?.off ?? []).toEqual([]);
      }),
      { seed: 2567 },
    );
  });
});

test('the weights add up to one, and the most is the likeliest', () => {
  const belief = weighRespondents(observed(PUBLIC), STEP);
  expect(belief.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1);
  expect(likeliest(belief).lattice).toEqual({ respondents: 90, step: STEP });
});

test('an item that is doubted more is named on weaker evidence', () => {
  const others = observed(PUBLIC.slice(0, 5));
  const named = (doubt: number) =>
    findRespondents([...others, { score: 8330, doubt }], STEP)?.offLattice.map(({ score }) => score) ?? [];
  expect([named(0.0005), named(0.01)]).toEqual([[], [8330]]);
});

test('a score that is none is named wherever the number is told', () => {
  expect(told([...STAFF.slice(0, 10), 90_000])?.off).toEqual([90_000]);
});
