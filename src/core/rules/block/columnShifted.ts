import type { Rule } from '../rule.ts';
import { shiftIn } from './shift.ts';

/** A cell was inserted or deleted in the score column alone, so that all scores from there on stand beside other items. */
export const columnShifted: Rule = {
  code: 'column-shifted',
  severity: 'error',
  words: {
    th: {
      title: 'คะแนนเลื่อนไปหนึ่งแถว',
      finding:
        'คะแนนตั้งแต่ข้อ {first} ถึง {last} เลื่อน{directionTh}ไปหนึ่งแถว ถ้าเลื่อนกลับ ตัวชี้วัดที่ {indicators} จะตรงกับที่รายงานไว้พอดี',
      means: 'ในคอลัมน์คะแนนมีช่องที่แทรกหรือลบไปช่องหนึ่ง คะแนนตั้งแต่ช่องนั้นจึงไปอยู่กับข้อที่อยู่ถัดไป',
      why: 'คะแนนทุกข้อในช่วงนี้เป็นของข้ออื่น แผนจะเลือกข้อที่ต้องปรับปรุงผิด',
      todo: 'เลื่อนคะแนนทั้งช่วงกลับไปหนึ่งแถว แล้วเทียบข้อแรกกับข้อสุดท้ายกับต้นฉบับ',
    },
    en: {
      title: 'Scores a row away',
      finding:
        'The scores of {first} to {last} stand a row too {directionEn}; moved back, indicators {indicators} are exactly as reported',
      means:
        'A cell was inserted or deleted in the score column, so that all scores from there on stand beside another item.',
      why: 'Every score among these is another item’s, and the plan would pick the wrong items for improvement.',
      todo: 'Move all of these scores back by a row, then compare the first and the last item with the original.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่\t90.50',
      'ตัวชี้วัดที่ 2 การใช้งบประมาณ\t91.92',
      'ข้อ\tคะแนน',
      'i1\t',
      'i2\t84.24',
      'i3\t87.27',
      'i4\t100',
      'i5\t90.30',
      'i6\t93.33',
      'i7\t92.12',
      'i8\t95.76',
      'i9\t97.58',
    ].join('\n'),
  },
  check: ({ sheet, results }) => {
    const shift = shiftIn(sheet, results);
    if (shift === null) return [];
    const codes = shift.statements.flatMap(({ subject }) => (subject.kind === 'item' ? [subject.code] : []));
    return [
      {
        item: null,
        items: codes,
        places: shift.statements.map(({ place }) => place),
        params: {
          first: codes[0] ?? '',
          last: codes[codes.length - 1] ?? '',
          directionTh: shift.direction === 'down' ? 'ลง' : 'ขึ้น',
          directionEn: shift.direction === 'down' ? 'low' : 'high',
          indicators: shift.restored.join(', '),
        },
      },
    ];
  },
};
