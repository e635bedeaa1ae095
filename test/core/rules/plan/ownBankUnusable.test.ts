import { expect, test } from 'vitest';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { itemScores, itemTab } from '../../../support/sheets.ts';
import { tabOf } from '../../../support/tabs.ts';

const found = (...lines: string[]) =>
  findingsOf('own-bank-unusable', [itemTab(itemScores(10_000)), tabOf(lines.join('\n'), 'คลังมาตรการ')]);

test('all that is wrong with the bank is one finding, with its cells', () => {
  const findings = found('รหัส\tประเด็น\tมาตรการ\tข้อ', 'a\t14\tหนึ่ง\ti1', 'a\t4\tสอง\ti99', 'b\t5\tสาม', 'b\t6\tสี่');
  expect(cellsOf(findings)).toEqual([['คลังมาตรการ!B2', 'คลังมาตรการ!D3', 'คลังมาตรการ!A5']]);
  expect(findings.map((finding) => wordFinding(finding, 'th'))).toEqual([
    'แท็บ “คลังมาตรการ” มีส่วนที่ใช้ไม่ได้ตามที่เขียน 3 แห่ง: เลขประเด็นไม่มีในปีนั้น, ไม่มีข้อที่ระบุไว้ในปีนั้น, รหัสซ้ำกับแถวอื่น',
  ]);
});

test('so is a bank without headings', () => {
  expect(cellsOf(found('4\tทำคู่มือ\tร่าง'))).toEqual([['คลังมาตรการ!A1']]);
});

test('silent where the bank can be used', () => {
  expect(found('ประเด็น\tมาตรการ\tขั้นตอน\tข้อ', '4\tทำคู่มือ\tร่าง\ti10; i12', '\tตรวจ')).toEqual([]);
});
