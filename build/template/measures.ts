import type { FileChild } from 'docx';
import { LANDSCAPE_WIDTH } from './pageMargins.ts';
import { SECTIONS } from './sections.ts';
import { signOff } from './signOff.ts';
import { type Column, groupedTable } from './table.ts';
import { heading, paragraph } from './text.ts';

/** The plan's table is the widest and the longest: a size smaller, so that two or three measures share a page. */
const SMALL = { small: true };
const CENTRED = { centred: true, small: true };

/** Section 4: the plan itself. `monitoring` adds a column for how one will see that a measure worked. */
export function measures(monitoring: boolean): FileChild[] {
  return [
    heading(1, SECTIONS.measures),
    paragraph(
      'จากผลการวิเคราะห์ข้างต้น {{ชื่อหน่วยงาน}} กำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ' +
        'ประจำปีงบประมาณ พ.ศ. {{ปีแผน}} จำนวน {{จำนวนมาตรการ}} มาตรการ ดังนี้',
    ),
    groupedTable({
      groups: 'กลุ่มมาตรการทั้งหมด',
      band: 'ประเด็นที่ {{ประเด็นที่}} {{ชื่อประเด็น}}',
      list: 'มาตรการทั้งหมด',
      none: 'ยังไม่ได้กำหนดมาตรการ',
      columns: monitoring ? monitored() : plain(),
    }),
    ...signOff(LANDSCAPE_WIDTH),
  ];
}

function plain(): Column[] {
  return [...what(5.6, 10.4), ...who(3.9, 4.1)];
}

function monitored(): Column[] {
  const success: Column = { title: 'ตัวชี้วัดความสำเร็จ', width: 3.9, look: SMALL, shows: ['{{ตัวชี้วัดความสำเร็จ}}'] };
  return [...what(4.8, 7.7), ...who(3.4, 4.2), success];
}

function what(title: number, steps: number): Column[] {
  return [
    { title: 'ที่', width: 1.2, look: CENTRED, shows: ['{{มาตรการที่}}'] },
    {
      title: 'มาตรการ/โครงการ/กิจกรรม',
      width: title,
      look: SMALL,
      shows: ['{{มาตรการ}}', 'ข้อที่ปรับปรุง: {{ข้อที่ปรับปรุง}}'],
    },
    {
      title: 'ขั้นตอน/วิธีปฏิบัติ',
      width: steps,
      look: { hanging: true, small: true },
      shows: ['{{#ขั้นตอนทั้งหมด}}', '{{ขั้นตอน}}', '{{/ขั้นตอนทั้งหมด}}'],
    },
  ];
}

function who(responsible: number, period: number): Column[] {
  return [
    { title: 'ผู้รับผิดชอบ', width: responsible, look: CENTRED, shows: ['{{ผู้รับผิดชอบ}}'] },
    { title: 'ระยะเวลา ดำเนินการ', width: period, look: CENTRED, shows: ['{{ระยะเวลา}}'] },
  ];
}
