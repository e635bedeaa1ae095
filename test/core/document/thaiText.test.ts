import { expect, test } from 'vitest';
import { thaiChange, thaiList, thaiNumbers, thaiScore } from '../../../src/core/document/thaiText.ts';

test.each([
  [7467, '๗๔.๖๗'],
  [10_000, '๑๐๐.๐๐'],
  [0, '๐.๐๐'],
  [null, null],
])('a score of %s hundredths is %s', (score, shown) => {
  expect(thaiScore(score)).toBe(shown);
});

test.each([
  [9000, 8800, '+๒.๐๐'],
  [8850, 9000, '−๑.๕๐'],
  [9000, 9000, '๐.๐๐'],
  [0, 9000, '−๙๐.๐๐'],
  [null, 9000, '–'],
  [9000, null, '–'],
])('a score of %s after one of %s is a change of %s', (now, before, shown) => {
  expect(thaiChange(now, before)).toBe(shown);
});

test.each([
  [[], ''],
  [['ก'], 'ก'],
  [['ก', 'ข'], 'ก และข'],
  [['ก', 'ข', 'ค'], 'ก ข และค'],
])('the list of %j is %j', (parts, list) => {
  expect(thaiList(parts)).toBe(list);
});

test('numbers are parted by commas', () => {
  expect(thaiNumbers([1, 2, 12])).toBe('๑, ๒, ๑๒');
});
