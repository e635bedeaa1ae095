import { expect, test } from 'vitest';
import { wordFinding } from '../../../../src/core/rules/wording.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { tabOf } from '../../../support/tabs.ts';

const found = (year: number, ...rows: string[]) =>
  findingsOf('eit-parts-differ', tabOf([`ปี ${year}`, 'รายการ\tคะแนน', 'IIT\t90.00', ...rows].join('\n')));
const whole = (year: number, eit: string, first: string, second: string) =>
  found(year, `EIT\t${eit}`, `EIT ส่วนที่ 1\t${first}`, `EIT ส่วนที่ 2\t${second}`);

test('EIT outside of its parts is found at all three, whatever each counts', () => {
  for (const year of [2566, 2567, 2568, 2569]) {
    const [finding, ...more] = whole(year, '90.00', '80.00', '81.00');
    expect(more).toEqual([]);
    expect(cellsOf(finding ? [finding] : [])).toEqual([['B4', 'B5', 'B6']]);
    expect(finding && wordFinding(finding, 'th')).toBe(
      'EIT รายงานไว้ 90.00 แต่ส่วนที่ 1 (80.00) กับส่วนที่ 2 (81.00) รวมกันไม่ได้ค่านี้',
    );
  }
});

test('between its parts it is found only where it is known how much each counts', () => {
  expect(whole(2567, '91.00', '84.00', '96.00')).toHaveLength(1);
  expect(whole(2568, '91.00', '84.00', '96.00')).toEqual([]);
});

test('an indicator likewise', () => {
  const of6 = (score: string) => [
    `ตัวชี้วัดที่ 6 คุณภาพการดำเนินงาน\t${score}`,
    'ตัวชี้วัดที่ 6 EIT ส่วนที่ 1\t80.00',
    'ตัวชี้วัดที่ 6 EIT ส่วนที่ 2\t90.00',
  ];
  expect(found(2567, ...of6('58.00')).map(({ params }) => params['what'])).toEqual(['@indicator 6']);
  expect(found(2567, ...of6('85.00'))).toEqual([]);
});

test.each([
  ['as they are rounded', () => whole(2567, '90.01', '84.00', '96.00')],
  ['where one part is not there', () => found(2567, 'EIT\t90.00', 'EIT ส่วนที่ 1\t80.00')],
  ['where EIT itself is not there', () => found(2567, 'EIT ส่วนที่ 1\t80.00', 'EIT ส่วนที่ 2\t81.00')],
])('nothing is found %s', (_, findings) => {
  expect(findings()).toEqual([]);
});
