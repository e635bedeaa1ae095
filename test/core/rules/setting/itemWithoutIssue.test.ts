import { expect, test } from 'vitest';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import { readSettings } from '../../../../src/core/tabs/settings/readSettings.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { itemScores, itemTab } from '../../../support/sheets.ts';
import { tab } from '../../../support/tabs.ts';

const SCORES = itemTab(itemScores(9000));
const found = (...rows: [string, string][]) => findingsOf('item-without-issue', SCORES, readSettings(tab(rows)));

test('items that no issue has any more are named with their cells, once', () => {
  const findings = found(['ข้อในประเด็นที่ 4', 'i10, o10'], ['ข้อในประเด็นที่ 6', 'i7-i9, o18-o20']);
  expect(findings.map(({ params }) => params['items'])).toEqual(['i11, i12, o21']);
  expect(cellsOf(findings)).toEqual([['B13', 'B14', 'B47']]);
  expect(findings[0] && wordFinding(findings[0], 'th')).toContain('ข้อ i11, i12, o21 ไม่อยู่ในประเด็นใดเลย');
});

test.each<[string, [string, string][]]>([
  ['without own lists', []],
  ['where another issue has the item', [['ข้อในประเด็นที่ 4', 'i10-i12']]],
])('silent %s', (_where, rows) => {
  expect(found(...rows)).toEqual([]);
});

test('silent on items without a score', () => {
  const sheet = tab([['ปีงบประมาณ พ.ศ. 2567'], ['ข้อ', 'คะแนน'], ['i10', '60']]);
  const settings = readSettings(tab([['ข้อในประเด็นที่ 4', 'i10']]));
  expect(findingsOf('item-without-issue', sheet, settings)).toEqual([]);
});
