import { describe, expect, test } from 'vitest';
import { nextVersion } from '../../../src/core/versions/nextVersion.ts';
import { aVersion } from './aVersion.ts';

describe('the next version', () => {
  const series = [aVersion({ number: 1 }), aVersion({ number: 2 })];

  test.each([
    ['unchanged', 'updated', 2, null],
    ['edited', 'beside-edited', 3, 'edited'],
    ['unsure', 'beside-unsure', 3, 'unsure'],
    ['not-found', 'beside-not-found', 3, 'not-found'],
  ] as const)('of one that is %s', (found, making, number, previousState) => {
    expect(nextVersion(series, found)).toEqual({ making, number, previousState });
  });

  test('is the first where there is none', () => {
    expect(nextVersion([], null)).toEqual({ making: 'first', number: 1, previousState: null });
    expect(nextVersion([], 'not-found')).toEqual({ making: 'first', number: 1, previousState: null });
  });

  test('is like the first where nobody looked for the last', () => {
    expect(nextVersion(series, null)).toEqual({ making: 'first', number: 3, previousState: null });
  });

  test('never takes a number that another has, also where rows were deleted', () => {
    expect(nextVersion([aVersion({ number: 7 }), aVersion({ number: 3 })], 'edited').number).toBe(8);
  });
});
