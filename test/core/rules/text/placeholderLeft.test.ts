import { describe, expect, test } from 'vitest';
import { measureBank } from '../../../../src/core/measures/bank/index.ts';
import { placeholderIn } from '../../../../src/core/rules/text/placeholders.ts';
import { cellsOf, findingsOf } from '../../../support/checking.ts';
import { measureOf } from '../../../support/measures.ts';
import { seedTab, tabOf } from '../../../support/tabs.ts';

describe('a blank of a form is', () => {
  test.each([
    ['ระบุ วันที่ หรือ เดือน หรือ ไตรมาส (เริ่มต้น-สิ้นสุด)', 'ระบุ วันที่ หรือ เดือน หรือ ไตรมาส (เริ่มต้น-สิ้นสุด'],
    ['(ระบุชื่อผู้รับผิดชอบ)', '(ระบุชื่อผู้รับผิดชอบ)'],
    ['(ระบุ...)', '(ระบุ...)'],
    ['ระบุ……', 'ระบุ……'],
    ['[กองคลัง โปรดระบุ]', 'โปรดระบุ]'],
    ['ภายในวันที่ ………… เดือน', '…………'],
    ['ผู้รับผิดชอบ ..........', '..........'],
    ['เริ่ม xx/xx/2568', 'xx/xx/'],
    ['โครงการ xxx', 'xxx'],
    ['อบต.XXXX', 'XXXX'],
    ['{{ชื่อหน่วยงาน}}', '{{ชื่อหน่วยงาน}}'],
    ['ชื่อหน่วยงาน', 'ชื่อหน่วยงาน'],
    ['ประกาศของ (ชื่อหน่วยงาน)', '(ชื่อหน่วยงาน)'],
  ])('%s', (text, blank) => {
    expect(placeholderIn(text)).toBe(blank);
  });
});

describe('no blank of a form is', () => {
  test.each([
    'ระบุขั้นตอนและระยะเวลาไว้ในคู่มือ',
    'จัดทำคู่มือ (ระบุขั้นตอนและระยะเวลา)',
    'แสดงชื่อหน่วยงานบนเว็บไซต์',
    'รายงานผล ฯลฯ',
    'ประชาสัมพันธ์ผ่าน Facebook, Line …',
    '1 ตุลาคม 2567 - 30 กันยายน 2568',
    'รักษาระดับ',
    '-',
  ])('%s', (text) => {
    expect(placeholderIn(text)).toBeNull();
  });

  test('anything in the bank of measures', () => {
    const texts = measureBank.flatMap(({ title, steps, responsible, success }) => [
      title,
      ...steps,
      responsible,
      success,
    ]);
    expect(texts.filter((text) => placeholderIn(text) !== null)).toEqual([]);
  });
});

test('it is found in remarks and in the plan, once a cell', () => {
  const tab = tabOf('ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\tหมายเหตุ\ni1\t84.24\t……… xxx\nหมายเหตุ (ระบุ...)');
  const start = { tab: 'มาตรการ', row: 4, column: 6 };
  const measures = [{ measure: measureOf({ start: 'ระบุ วันที่ หรือ เดือน' }), places: { start } }];
  expect(cellsOf(findingsOf('placeholder-left', tab, { measures }))).toEqual([['มาตรการ!F4'], ['C3']]);
});

test('the seed agency’s tables have none', () => {
  expect(findingsOf('placeholder-left', seedTab())).toEqual([]);
});
