import type { Rule } from '../rule.ts';
import { columnShifted } from './columnShifted.ts';
import { shiftIn } from './shift.ts';
import { slidIn } from './slid.ts';

/** The scores seem to stand a row away from their items; no reported indicator says so for certain. */
export const columnAstray: Rule = {
  code: 'column-astray',
  severity: 'warning',
  words: {
    th: {
      ...columnShifted.words.th,
      title: 'คะแนนอาจเลื่อนไปหนึ่งแถว',
      finding: 'คะแนนตั้งแต่ข้อ {first} ถึง {last} อาจเลื่อน{directionTh}ไปหนึ่งแถว โปรดดูช่องที่ระบุ',
    },
    en: {
      ...columnShifted.words.en,
      title: 'Scores perhaps a row away',
      finding: 'The scores of {first} to {last} may stand a row too {directionEn}: see the cell',
    },
  },
  example: {
    sheet: ['ปีงบประมาณ พ.ศ. 2567', 'ข้อ\tคะแนน', 'i1\t', 'i2\t84.24', 'i3\t87.27', '\t100'].join('\n'),
  },
  check: ({ sheet, results, tabs }) => {
    const slid = shiftIn(sheet, results) === null ? slidIn({ sheet, tabs }) : null;
    if (slid === null) return [];
    const codes = slid.statements.flatMap(({ subject }) => (subject.kind === 'item' ? [subject.code] : []));
    return [
      {
        item: null,
        items: codes,
        places: [slid.sign],
        params: {
          first: codes[0] ?? '',
          last: codes[codes.length - 1] ?? '',
          directionTh: slid.direction === 'down' ? 'ลง' : 'ขึ้น',
          directionEn: slid.direction === 'down' ? 'low' : 'high',
        },
      },
    ];
  },
};
