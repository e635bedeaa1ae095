import { indicatorsWithoutMeasure, issuesWithoutMeasure, itemsWithoutMeasure } from '../../plan/unanswered.ts';
import { weakItems } from '../../results/weakItems.ts';
import type { Rule } from '../rule.ts';
import { indicatorInWords } from './naming.ts';

/** The analysis goes issue by issue, and each has to end in a measure. The weak items of such an issue are named here. */
export const issueWithoutMeasure: Rule = {
  code: 'issue-without-measure',
  severity: 'warning',
  words: {
    th: {
      title: 'ประเด็นที่ยังไม่มีมาตรการ',
      finding: 'แผนยังไม่มีมาตรการสำหรับ{issuesTh}',
      means: 'แผนต้องมีมาตรการครบทุกประเด็นที่วิเคราะห์ แต่บางประเด็นยังไม่มีเลย',
      why: 'ผู้ตรวจอาจเห็นว่าแผนไม่ครบ และประเด็นนั้นจะไม่มีอะไรให้รายงานผลในปีถัดไป',
      todo: 'เพิ่มมาตรการของประเด็นนั้นในแท็บมาตรการ อย่างน้อยประเด็นละ 1 มาตรการ ประเด็นที่คะแนนดีอยู่แล้วใส่มาตรการรักษาระดับก็ได้',
    },
    en: {
      title: 'Issues without a measure',
      finding: 'The plan has no measure for {issuesEn}',
      means: 'The plan needs a measure for every issue of the analysis, but some have none.',
      why: 'Reviewers may find the plan incomplete, and next year there is nothing to report on that issue.',
      todo: 'Add at least one measure for each such issue on the measures tab. For an issue that scores well, one that keeps it up is enough.',
    },
  },
  example: {
    sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni10\t90.00\ni11\t95.00\ni12\t100',
    settings: 'มาตรการที่เคยเสนอ\tasset-yearly-count',
    measures: 'own-1\t1\tจัดทำคู่มือการปฏิบัติงาน\tรวบรวมขั้นตอนของทุกกอง\tสำนักปลัด\t1 ตุลาคม 2567\t30 กันยายน 2568\t',
  },
  check: ({ framework, results, measures, bank }) => {
    const plan = measures.map(({ measure }) => measure);
    const without = issuesWithoutMeasure(framework, plan);
    if (without.length === 0) return [];
    const open = itemsWithoutMeasure(weakItems(results), plan);
    const openIndicators = indicatorsWithoutMeasure(results, plan, bank);
    const named = without.map(({ id, name, indicators }) => {
      const codes = open.filter(({ issues }) => issues.includes(id)).map(({ item }) => item.code);
      const weak = openIndicators.filter((one) => indicators.includes(one.id));
      const words = (language: 'th' | 'en') =>
        [...codes, ...weak.map((one) => indicatorInWords(framework, one)[language])].join(', ');
      return {
        th: `ประเด็นที่ ${id} ${name.th}${words('th') && ` (มีข้อที่ต้องปรับปรุง ${words('th')})`}`,
        en: `issue ${id}, ${name.en}${words('en') && ` (weak items ${words('en')})`}`,
      };
    });
    const params = { issuesTh: named.map(({ th }) => th).join(', '), issuesEn: named.map(({ en }) => en).join('; ') };
    return [{ item: null, places: [], params }];
  },
};
