import { expect, test } from 'vitest';
import { measureBank } from '../../../src/core/measures/bank/index.ts';
import { isOwn } from '../../../src/core/plan/ownMeasure.ts';

test('no measure of the bank is staff’s own', () => {
  expect(measureBank.filter(isOwn)).toEqual([]);
});

test.each(['own-1', 'own-12', 'asset-register-2', '2-asset-register', 'asset', 'M1', '1', ''])('%j is', (id) => {
  expect(isOwn({ id })).toBe(true);
});
