import type { FileChild } from 'docx';
import { listTable } from './table.ts';
import { heading, paragraph } from './text.ts';

const CENTRED = { centred: true };
const TOTAL = { centred: true, bold: true };

/** Sections 1 and 2: what the assessment gave, overall and by indicator. */
export function results(): FileChild[] {
  return [
    heading(1, '๑. ผลการประเมินในภาพรวม'),
    paragraph(
      'ตามผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ' +
        '(Integrity and Transparency Assessment: ITA) ประจำปีงบประมาณ พ.ศ. {{ปีผลประเมิน}} ' +
        '{{ชื่อหน่วยงาน}} ได้คะแนนภาพรวม {{คะแนนรวม}} คะแนน อยู่ในระดับ “{{ระดับ}}” ' +
        'โดยมีคะแนนจำแนกตามเครื่องมือการประเมิน ดังนี้',
    ),
    listTable(
      'เครื่องมือทั้งหมด',
      [
        { title: 'เครื่องมือ', width: 2.4, look: CENTRED, shows: ['{{เครื่องมือ}}'] },
        { title: 'ชื่อเครื่องมือ', width: 8.6, shows: ['{{ชื่อเครื่องมือ}}'] },
        { title: 'น้ำหนัก (ร้อยละ)', width: 2.5, look: CENTRED, shows: ['{{น้ำหนัก}}'] },
        { title: 'คะแนน', width: 2.5, look: CENTRED, shows: ['{{คะแนน}}'] },
      ],
      [
        [
          { text: 'คะแนนภาพรวม', span: 2, look: TOTAL },
          { text: '๑๐๐', span: 1, look: TOTAL },
          { text: '{{คะแนนรวม}}', span: 1, look: TOTAL },
        ],
      ],
    ),
    heading(1, '๒. ผลการประเมินรายตัวชี้วัด'),
    paragraph('ผลการประเมินประจำปีงบประมาณ พ.ศ. {{ปีผลประเมิน}} จำแนกตามตัวชี้วัด มีรายละเอียดดังนี้'),
    listTable('ตัวชี้วัดทั้งหมด', [
      { title: 'เครื่องมือ', width: 2.3, look: CENTRED, shows: ['{{เครื่องมือ}}'] },
      { title: 'ที่', width: 1.2, look: CENTRED, shows: ['{{ตัวชี้วัดที่}}'] },
      { title: 'ตัวชี้วัด', width: 6.3, shows: ['{{ชื่อตัวชี้วัด}}'] },
      { title: 'คะแนน', width: 2.1, look: CENTRED, shows: ['{{คะแนน}}'] },
      { title: 'ผล', width: 4.1, look: CENTRED, shows: ['{{ผล}}'] },
    ]),
  ];
}
