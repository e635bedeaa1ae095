import { isEitFromOnePart } from '../../results/eitParts.ts';
import { formatScore } from '../../score/hundredths.ts';
import type { Rule } from '../rule.ts';
import { placesOf } from '../shared/places.ts';
import { isWithinSlack } from '../shared/slack.ts';

/** The reported overall score is not the weighted mean of the instruments. */
export const overallDiffers: Rule = {
  code: 'overall-differs',
  severity: 'error',
  words: {
    th: {
      title: 'คะแนนรวมไม่ตรงกับที่คำนวณได้',
      finding: 'คะแนนรวมรายงานไว้ {reported} แต่คิดตามน้ำหนักได้ {computed}',
      means: 'คะแนนรวมในแผ่นงานไม่เท่ากับที่คิดจากคะแนน IIT EIT และ OIT ตามน้ำหนักของปีนั้น',
      why: 'คะแนนรวมเป็นตัวเลขแรกที่ผู้บริหารเห็นในแผน และใช้ตัดสินระดับผลการประเมิน',
      todo: 'เทียบคะแนนรวม IIT EIT และ OIT กับต้นฉบับทีละตัว แล้วแก้ตัวที่พิมพ์ผิด',
    },
    en: {
      title: 'An overall score that does not add up',
      finding: 'The overall score is reported as {reported}, but by weight it is {computed}',
      means: 'The overall score in the sheet is not what IIT, EIT and OIT give by the weights of the year.',
      why: 'It is the first figure of the plan that managers see, and the level depends on it.',
      todo: 'Compare the overall score, IIT, EIT and OIT with the original one by one, and correct the one mistyped.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'เครื่องมือ\tคะแนน',
      'IIT\t88.65',
      'EIT\t86.02',
      'OIT\t55.66',
      'คะแนนภาพรวม\t76.47',
    ].join('\n'),
  },
  check: ({ sheet, results }) => {
    const { reported, computed } = results.overall;
    if (results.instruments.EIT.reported === null && isEitFromOnePart(results)) return [];
    if (reported === null || computed === null || isWithinSlack(reported, computed, sheet)) return [];
    const places = placesOf(sheet, { kind: 'overall' });
    return [{ item: null, places, params: { reported: formatScore(reported), computed: formatScore(computed) } }];
  },
};
