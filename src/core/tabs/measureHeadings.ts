/** How agencies head the columns of a plan, beside the add-on's own headings. */

import { wordings } from '../messages/catalogue.ts';
import type { Cell } from '../table/cell.ts';
import { comparable } from '../text/normalise.ts';
import { MEASURE_COLUMNS, type MeasureColumn } from './measuresTab.ts';

const MEASURE = '(?:มาตรการ|โครงการ|กิจกรรม)';
const ACTS = '(?:ขั้นตอน|วิธี|แนวทาง)';
const WHO = '(?:ผู้รับผิดชอบ(?:หลัก)?|ผู้(?:ที่)?เกี่ยวข้อง|(?:หน่วยงาน|ส่วนราชการ|ส่วนงาน|กอง)(?:ที่|ผู้)?(?:รับผิดชอบ|เกี่ยวข้อง))';

/** The likelier before the less likely; without spaces, and without what stands in brackets at the end. */
const VARIANTS: Readonly<Record<MeasureColumn, readonly string[]>> = {
  id: ['รหัสมาตรการ'],
  issue: ['ประเด็น(?:ที่|ข้อที่|การประเมิน|หลัก)?'],
  measure: [
    `(?:ชื่อ)?มาตรการ(?:(?:/|และ|หรือ)(?:${MEASURE}|แนวทาง[ก-๎]*))*`,
    `(?:ชื่อ)?${MEASURE}(?:(?:/|และ|หรือ)${MEASURE})*`,
  ],
  steps: [`(?:รายละเอียด)?${ACTS}(?:การ|ดำเนินการ|ดำเนินงาน|ปฏิบัติงาน|ปฏิบัติ|/|และ|หรือ|${ACTS})*`],
  responsible: [`${WHO}(?:(?:/|และ|หรือ)${WHO})*`],
  start: ['(?:วัน|วันที่|ระยะเวลา)?เริ่ม(?:ต้น|ดำเนินการ)?', '(?:ระยะเวลา|ช่วงเวลา)(?:การ|ใน|ที่)*(?:ดำเนินการ|ดำเนินงาน)?'],
  end: ['(?:วัน|วันที่|ระยะเวลา)?สิ้นสุด', 'กำหนดแล้วเสร็จ'],
  items: ['(?:รหัส)?ข้อ(?:คำถาม)?(?:ที่)?(?:(?:ต้อง|ควร)?ปรับปรุง|เกี่ยวข้อง)?'],
  success: ['(?:ตัวชี้วัด|เกณฑ์)(?:ความสำเร็จ|ผลสำเร็จ)'],
  state: ['สถานะ(?:การดำเนินงาน)?', 'ความก้าวหน้า'],
  done: ['สิ่งที่ดำเนินการ(?:แล้ว)?'],
  result: ['ผลลัพธ์(?:ที่เกิดขึ้น)?'],
  evidence: ['หลักฐาน(?:อ้างอิง|ประกอบ)?', 'ลิงก์หลักฐาน'],
  doneDate: ['วันที่(?:ได้)?ดำเนินการ'],
};

const READERS = MEASURE_COLUMNS.map((column) => ({
  column,
  own: wordings(`measures.${column}`).map(comparable),
  variants: VARIANTS[column].map((variant) => new RegExp(`^${variant}$`)),
}));

/** What is longer is no heading; a plan has many long cells. */
const LONGEST = 80;

/** The columns that a row heads, from 1: by the add-on's own words in either language first, then by what others use. */
export function headedColumns(row: readonly Cell[]): Partial<Record<MeasureColumn, number>> {
  const texts = row.map(({ text }) => (text.length > LONGEST ? '' : comparable(text)));
  const plain = texts.map((text) => text.replace(/[:*]+$|\(.*\)$/, ''));
  return Object.fromEntries(
    READERS.flatMap(({ column, own, variants }) => {
      const found = [
        texts.findIndex((text) => own.includes(text)),
        ...variants.map((variant) => plain.findIndex((text) => variant.test(text))),
      ].find((index) => index >= 0);
      return found === undefined ? [] : [[column, found + 1]];
    }),
  );
}
