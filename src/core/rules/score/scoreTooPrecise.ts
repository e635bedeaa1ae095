import type { Statement } from '../../reading/statement.ts';
import { cellAt, type Tab } from '../../table/cell.ts';
import type { Rule } from '../rule.ts';
import { alike, type Others } from '../shared/alike.ts';

const OTHERS: Others = { th: (count) => ` และอีก ${count} ช่อง`, en: (count) => ` (and ${count} more)` };

/** Published scores have two decimals at most; more of them is a slip of the hand or a figure computed elsewhere. */
export const scoreTooPrecise: Rule = {
  code: 'score-too-precise',
  severity: 'warning',
  words: {
    th: {
      title: 'คะแนนมีทศนิยมเกินสองตำแหน่ง',
      finding: 'คะแนนของ {subject} เขียนว่า "{text}"{othersTh} มีทศนิยมเกินสองตำแหน่ง',
      means: 'ป.ป.ช. ประกาศคะแนนเป็นทศนิยมไม่เกินสองตำแหน่ง แต่ช่องนี้มีมากกว่านั้น',
      why: 'อาจพิมพ์เกินมาหนึ่งตัว หรือเป็นตัวเลขที่คิดเองไม่ใช่คะแนนที่ประกาศ แผนจะปัดให้เหลือสองตำแหน่ง',
      todo: 'เทียบกับต้นฉบับผลการประเมิน แล้วพิมพ์คะแนนตามนั้น',
    },
    en: {
      title: 'More than two decimals',
      finding: 'The score of {subject} is written “{text}”{othersEn}, with more than two decimals',
      means: 'Scores are published with two decimals at most, but this one has more.',
      why: 'A digit may be one too many, or the figure was computed rather than published. The plan rounds it to two decimals.',
      todo: 'Compare with the original result and type the score as it stands there.',
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ne7\t83.030\ne8\t84.67\ne9\t38.89' },
  check: ({ sheet, tabs }) => {
    const precise = sheet.statements.filter(({ parsed }) => parsed.kind === 'number' && parsed.decimals > 2);
    const computed = precise.filter((statement) => isComputed(statement, tabs));
    const groups = [...precise.filter((one) => !computed.includes(one)).map((one) => [one]), computed];
    return groups.flatMap((group) => alike(group, OTHERS));
  },
};

/** Nobody types so many decimals: a formula gave them, and one formula stands beside others. */
function isComputed({ parsed, place }: Statement, tabs: readonly Tab[]): boolean {
  const tab = tabs.find(({ name }) => name === place.tab);
  const isNumber = tab !== undefined && typeof cellAt(tab, place.row, place.column).value === 'number';
  return isNumber && parsed.kind === 'number' && parsed.decimals > 3;
}
