import type { FileChild } from 'docx';
import { SECTIONS } from './sections.ts';
import { type Column, listTable, type WideCell } from './table.ts';
import { caption, heading, listMark, paragraph } from './text.ts';

const CENTRED = { centred: true };
const MIDDLE = { middle: true };
const TOTAL = { centred: true, bold: true };
const THIS_YEAR = 'ปี {{ปีผลประเมิน}}';
const LAST_YEAR = 'ปี {{ปีก่อน}}';

/** Sections 1 and 2: what the assessment gave, overall and by indicator. */
export function results(): FileChild[] {
  return [...overall(), ...indicators()];
}

function overall(): FileChild[] {
  return [
    heading(1, SECTIONS.overall, { newPage: true }),
    paragraph(
      'ตามผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ' +
        '(Integrity and Transparency Assessment: ITA) ประจำปีงบประมาณ พ.ศ. {{ปีผลประเมิน}} ' +
        '{{ชื่อหน่วยงาน}} ได้คะแนนภาพรวม {{คะแนนรวม}} คะแนน อยู่ในระดับ “{{ระดับ}}” ' +
        'โดยมีคะแนนจำแนกตามเครื่องมือการประเมิน ดังนี้',
    ),
    ...eitherYear(
      listTable(
        'เครื่องมือทั้งหมด',
        [
          { title: 'เครื่องมือ', width: 2.2, look: CENTRED, shows: ['{{เครื่องมือ}}'] },
          { title: 'ชื่อเครื่องมือ', width: 4.7, shows: ['{{ชื่อเครื่องมือ}}'] },
          { title: 'น้ำหนัก (ร้อยละ)', width: 2.2, look: CENTRED, shows: ['{{น้ำหนัก}}'] },
          { title: LAST_YEAR, width: 2, look: CENTRED, shows: ['{{คะแนนปีก่อน}}'] },
          { title: THIS_YEAR, width: 2.9, look: CENTRED, shows: ['{{คะแนน}}'] },
          { title: 'ผลต่าง', width: 2, look: CENTRED, shows: ['{{ผลต่าง}}'] },
        ],
        [totals(['{{คะแนนรวมปีก่อน}}', '{{คะแนนรวม}}', '{{ผลต่างรวม}}'])],
      ),
      listTable(
        'เครื่องมือทั้งหมด',
        [
          { title: 'เครื่องมือ', width: 2.4, look: CENTRED, shows: ['{{เครื่องมือ}}'] },
          { title: 'ชื่อเครื่องมือ', width: 8.1, shows: ['{{ชื่อเครื่องมือ}}'] },
          { title: 'น้ำหนัก (ร้อยละ)', width: 2.5, look: CENTRED, shows: ['{{น้ำหนัก}}'] },
          { title: 'คะแนน', width: 3, look: CENTRED, shows: ['{{คะแนน}}'] },
        ],
        [totals(['{{คะแนนรวม}}'])],
      ),
    ),
    listMark('{{#สรุปผลทั้งหมด}}'),
    paragraph('{{สรุปผล}}'),
    listMark('{{/สรุปผลทั้งหมด}}'),
  ];
}

function totals(figures: readonly string[]): WideCell[] {
  return [
    { text: 'คะแนนภาพรวม', span: 2, look: TOTAL },
    { text: '๑๐๐', span: 1, look: TOTAL },
    ...figures.map((text) => ({ text, span: 1, look: TOTAL })),
  ];
}

function indicators(): FileChild[] {
  const named: Column[] = [
    { title: 'เครื่องมือ', width: 2.3, look: CENTRED, shows: ['{{เครื่องมือ}}'] },
    { title: 'ที่', width: 1, look: CENTRED, shows: ['{{ตัวชี้วัดที่}}'] },
  ];
  return [
    heading(1, SECTIONS.indicators, { newPage: true }),
    paragraph('ผลการประเมินประจำปีงบประมาณ พ.ศ. {{ปีผลประเมิน}} จำแนกตามตัวชี้วัด มีรายละเอียดดังนี้'),
    ...eitherYear(
      listTable('ตัวชี้วัดทั้งหมด', [
        ...named,
        { title: 'ตัวชี้วัด', width: 3.5, shows: ['{{ชื่อตัวชี้วัด}}'] },
        { title: LAST_YEAR, width: 1.9, look: CENTRED, shows: ['{{คะแนนปีก่อน}}'] },
        { title: THIS_YEAR, width: 2.9, look: CENTRED, shows: ['{{คะแนน}}'] },
        { title: 'ผลต่าง', width: 1.9, look: CENTRED, shows: ['{{ผลต่าง}}'] },
        { title: 'ผล', width: 2.5, look: CENTRED, shows: ['{{ผล}}'] },
      ]),
      listTable('ตัวชี้วัดทั้งหมด', [
        ...named,
        { title: 'ตัวชี้วัด', width: 5.6, shows: ['{{ชื่อตัวชี้วัด}}'] },
        { title: 'คะแนน', width: 3, look: CENTRED, shows: ['{{คะแนน}}'] },
        { title: 'ผล', width: 4.1, look: CENTRED, shows: ['{{ผล}}'] },
      ]),
    ),
    caption('ภาพคะแนนรายตัวชี้วัด ความยาวเต็มแถบเท่ากับ ๑๐๐ คะแนน'),
    listTable('ตัวชี้วัดทั้งหมด', [
      { title: 'ตัวชี้วัด', width: 6.5, look: MIDDLE, shows: ['{{ตัวชี้วัดที่}}. {{ชื่อตัวชี้วัด}}'] },
      { title: 'แถบคะแนน', width: 6.5, look: MIDDLE, shows: ['{{แถบคะแนน}}'] },
      { title: 'คะแนน', width: 3, look: { ...CENTRED, ...MIDDLE }, shows: ['{{คะแนน}}'] },
    ]),
  ];
}

/** One of two tables: with last year's figures where they are known, else without those columns. */
function eitherYear(withLastYear: FileChild, without: FileChild): FileChild[] {
  return [
    listMark('{{#ปีก่อน}}'),
    withLastYear,
    listMark('{{/ปีก่อน}}'),
    listMark('{{^ปีก่อน}}'),
    without,
    listMark('{{/ปีก่อน}}'),
  ];
}
