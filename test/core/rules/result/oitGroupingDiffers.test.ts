import { expect, test } from 'vitest';
import { frameworkOf } from '../../../../src/core/framework/frameworks.ts';
import { itemsOfIndicator } from '../../../../src/core/framework/lookup.ts';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import { readSettings } from '../../../../src/core/tabs/settings/readSettings.ts';
import { analysisOf, cellsOf } from '../../../support/checking.ts';
import { tab } from '../../../support/tabs.ts';

/** An OIT indicator that is reported as `score`, each of its items with 50. */
function sheet(year: number, indicator: number, score: string) {
  const framework = frameworkOf(year);
  const items = framework ? itemsOfIndicator(framework, indicator) : [];
  return tab([
    [`ปีงบประมาณ พ.ศ. ${year}`],
    ['ตัวชี้วัด', 'ชื่อ', 'คะแนน'],
    [String(indicator), indicator === 9 ? 'การเปิดเผยข้อมูล' : 'การป้องกันการทุจริต', score],
    ['ข้อ', 'รายละเอียด', 'คะแนน'],
    ...items.map(({ code }) => [code, '', '50']),
  ]);
}

const RULES = ['oit-grouping-differs', 'indicator-differs'];
const found = (...args: Parameters<typeof analysisOf>) =>
  analysisOf(...args).findings.filter(({ rule }) => RULES.includes(rule));

test('a year whose grouping was not found: no slip is claimed, and the settings tab is named', () => {
  const findings = found(sheet(2567, 10, '53.34'));
  expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['oit-grouping-differs', 'notice']]);
  expect(cellsOf(findings)).toEqual([['C3']]);
  expect(findings[0] && wordFinding(findings[0], 'th')).toMatch(/53\.34.*50\.00.*แก้ได้ที่แท็บตั้งค่า/);
});

test('a year whose grouping is published, or an agency that has set its own: a figure is wrong', () => {
  expect(found(sheet(2564, 10, '53.34')).map(({ rule }) => rule)).toEqual(['indicator-differs']);
  const own = readSettings(
    tab([
      ['ข้อในตัวชี้วัดย่อย 10.1', 'o26-o31'],
      ['ข้อในตัวชี้วัดย่อย 10.2', 'o32-o35'],
    ]),
  );
  expect(found(sheet(2567, 10, '53.34'), own).map(({ rule }) => rule)).toEqual(['indicator-differs']);
});

test('nothing is said of an indicator that its items give', () => {
  expect(found(sheet(2567, 10, '50.00'))).toEqual([]);
});
