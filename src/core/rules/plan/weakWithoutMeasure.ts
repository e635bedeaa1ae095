import { isOwn } from '../../plan/ownMeasure.ts';
import { indicatorsWithoutMeasure, issuesAbout, itemsWithoutMeasure } from '../../plan/unanswered.ts';
import { type WeakItem, weakItems } from '../../results/weakItems.ts';
import type { Checked, Rule } from '../rule.ts';
import { indicatorInWords, placesOfParts } from './naming.ts';

/**
 * A weak item that no measure names, or a weak indicator that none is about. Staff seldom say which items their own measures are for: such a measure may well
 * answer any item of its issue. An issue without any measure is for `issue-without-measure` to say.
 */
export const weakWithoutMeasure: Rule = {
  code: 'weak-without-measure',
  severity: 'warning',
  words: {
    th: {
      title: 'ข้อหรือตัวชี้วัดที่ต้องปรับปรุงแต่ไม่มีมาตรการรองรับ',
      finding: 'ประเด็นที่ {issue} มีข้อที่ต้องปรับปรุงแต่ยังไม่มีมาตรการใดระบุถึง คือ {itemsTh}',
      means: 'ข้อที่คะแนนต่ำกว่าเกณฑ์ควรมีมาตรการรองรับ แต่ไม่พบรหัสข้อนี้ในช่อง “ข้อที่ปรับปรุง” ของมาตรการใดเลย',
      why: 'ถ้าไม่มีมาตรการรองรับจริง คะแนนข้อนี้อาจต่ำอีกในปีหน้า และแผนจะไม่สอดคล้องกับผลการวิเคราะห์',
      todo: 'ถ้ามีมาตรการรองรับอยู่แล้ว เติมรหัสข้อในช่อง “ข้อที่ปรับปรุง” ของมาตรการนั้น ถ้ายังไม่มี เพิ่มมาตรการใหม่',
    },
    en: {
      title: 'A weak item or indicator without a measure',
      finding: 'Issue {issue} has weak items that no measure names: {itemsEn}',
      means:
        'An item below its threshold should have a measure, but no measure has its code in the column of items improved.',
      why: 'If really nothing is done about it, it may be weak again next year, and the plan does not follow from the analysis.',
      todo: 'If a measure is about it, add the item’s code to that measure’s items. Otherwise add a measure.',
    },
  },
  example: {
    sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni10\t67.27\ni11\t98.79\ni12\t60.00',
    settings: 'มาตรการที่เคยเสนอ\tasset-borrowing-register, asset-use-spot-checks',
    measures:
      'asset-borrowing-register\t4\tจัดทำทะเบียนยืมทรัพย์สิน\tเปิดทะเบียนทุกกอง\tกองคลัง\t1 ตุลาคม 2567\t30 กันยายน 2568\ti10',
  },
  check: ({ framework, results, measures, bank }) => {
    const plan = measures.map(({ measure }) => measure);
    const planned = new Set(plan.map(({ issue }) => issue));
    const open = [
      ...openItems(results, measures).map(({ item, issues }) => ({
        issues,
        th: `${item.code} ${item.topic.th}`,
        en: `${item.code} ${item.topic.en}`,
      })),
      ...indicatorsWithoutMeasure(results, plan, bank).map((weak) => ({
        issues: issuesAbout(framework, weak.id).map(({ id }) => id),
        ...indicatorInWords(framework, weak),
      })),
    ];
    return framework.issues.flatMap(({ id }) => {
      const ofIssue = open.filter(({ issues }) => issues.find((issue) => planned.has(issue)) === id);
      if (ofIssue.length === 0) return [];
      const listed = (language: 'th' | 'en') => ofIssue.map((one) => one[language]).join(', ');
      const own = measures.filter(({ measure }) => measure.issue === id);
      return [
        {
          item: null,
          places: placesOfParts(own, ['items']),
          params: { issue: String(id), itemsTh: listed('th'), itemsEn: listed('en') },
        },
      ];
    });
  },
};

function openItems(results: Checked['results'], measures: Checked['measures']): WeakItem[] {
  const plan = measures.map(({ measure }) => measure);
  const general = new Set(
    plan.filter((measure) => isOwn(measure) && measure.items.length === 0).map(({ issue }) => issue),
  );
  return itemsWithoutMeasure(weakItems(results), plan).filter(({ issues }) => !issues.some((id) => general.has(id)));
}
