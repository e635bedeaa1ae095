import type { Rule } from '../rule.ts';
import { estimateParams, isFromEstimates } from './estimates.ts';

/** The overall score, and often the level with it, is computed from indicators that nobody published. */
export const resultEstimated: Rule = {
  code: 'result-estimated',
  severity: 'warning',
  words: {
    th: {
      title: 'คะแนนรวมหรือระดับเป็นประมาณการ',
      finding: '{whatTh}เป็นประมาณการ เพราะ{whyTh} เอกสารจะเขียนว่า “ประมาณการ” จนกว่าจะเติมผลที่ประกาศ',
      means: 'ในแผ่นงานไม่มีคะแนนรวมหรือระดับที่ ป.ป.ช. ประกาศ จึงคิดจากคะแนนเท่าที่มี ซึ่งยังไม่ครบหรือยังไม่แน่นอน',
      why: 'คะแนนหรือระดับที่ประกาศจริงอาจต่างไป โดยเฉพาะ EIT ซึ่งหน่วยงานเห็นรายข้อเพียงส่วนเดียว',
      todo: 'เติมคะแนนภาพรวม ระดับ และคะแนนตัวชี้วัดตามประกาศ ในแผ่นงาน หรือที่ขั้น “ผลการประเมิน” ของแถบข้าง',
    },
    en: {
      title: 'An estimated overall score or level',
      finding:
        '{whatEn} is an estimate, because {whyEn}. The document says “estimate” until the published result is filled in',
      means:
        'The sheet does not state the published overall score or level, so it was computed from what is there, which is not all, or not certain.',
      why: 'The published figures may differ, above all EIT, of whose items an agency sees only one part.',
      todo: 'Fill in the overall score, the level and the indicators as published, in the sheet or in the sidebar’s step of results.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'เครื่องมือ\tคะแนน',
      'IIT\t92.00',
      'OIT\t100',
      'ข้อ\tคะแนน',
      ...['e1', 'e2', 'e3', 'e4', 'e5', 'e6', 'e7', 'e8', 'e9'].map((code) => `${code}\t90.00`),
    ].join('\n'),
  },
  check: ({ results }) => {
    if (!isFromEstimates(results)) return [];
    return [{ item: null, places: [], params: estimateParams(results) }];
  },
};
