import type { Framework, Indicator } from '../../framework/framework.ts';
import { itemsOfIndicator } from '../../framework/lookup.ts';
import { isSureFact } from '../../framework/sureness.ts';
import type { Rule } from '../rule.ts';
import { differingIndicators } from './differingIndicators.ts';

/**
 * An OIT indicator that is not what its items give, in a year of which nobody knows for certain how they are grouped:
 * the grouping may be wrong as well as a score.
 */
export const oitGroupingDiffers: Rule = {
  code: 'oit-grouping-differs',
  severity: 'notice',
  words: {
    th: {
      title: 'คะแนนตัวชี้วัด OIT ต่างจากรายข้อ',
      finding:
        'ตัวชี้วัดที่ {indicator} {nameTh} รายงานไว้ {reported} คะแนนรายข้อคิดได้ {computed} อาจไม่ได้พิมพ์ผิด เพราะยังไม่ได้เทียบกับคู่มือว่าตัวชี้วัดย่อยมีข้อใดบ้าง ถ้าคู่มือจัดกลุ่มต่างไป แก้ได้ที่แท็บตั้งค่า',
      means: 'คะแนนตัวชี้วัด OIT ในแผ่นงานไม่เท่ากับที่คิดจากรายข้อ ตามการจัดกลุ่มตัวชี้วัดย่อยที่แผน ITA ใช้อยู่ ซึ่งยังไม่ได้เทียบกับคู่มือ',
      why: 'คะแนนข้อใดข้อหนึ่งอาจผิด หรือการจัดกลุ่มข้ออาจต่างจากคู่มือ แผนใช้คะแนนตัวชี้วัดตามที่รายงานไว้',
      todo: 'เทียบคะแนนทุกข้อกับต้นฉบับ ถ้าตรงกันแล้ว เทียบแถว "ข้อในตัวชี้วัดย่อย" ในแท็บตั้งค่ากับคู่มือของปีนั้น แล้วแก้ให้ตรง',
    },
    en: {
      title: 'An OIT indicator unlike its items',
      finding:
        'Indicator {indicator} {nameEn} is reported as {reported}; its items give {computed}. That may be no slip: which items each sub-indicator holds is not yet compared with the handbook. If the handbook groups them differently, change it on the settings tab',
      means:
        'The OIT indicator in the sheet is not what its items give by the sub-indicators that ITA Plan uses, which are not yet compared with the handbook.',
      why: 'The score of an item may be wrong, or the handbook groups the items differently. The plan uses the indicator as reported.',
      todo: 'Compare the items with the original. If they agree, compare the rows “Items of sub-indicator” on the settings tab with that year’s handbook, and correct them.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'ตัวชี้วัดที่ 10 การป้องกันการทุจริต\t53.34',
      'ข้อ\tคะแนน',
      ...['o26', 'o27', 'o28', 'o29', 'o30', 'o31', 'o32', 'o33', 'o34', 'o35'].map((code) => `${code}\t50`),
    ].join('\n'),
  },
  check: (checked) => differingIndicators(checked, (indicator) => isUnsure(indicator, checked.framework)),
};

/** Whether the indicator follows from groups of which some are not sure. */
export function isUnsure({ id, from }: Indicator, framework: Framework): boolean {
  return (
    from.value === 'sub-indicators' &&
    itemsOfIndicator(framework, id).some(({ grouping }) => !isSureFact({ mark: grouping }))
  );
}
