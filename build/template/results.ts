import type { FileChild } from 'docx';
import { cell, listTable, row } from './table.ts';
import { heading, paragraph } from './text.ts';

/** Sections 1 and 2: what the assessment gave, overall and by indicator. */
export function results(): FileChild[] {
  return [
    heading(1, '๑. ผลการประเมินในภาพรวม'),
    paragraph(
      'ตามผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ '
      + '(Integrity and Transparency Assessment: ITA) ประจำปีงบประมาณ พ.ศ. {{ปีผลประเมิน}} '
      + '{{ชื่อหน่วยงาน}} ได้คะแนนภาพรวม {{คะแนนรวม}} คะแนน อยู่ในระดับ “{{ระดับ}}” '
      + 'โดยมีคะแนนจำแนกตามเครื่องมือการประเมิน ดังนี้',
    ),
    listTable('เครื่องมือทั้งหมด', [
      { title: 'เครื่องมือ', width: 2.4, centred: true, shows: ['{{เครื่องมือ}}'] },
      { title: 'ชื่อเครื่องมือ', width: 8.6, shows: ['{{ชื่อเครื่องมือ}}'] },
      { title: 'น้ำหนัก (ร้อยละ)', width: 2.5, centred: true, shows: ['{{น้ำหนัก}}'] },
      { title: 'คะแนน', width: 2.5, centred: true, shows: ['{{คะแนน}}'] },
    ], [
      row([
        cell(['คะแนนภาพรวม'], 11, { centred: true, bold: true, span: 2 }),
        cell(['๑๐๐'], 2.5, { centred: true, bold: true }),
        cell(['{{คะแนนรวม}}'], 2.5, { centred: true, bold: true }),
      ]),
    ]),
    heading(1, '๒. ผลการประเมินรายตัวชี้วัด'),
    paragraph('ผลการประเมินประจำปีงบประมาณ พ.ศ. {{ปีผลประเมิน}} จำแนกตามตัวชี้วัด มีรายละเอียดดังนี้'),
    listTable('ตัวชี้วัดทั้งหมด', [
      { title: 'เครื่องมือ', width: 2.2, centred: true, shows: ['{{เครื่องมือ}}'] },
      { title: 'ตัวชี้วัดที่', width: 2, centred: true, shows: ['{{ตัวชี้วัดที่}}'] },
      { title: 'ตัวชี้วัด', width: 6.4, shows: ['{{ชื่อตัวชี้วัด}}'] },
      { title: 'คะแนน', width: 2.2, centred: true, shows: ['{{คะแนน}}'] },
      { title: 'ผล', width: 3.2, centred: true, shows: ['{{ผล}}'] },
    ]),
  ];
}
