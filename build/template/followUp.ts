import type { FileChild } from 'docx';
import { LANDSCAPE_WIDTH } from './pageMargins.ts';
import { signOff } from './signOff.ts';
import { groupedTable, plainTable } from './table.ts';
import { heading, PLACE, paragraph } from './text.ts';

const SMALL = { small: true };
const CENTRED = { centred: true, small: true };
const FIGURE = { centred: true };

/** Section 1: how many measures are done, under way, not begun. */
export function progress(): FileChild[] {
  return [
    heading(1, '๑. สรุปความก้าวหน้า'),
    paragraph(
      `ตามที่ {{ชื่อหน่วยงาน}} ${PLACE} ได้วิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส` +
        'ในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. {{ปีผลประเมิน}} ซึ่งได้คะแนนภาพรวม {{คะแนนรวม}} คะแนน ' +
        'อยู่ในระดับ “{{ระดับ}}” และกำหนดมาตรการประจำปีงบประมาณ พ.ศ. {{ปีแผน}} ไว้ {{จำนวนมาตรการ}} มาตรการ นั้น ' +
        'ขอรายงานความก้าวหน้า ดังนี้',
    ),
    plainTable(
      [
        { title: 'สถานะ', width: 11 },
        { title: 'จำนวนมาตรการ', width: 5 },
      ],
      [
        ['ดำเนินการแล้ว', '{{จำนวนที่แล้ว}}'],
        ['อยู่ระหว่างดำเนินการ', '{{จำนวนที่กำลังทำ}}'],
        ['ยังไม่ได้ดำเนินการ', '{{จำนวนที่ยังไม่ทำ}}'],
        ['สถานะอื่น', '{{จำนวนสถานะอื่น}}'],
        ['รวม', '{{จำนวนมาตรการ}}'],
      ],
      FIGURE,
    ),
  ];
}

/** Section 2: what became of each measure. */
export function followUp(): FileChild[] {
  return [
    heading(1, '๒. ผลการดำเนินการรายมาตรการ'),
    groupedTable({
      groups: 'กลุ่มมาตรการทั้งหมด',
      band: 'ประเด็นที่ {{ประเด็นที่}} {{ชื่อประเด็น}}',
      list: 'มาตรการทั้งหมด',
      none: 'ไม่มีมาตรการในประเด็นนี้',
      columns: [
        { title: 'ที่', width: 1.2, look: CENTRED, shows: ['{{มาตรการที่}}'] },
        {
          title: 'มาตรการ/โครงการ/กิจกรรม',
          width: 5.2,
          look: SMALL,
          shows: ['{{มาตรการ}}', 'ผู้รับผิดชอบ: {{ผู้รับผิดชอบ}}'],
        },
        { title: 'สถานะ', width: 2.6, look: CENTRED, shows: ['{{สถานะ}}'] },
        { title: 'สิ่งที่ได้ดำเนินการ', width: 5.2, look: SMALL, shows: ['{{สิ่งที่ดำเนินการ}}'] },
        { title: 'ผลที่เกิดขึ้น', width: 4.6, look: SMALL, shows: ['{{ผลที่เกิดขึ้น}}'] },
        { title: 'หลักฐาน', width: 3.6, look: SMALL, shows: ['{{หลักฐาน}}'] },
        { title: 'วันที่', width: 2.8, look: CENTRED, shows: ['{{วันที่ดำเนินการ}}'] },
      ],
    }),
    ...signOff(LANDSCAPE_WIDTH),
  ];
}
