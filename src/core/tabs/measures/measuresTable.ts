import type { ItemCode } from '../../framework/framework.ts';
import type { Measure } from '../../measures/measure.ts';
import { ANYTHING, DATE, matching, WHOLE, WORDS } from '../../ownTable/contents.ts';
import { columnOf, type OwnColumn, type OwnTable } from '../../ownTable/ownTable.ts';
import { dateOrNull, textIn, textOrNull } from '../../ownTable/readRows.ts';
import { findItemCode } from '../../reading/itemCode.ts';
import { readItemList } from '../../reading/itemList.ts';
import type { Cell } from '../../table/cell.ts';
import { tidy } from '../../text/normalise.ts';
import { text, whole } from '../tabView.ts';
import { readIssue } from './issueCell.ts';

const MEASURE = '(?:มาตรการ|โครงการ|กิจกรรม)';
const ACTS = '(?:ขั้นตอน|วิธี|แนวทาง)';
const WHO = '(?:ผู้รับผิดชอบ(?:หลัก)?|ผู้(?:ที่)?เกี่ยวข้อง|(?:หน่วยงาน|ส่วนราชการ|ส่วนงาน|กอง)(?:ที่|ผู้)?(?:รับผิดชอบ|เกี่ยวข้อง))';

const column = columnOf<Measure>();
type Said = 'responsible' | 'start' | 'end' | 'success' | 'state' | 'done' | 'result' | 'evidence' | 'doneDate';
type Described = Omit<OwnColumn<Measure, string | null>, 'read' | 'write'>;

/** A column of one thing that staff say of a measure, or do not. */
const said = (key: Said, described: Described) =>
  column({ ...described, read: textOrNull, write: (measure) => text(measure[key] ?? '') });

/** A column of dates: a date cell holds a day, whatever it shows. */
const dated = (key: Said, described: Omit<Described, 'contents'>) =>
  column({ ...described, contents: DATE, read: dateOrNull, write: (measure) => text(measure[key] ?? '') });

/** What becomes of a measure is filled in while it is carried out; the first shape of the tab had no room for it. */
const later = (key: Said, described: Described) => said(key, { ...described, since: 2 });

const columns = {
  id: column({
    heading: 'measures.id',
    variants: ['รหัสมาตรการ'],
    contents: matching(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/),
    width: 130,
    read: textIn,
    write: ({ id }) => text(id, 'hint'),
  }),
  issue: column({
    heading: 'measures.issue',
    variants: ['ประเด็น(?:ที่|ข้อที่|การประเมิน|หลัก)?'],
    contents: WHOLE,
    width: 65,
    read: (cell) => readIssue(textIn(cell)),
    write: ({ issue }) => whole(issue),
  }),
  title: column({
    heading: 'measures.measure',
    variants: [
      `(?:ชื่อ)?มาตรการ(?:(?:/|และ|หรือ)(?:${MEASURE}|แนวทาง[ก-๎]*))*`,
      `(?:ชื่อ)?${MEASURE}(?:(?:/|และ|หรือ)${MEASURE})*`,
    ],
    required: true,
    contents: WORDS,
    width: 280,
    read: textIn,
    write: ({ title }) => text(title),
  }),
  steps: column({
    heading: 'measures.steps',
    variants: [`(?:รายละเอียด)?${ACTS}(?:การ|ดำเนินการ|ดำเนินงาน|ปฏิบัติงาน|ปฏิบัติ|/|และ|หรือ|${ACTS})*`],
    contents: WORDS,
    width: 430,
    read: (cell) => textIn(cell).split('\n').map(tidy).filter(Boolean),
    write: ({ steps }) => text(steps.join('\n')),
  }),
  responsible: said('responsible', {
    heading: 'measures.responsible',
    variants: [`${WHO}(?:(?:/|และ|หรือ)${WHO})*`],
    contents: WORDS,
    width: 170,
  }),
  start: dated('start', {
    heading: 'measures.start',
    variants: ['(?:วัน|วันที่|ระยะเวลา)?เริ่ม(?:ต้น|ดำเนินการ)?', '(?:ระยะเวลา|ช่วงเวลา)(?:การ|ใน|ที่)*(?:ดำเนินการ|ดำเนินงาน)?'],
    width: 130,
  }),
  end: dated('end', {
    heading: 'measures.end',
    variants: ['(?:วัน|วันที่|ระยะเวลา)?สิ้นสุด', 'กำหนดแล้วเสร็จ'],
    width: 130,
  }),
  items: column({
    heading: 'measures.items',
    variants: ['(?:รหัส)?ข้อ(?:คำถาม)?(?:ที่)?(?:(?:ต้อง|ควร)?ปรับปรุง|เกี่ยวข้อง)?'],
    contents: matching(/^(?:ข้อ\s*)?[ieo]\s?[\d๐-๙]/i),
    width: 130,
    read: itemsIn,
    write: ({ items }) => text(items.join(', ')),
  }),
  success: later('success', {
    heading: 'measures.success',
    variants: ['(?:ตัวชี้วัด|เกณฑ์)(?:ความสำเร็จ|ผลสำเร็จ)'],
    contents: WORDS,
    width: 220,
  }),
  state: later('state', {
    heading: 'measures.state',
    variants: ['สถานะ(?:การดำเนินงาน)?', 'ความก้าวหน้า'],
    contents: ANYTHING,
    width: 150,
  }),
  done: later('done', {
    heading: 'measures.done',
    variants: ['สิ่งที่ดำเนินการ(?:แล้ว)?'],
    contents: WORDS,
    width: 260,
  }),
  result: later('result', {
    heading: 'measures.result',
    variants: ['ผลลัพธ์(?:ที่เกิดขึ้น)?'],
    contents: WORDS,
    width: 220,
  }),
  evidence: later('evidence', {
    heading: 'measures.evidence',
    variants: ['หลักฐาน(?:อ้างอิง|ประกอบ)?', 'ลิงก์หลักฐาน'],
    contents: ANYTHING,
    width: 220,
  }),
  doneDate: dated('doneDate', {
    heading: 'measures.doneDate',
    variants: ['วันที่(?:ได้)?ดำเนินการ'],
    width: 130,
    since: 2,
  }),
};

/** `มาตรการ`: the plan, a row a measure, edited here by staff. Its columns are called as what a measure says. */
export const measuresTable: OwnTable<Measure, typeof columns> = {
  id: 'measures',
  title: 'measures.title',
  hint: 'measures.hint',
  columns,
};

/** The items of a list, and those that begin a word or two about them (`i10:การยืม`). */
function itemsIn(cell: Cell): ItemCode[] {
  const { codes, unread } = readItemList(textIn(cell));
  return [...new Set([...codes, ...unread.flatMap((part) => findItemCode(part)?.code ?? [])])];
}
