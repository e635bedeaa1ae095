import type { FileChild } from 'docx';
import { listTable } from './table.ts';
import { heading, paragraph } from './text.ts';

/** Section 4: the plan itself. */
export function measures(): FileChild[] {
  return [
    heading(1, '๔. มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. {{ปีแผน}}'),
    paragraph(
      'จากผลการวิเคราะห์ข้างต้น {{ชื่อหน่วยงาน}} กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน '
      + 'ประจำปีงบประมาณ พ.ศ. {{ปีแผน}} ดังนี้',
    ),
    listTable('มาตรการทั้งหมด', [
      {
        title: 'ประเด็น',
        width: 4.2,
        shows: ['{{#ชื่อประเด็น}}({{ประเด็นที่}}) {{ชื่อประเด็น}}{{/ชื่อประเด็น}}'],
      },
      { title: 'มาตรการ/โครงการ/กิจกรรม', width: 5.4, shows: ['{{มาตรการ}}'] },
      {
        title: 'ขั้นตอน/วิธีปฏิบัติ',
        width: 9,
        shows: ['{{#ขั้นตอนทั้งหมด}}', '{{ขั้นตอน}}', '{{/ขั้นตอนทั้งหมด}}'],
      },
      { title: 'ผู้รับผิดชอบ', width: 3.2, centred: true, shows: ['{{ผู้รับผิดชอบ}}'] },
      { title: 'ระยะเวลาดำเนินการ', width: 3.4, centred: true, shows: ['{{ระยะเวลา}}'] },
    ]),
  ];
}
