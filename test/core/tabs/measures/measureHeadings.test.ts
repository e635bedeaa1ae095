import { describe, expect, test } from 'vitest';
import type { Measure } from '../../../../src/core/measures/measure.ts';
import { headedColumns } from '../../../../src/core/ownTable/headings.ts';
import { measuresTable } from '../../../../src/core/tabs/measures/measuresTable.ts';

const columnsOf = (...texts: string[]) =>
  headedColumns(
    measuresTable,
    texts.map((text) => ({ value: text, text })),
  );

describe('a column is known by its heading', () => {
  test.each<[keyof Measure, readonly string[]]>([
    ['issue', ['ประเด็น', 'ประเด็นที่', 'ประเด็น (ข้อที่)', 'Issue']],
    [
      'title',
      ['มาตรการ', 'ชื่อมาตรการ', 'โครงการ', 'กิจกรรม', 'มาตรการ/โครงการ', 'โครงการ/กิจกรรม', 'มาตรการ / แนวทางการดำเนินงาน'],
    ],
    ['steps', ['ขั้นตอน', 'วิธีปฏิบัติ', 'ขั้นตอนการดำเนินการ', 'ขั้นตอน/วิธีการดำเนินการ', 'แนวทางการปฏิบัติ', 'วิธีดำเนินงาน']],
    ['responsible', ['ผู้รับผิดชอบ/ผู้เกี่ยวข้อง', 'หน่วยงานที่รับผิดชอบ', 'ผู้รับผิดชอบหลัก', 'กองที่รับผิดชอบ']],
    ['start', ['เริ่ม', 'วันเริ่มต้น', 'วันที่เริ่มต้น', 'ระยะเวลา', 'ระยะเวลาดำเนินการ', 'ช่วงเวลาในการดำเนินการ']],
    ['end', ['สิ้นสุด', 'วันสิ้นสุด', 'วันที่สิ้นสุด', 'กำหนดแล้วเสร็จ']],
    ['items', ['ข้อ', 'ข้อที่', 'ข้อคำถาม', 'ข้อที่ต้องปรับปรุง', 'รหัสข้อ', 'ข้อ (i/e/o)']],
    ['success', ['ตัวชี้วัดความสำเร็จ', 'ตัวชี้วัดผลสำเร็จ', 'เกณฑ์ความสำเร็จ']],
    ['evidence', ['หลักฐาน (ลิงก์)', 'หลักฐาน', 'หลักฐานอ้างอิง']],
  ])('%s', (column, headings) => {
    for (const heading of headings) expect([heading, columnsOf('', heading)]).toEqual([heading, { [column]: 2 }]);
  });

  test.each([
    ...['ข้อเสนอแนะ', 'ข้อมูล', 'หมายเหตุ', 'งบประมาณ', 'ตัวชี้วัด', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส', ''],
    ...['ประเด็นที่ 4', 'ผลการดำเนินการ'],
  ])('%j heads none', (text) => {
    expect(columnsOf(text)).toEqual({});
  });
});

test('the add-on’s own heading goes before a variant, the likelier variant before another', () => {
  expect(columnsOf('โครงการ', 'มาตรการ/โครงการ/กิจกรรม')).toEqual({ title: 2 });
  expect(columnsOf('โครงการ', 'มาตรการ')).toEqual({ title: 2 });
  expect(columnsOf('ระยะเวลา', 'เริ่มต้น', 'สิ้นสุด')).toEqual({ start: 2, end: 3 });
});
