import type { Rule } from '../rule.ts';
import { estimateParams, isFromEstimates } from './estimates.ts';

/** The indicators are known, and still the overall score or the level is not for certain: a part of EIT, or a rule of the year. */
export const resultProvisional: Rule = {
  code: 'result-provisional',
  severity: 'notice',
  words: {
    th: {
      title: 'คะแนนรวมหรือระดับยังไม่แน่นอน',
      finding: '{whatTh}ที่คิดให้เป็นประมาณการ เพราะ{whyTh} ถ้าทราบผลที่ประกาศ โปรดเติม',
      means: 'มีคะแนนตัวชี้วัดแล้ว แต่ในแผ่นงานไม่มีคะแนนรวมหรือระดับที่ ป.ป.ช. ประกาศ จึงคิดให้',
      why: 'ตั้งแต่ปี 2566 ระดับขึ้นอยู่กับ IIT EIT ส่วนที่ 1 EIT ส่วนที่ 2 และ OIT คะแนน EIT ที่ประกาศเป็นค่าเฉลี่ยของสองส่วน ส่วนใดส่วนหนึ่งอาจต่ำกว่าเกณฑ์ของระดับ',
      todo: 'เติมระดับและคะแนนภาพรวมตามประกาศ หรือคะแนน EIT ทั้งสองส่วน ในแผ่นงาน หรือที่ขั้น “ผลการประเมิน” ของแถบข้าง',
    },
    en: {
      title: 'An overall score or level that is not certain',
      finding:
        'As computed, {whatEn} is an estimate, because {whyEn}. Please fill in the published result if you know it',
      means:
        'The indicators are there, but the sheet does not state the published overall score or level, so they were computed.',
      why: 'Since 2566 the level depends on IIT, EIT part 1, EIT part 2 and OIT. A published EIT is the mean of its two parts, one of which may be too low for the level.',
      todo: 'Fill in the published level and overall score, or both parts of EIT, in the sheet or in the sidebar’s step of results.',
    },
  },
  example: {
    sheet: ['ปีงบประมาณ พ.ศ. 2567', 'เครื่องมือ\tคะแนน', 'IIT\t92.00', 'EIT\t90.00', 'OIT\t100'].join('\n'),
  },
  check: ({ results }) => {
    const isEstimate = [results.overall, results.level].some(({ state }) => state === 'estimated');
    if (!isEstimate || isFromEstimates(results)) return [];
    return [{ item: null, places: [], params: estimateParams(results) }];
  },
};
