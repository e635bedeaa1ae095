import { INSTRUMENTS } from '../../framework/framework.ts';
import { isEitFromOnePart } from '../../results/eitParts.ts';
import { formatScore } from '../../score/hundredths.ts';
import type { Rule } from '../rule.ts';
import { placesOf } from '../shared/places.ts';
import { isWithinSlack } from '../shared/slack.ts';

/** The reported score of an instrument is not the mean of its indicators. */
export const instrumentDiffers: Rule = {
  code: 'instrument-differs',
  severity: 'warning',
  words: {
    th: {
      title: 'คะแนน IIT EIT หรือ OIT ไม่ตรงกับตัวชี้วัด',
      finding: 'คะแนน {instrument} รายงานไว้ {reported} แต่ตัวชี้วัดเฉลี่ยได้ {computed}',
      means: 'คะแนนของเครื่องมือในแผ่นงานไม่เท่ากับค่าเฉลี่ยของตัวชี้วัดในเครื่องมือนั้น',
      why: 'คะแนนรวมคิดจากคะแนนเครื่องมือ ถ้าตัวนี้ผิด คะแนนรวมและระดับก็อาจผิดด้วย',
      todo: 'เทียบคะแนนเครื่องมือและตัวชี้วัดของเครื่องมือนั้นกับต้นฉบับ แล้วแก้ตัวที่พิมพ์ผิด',
    },
    en: {
      title: 'IIT, EIT or OIT that its indicators do not give',
      finding: '{instrument} is reported as {reported}, but its indicators give {computed}',
      means: 'The score of the instrument in the sheet is not the average of its indicators.',
      why: 'The overall score is computed from it, so that score and the level may be wrong too.',
      todo: 'Compare the instrument and its indicators with the original, and correct the one mistyped.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'ตัวชี้วัด\tคะแนน',
      '1 การปฏิบัติหน้าที่\t90.50',
      '2 การใช้งบประมาณ\t91.92',
      '3 การใช้อำนาจ\t97.78',
      '4 การใช้ทรัพย์สินของราชการ\t75.35',
      '5 การแก้ไขปัญหาการทุจริต\t87.68',
      'IIT\t86.65',
    ].join('\n'),
  },
  check: ({ sheet, results }) =>
    INSTRUMENTS.flatMap((id) => {
      const { reported, computed } = results.instruments[id];
      if (reported === null || computed === null || isWithinSlack(reported, computed, sheet)) return [];
      if (id === 'EIT' && isEitFromOnePart(results)) return [];
      return [
        {
          item: null,
          places: placesOf(sheet, { kind: 'instrument', id }),
          params: { instrument: id, reported: formatScore(reported), computed: formatScore(computed) },
        },
      ];
    }),
};
