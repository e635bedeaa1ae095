import type { FileChild } from 'docx';
import { SECTIONS } from './sections.ts';
import { listTable } from './table.ts';
import { heading, listMark, paragraph } from './text.ts';

const SMALL = { small: true };
const CENTRED = { centred: true, small: true };

/** Section 3: the analysis, issue by issue. */
export function issues(): FileChild[] {
  return [
    heading(1, SECTIONS.issues, { newPage: true }),
    paragraph(
      '{{ชื่อหน่วยงาน}} ได้วิเคราะห์ผลการประเมินประจำปีงบประมาณ พ.ศ. {{ปีผลประเมิน}} เป็นรายประเด็น ' +
        'เพื่อกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ดังนี้',
    ),
    listMark('{{^ประเด็นทั้งหมด}}'),
    paragraph('ไม่มีรายการ'),
    listMark('{{/ประเด็นทั้งหมด}}'),
    listMark('{{#ประเด็นทั้งหมด}}'),
    heading(2, 'ประเด็นที่ {{ประเด็นที่}} {{ชื่อประเด็น}}'),
    listTable('ข้อทั้งหมด', [
      { title: 'เครื่องมือ', width: 2, look: CENTRED, shows: ['{{เครื่องมือ}}'] },
      { title: 'ข้อ', width: 1.4, look: CENTRED, shows: ['{{ข้อ}}'] },
      { title: 'เรื่อง', width: 5.1, look: SMALL, shows: ['{{เรื่อง}}'] },
      { title: 'คะแนน', width: 1.9, look: CENTRED, shows: ['{{คะแนน}}'] },
      { title: 'ผล', width: 2.6, look: CENTRED, shows: ['{{ผล}}'] },
      { title: 'หมายเหตุ', width: 3, look: CENTRED, shows: ['{{หมายเหตุ}}'] },
    ]),
    listMark('{{#บทวิเคราะห์ทั้งหมด}}'),
    paragraph('{{บทวิเคราะห์}}'),
    listMark('{{/บทวิเคราะห์ทั้งหมด}}'),
    listMark('{{/ประเด็นทั้งหมด}}'),
    paragraph('ผลการวิเคราะห์ข้างต้นได้นำไปกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ตามข้อ ๔'),
  ];
}
