import type { Written } from '../../../support/tabs.ts';
import { usualName } from '../disguises/disguise.ts';
import { type Block, block, EMPTY_ROW, type LaidTab, stacked } from '../drawn/block.ts';
import { YEAR } from '../drawn/drawn.ts';
import { type Figures, isItem, type Subject } from '../drawn/figures.ts';
import { type Issue, issueTables } from '../drawn/layouts/byIssue.ts';
import { decimals } from '../drawn/writing.ts';

type Cells = (subject: Subject) => readonly Written[];

/** Indicators and what is above them, then a row an item. `cells` is what somebody wrote beside each name. */
export function sheet(figures: Figures, cells: Cells): LaidTab[] {
  const rows = [...figures.keys()].filter(isItem).map((item) => [usualName(item), ...cells(item)]);
  return underTotals(figures, cells, block([['ข้อ', 'คะแนน'], ...rows]));
}

/** The same with a table an issue. */
export function issueSheet(figures: Figures, issues: readonly Issue[]): LaidTab[] {
  const cell = (subject: Subject) => written(figures, subject);
  const subjects = [...figures.keys()].filter(isItem);
  const content = { subjects, labels: usualName, columns: [{ heading: 'คะแนน', role: 'score' as const, cell }] };
  return underTotals(figures, (subject) => [cell(subject)], issueTables(content, issues));
}

/** As published: 84.24. */
export function written(figures: Figures, subject: Subject): string {
  return decimals(figures.get(subject) ?? 0);
}

function underTotals(figures: Figures, cells: Cells, items: Block): LaidTab[] {
  const totals = [...figures.keys()].filter((subject) => !isItem(subject));
  const title = block([[`ผลการประเมิน ITA ปีงบประมาณ พ.ศ. ${YEAR}`]]);
  const above = block([['ตัวชี้วัด', 'คะแนน'], ...totals.map((total) => [usualName(total), ...cells(total)])]);
  return [{ name: 'ผล', ...stacked([title, above, EMPTY_ROW, items]) }];
}
