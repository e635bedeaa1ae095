import { describe, expect, test } from 'vitest';
import { analysisOf } from '../../support/checking.ts';
import { tabOf } from '../../support/tabs.ts';

const read = (sheet: string) => analysisOf(tabOf(`ปีงบประมาณ พ.ศ. 2567\n${sheet}`));
const items = (sheet: string) => [...read(sheet).results.items.values()];
const findings = (sheet: string) => read(sheet).findings.map(({ rule, severity }) => `${severity} ${rule}`);

describe('scores as parts of 1', () => {
  test.each([
    ['with four decimals', 'ข้อ\tคะแนน\ni1\t0.9120\ni2\t0.8844\ni3\t1\ni4\t0.6', [9120, 8844, 10_000, 6000]],
    ['with three', 'i1\t0.912\ni2\t0.884\ni3\t0.956', [9120, 8840, 9560]],
    ['with more than a score can have', 'i1\t0.912345\ni2\t0.88\ni3\t0.95', [9123, 8800, 9500]],
    [
      'beside disclosures that are there or not',
      'i1\t0.912\ni2\t0.884\ni3\t0.956\no1\t1\no2\t0',
      [9120, 8840, 9560, 10_000, 0],
    ],
  ])('%s are read out of 100, with a notice', (_how, sheet, scores) => {
    expect(items(sheet)).toEqual(scores);
    expect(findings(sheet)).toContain('notice score-written');
  });

  test('of indicators, too', () => {
    const { indicators } = read('ตัวชี้วัด\tคะแนน\nการปฏิบัติหน้าที่\t0.905\nการใช้งบประมาณ\t0.9192\nการใช้อำนาจ\t0.9778').results;
    expect(indicators.slice(0, 3).map(({ used }) => used)).toEqual([9050, 9192, 9778]);
  });
});

test.each([
  ['a single one is an error', 'i1\t0.91\ni2\t88.4\ni3\t95', [91, 8840, 9500], 'error score-below-one'],
  [
    'disclosures counted as 1 and 0 are named',
    'o1\t1\no2\t0\no3\t1\no4\t1',
    [100, 0, 100, 100],
    'warning disclosures-counted',
  ],
])('what is no column of parts of 1 stays as it is: %s', (_what, sheet, scores, finding) => {
  expect(items(sheet)).toEqual(scores);
  expect(findings(sheet)).toContain(finding);
});
