import { describe, expect, test } from 'vitest';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { tab, type Written } from '../../../support/tabs.ts';

const sheet = (...scores: Written[]) =>
  tab([['ปี 2567'], ['ข้อ', 'คะแนน'], ...scores.map((score, index) => [`i${index + 1}`, score])]);
const said = (...scores: Written[]) =>
  findingsOf('score-too-precise', sheet(...scores)).map((finding) => wordFinding(finding, 'th'));
const cells = (...scores: Written[]) => cellsOf(findingsOf('score-too-precise', sheet(...scores)));

describe('more than two decimals', () => {
  test('that were typed are said one by one', () => {
    expect(cells('83.030', 83.035, '๙๐.๑๒๓๔๕')).toEqual([['B3'], ['B4'], ['B5']]);
    expect(said('๘๓.๐๓๐')).toEqual(['คะแนนของ i1 เขียนว่า "๘๓.๐๓๐" มีทศนิยมเกินสองตำแหน่ง']);
  });

  test('that formulas gave are said once, with all cells', () => {
    const scores = [96.566_666_67, 90, 83.123_456, '84.24', 71.333_333_33];
    expect(cells(...scores)).toEqual([['B3', 'B5', 'B7']]);
    expect(said(...scores)).toEqual(['คะแนนของ i1 เขียนว่า "96.56666667" และอีก 2 ช่อง มีทศนิยมเกินสองตำแหน่ง']);
  });

  test('that one formula gave are said of its item', () => {
    expect(findingsOf('score-too-precise', sheet(96.566_666_67)).map(({ item }) => item)).toEqual(['i1']);
  });
});

test.each<[string, Written]>([
  ['a formula that shows two decimals', { value: 96.566_666_67, text: '96.57' }],
  ['a formula that shows Thai digits', { value: 96.566_666_67, text: '๙๖.๕๗' }],
  ['the noise of doubles', 0.1 + 0.2],
  ['two decimals', '84.24'],
])('silent on %s', (_what, score) => {
  expect(said(score)).toEqual([]);
});
