import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { divideHalfUp, formatScore, mean, toNumber } from '../../../src/core/score/hundredths.ts';

describe('divideHalfUp', () => {
  test.each([
    [746650, 100, 7467, 'the seed agency’s overall score, an exact tie that doubles round down'],
    [5566.5 * 2, 2, 5567, 'a half goes up'],
    [26500, 3, 8833, 'below a half goes down'],
    [0, 7, 0, 'nothing'],
    [-5, 2, -2, 'a negative half goes up too'],
  ])('%d ÷ %d is %d: %s', (numerator, denominator, quotient) => {
    expect(divideHalfUp(numerator, denominator)).toBe(quotient);
  });

  test('equals exact arithmetic with big integers', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e9 }), fc.integer({ min: 1, max: 10_000 }), (numerator, denominator) => {
        const [n, d] = [BigInt(numerator), BigInt(denominator)];
        expect(BigInt(divideHalfUp(numerator, denominator))).toBe((2n * n + d) / (2n * d));
      }),
    );
  });
});

describe('mean', () => {
  test('lies between the lowest and the highest score, in whatever order they come', () => {
    const scores = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1 });
    fc.assert(
      fc.property(scores, (all) => {
        const result = mean(all) ?? Number.NaN;
        expect(result).toBeGreaterThanOrEqual(Math.min(...all));
        expect(result).toBeLessThanOrEqual(Math.max(...all));
        expect(mean([...all].reverse())).toBe(result);
      }),
    );
  });

  test('of nothing is nothing', () => {
    expect(mean([])).toBeNull();
  });
});

test('shows two decimals, always', () => {
  expect([8424, 6000, 5, 10_000].map(formatScore)).toEqual(['84.24', '60.00', '0.05', '100.00']);
  expect(toNumber(8424)).toBe(84.24);
});
