import type { FileChild } from 'docx';
import { listTable } from './table.ts';
import { heading, paragraph } from './text.ts';

/** The plan's table is the widest and the longest: a size smaller, so that two or three measures share a page. */
const SMALL = { small: true };
const CENTRED = { centred: true, small: true };

/** Section 4: the plan itself. */
export function measures(): FileChild[] {
  return [
    heading(1, '๔. มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'),
    paragraph(
      'จากผลการวิเคราะห์ข้างต้น {{ชื่อหน่วยงาน}} กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ' +
        'ประจำปีงบประมาณ พ.ศ. {{ปีแผน}} ดังนี้',
    ),
    listTable('มาตรการทั้งหมด', [
      {
        title: 'ประเด็น',
        width: 3.2,
        look: SMALL,
        shows: ['({{ประเด็นที่}}) {{#ชื่อประเด็น}}{{ชื่อประเด็น}}{{/ชื่อประเด็น}}'],
      },
      { title: 'มาตรการ/โครงการ/กิจกรรม', width: 5.0, look: SMALL, shows: ['{{มาตรการ}}'] },
      {
        title: 'ขั้นตอน/วิธีปฏิบัติ',
        width: 9.7,
        look: { hanging: true, small: true },
        shows: ['{{#ขั้นตอนทั้งหมด}}', '{{ขั้นตอน}}', '{{/ขั้นตอนทั้งหมด}}'],
      },
      { title: 'ผู้รับผิดชอบ', width: 3.5, look: CENTRED, shows: ['{{ผู้รับผิดชอบ}}'] },
      { title: 'ระยะเวลา ดำเนินการ', width: 3.8, look: CENTRED, shows: ['{{ระยะเวลา}}'] },
    ]),
  ];
}
