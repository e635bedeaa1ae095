import type { Written } from '../../../support/tabs.ts';
import { seeded } from '../../lattice/drawnAgency.ts';
import { block, EMPTY_ROW, stacked } from '../drawn/block.ts';
import { indicatorOfItem } from '../drawn/columns.ts';
import { type Figures, instrumentOf, isItem } from '../drawn/figures.ts';
import { byIssue } from '../drawn/layouts/byIssue.ts';
import { headedInstruments, instrumentTabs } from '../drawn/layouts/headedInstruments.ts';
import type { Layout } from '../drawn/layouts/layout.ts';
import { mergedInstruments } from '../drawn/layouts/mergedInstruments.ts';
import { turned } from '../drawn/layouts/turned.ts';
import { decimals } from '../drawn/writing.ts';
import { type Disguise, HEADING, itemsOf, listed, oneTab, totalsOf, usualName, YEAR_ROW } from './disguise.ts';

type Rows = readonly (readonly Written[])[];

/** What is done to the rows of the plain table, its heading apart. */
const CHANGED: Readonly<Record<string, (rows: Rows, figures: Figures) => Rows>> = {
  'no heading': (rows) => rows,
  'heading in English': (rows) => [['Item', 'Score'], ...rows],
  'heading in two rows': (rows) => [['ข้อ', 'ผลการประเมิน'], ['', 'คะแนนที่ได้'], ...rows],
  'a heading every twenty rows': (rows) => rows.flatMap((row, index) => (index % 20 === 0 ? [HEADING, row] : [row])),
  'an empty row after every fifth': (rows) => [
    HEADING,
    ...rows.flatMap((row, index) => (index % 5 === 4 ? [row, []] : [row])),
  ],
  'two columns further right': (rows) => [HEADING, ...rows].map((row) => ['', '', ...row]),
  'an empty column between': (rows) => [HEADING, ...rows].map(([name = null, score = null]) => [name, '', score]),
  'the score first': (rows) => [HEADING, ...rows].map(([name = null, score = null]) => [score, name]),
  'rows numbered': (rows) => [['ลำดับ', ...HEADING], ...rows.map((row, index) => [index + 1, ...row])],
  'wording between': (rows) => [
    ['ข้อ', 'ประเด็น', 'คะแนน'],
    ...rows.map(([name = null, score = null]) => [name, 'เรื่องที่ประเมิน', score]),
  ],
  'remarks after': (rows) => [
    [...HEADING, 'หมายเหตุ'],
    ...rows.map((row, index) => [...row, index % 9 ? '' : 'ตามเอกสารแนบ']),
  ],
  'full marks before': (rows) => [
    ['ข้อ', 'คะแนนเต็ม', 'คะแนนที่ได้'],
    ...rows.map(([name = null, score = null]) => [name, 100, score]),
  ],
  'the mean of all agencies after': (rows) => [[...HEADING, 'ค่าเฉลี่ยประเทศ'], ...rows.map((row) => [...row, 90.19])],
  'a target before': (rows) => [
    ['ข้อ', 'เป้าหมาย', 'คะแนน'],
    ...rows.map(([name = null, score = null]) => [name, 85, score]),
  ],
  'signed at the end': (rows) => [HEADING, ...rows, [], ['ลงชื่อ ................ ผู้รายงาน'], ['วันที่ 3 กันยายน 2567']],
  'name and score in one cell': (rows) => rows.map(([name, score]) => [`${name} ${score}`]),
  'totals in another order': (_rows, figures) => [
    HEADING,
    ...listed(new Map([...totalsOf(figures).reverse(), ...itemsOf(figures)])),
  ],
  'each item under its indicator': (_rows, figures) => [HEADING, ...underIndicators(figures)],
  'the instrument in a column': (_rows, figures) => [
    ['เครื่องมือ', 'ตัวชี้วัดที่', 'ข้อ', 'คะแนน'],
    ...itemsOf(figures).map(([item, score]) => [instrumentOf(item), indicatorOfItem(item), item, decimals(score)]),
    ['ตัวชี้วัด', 'คะแนน'],
    ...listed(new Map(totalsOf(figures))),
  ],
  'two tables side by side': (_rows, figures) =>
    sideBySide(listed(new Map(totalsOf(figures))), listed(new Map(itemsOf(figures)))),
  'lines of one cell': (_rows, figures) => [
    HEADING,
    ...listed(new Map(totalsOf(figures))),
    ['ข้อ', 'คะแนน'],
    ...['i', 'e', 'o'].map((letter) => {
      const items = itemsOf(figures).filter(([item]) => item.startsWith(letter));
      return [items.map(([item]) => item).join('\n'), items.map(([, score]) => decimals(score)).join('\n')];
    }),
  ],
};

const LAID: readonly Layout[] = [turned, mergedInstruments, headedInstruments, instrumentTabs, byIssue];

export const layoutDisguises: readonly Disguise[] = [
  ...Object.entries(CHANGED).map(([name, change]) => ({
    name: `layout: ${name}`,
    tabs: (figures: Figures) => oneTab([YEAR_ROW, ...change(listed(figures), figures)]),
  })),
  ...LAID.map((layout) => ({ name: `layout: ${layout.name}`, tabs: (figures: Figures) => laid(layout, figures) })),
];

/** The items laid out, the totals on a tab of their own. */
function laid({ lay }: Layout, figures: Figures) {
  const subjects = itemsOf(figures).map(([item]) => item);
  const cell = (subject: string) => decimals(figures.get(subject) ?? 0);
  const pieces = lay(seeded(1), { subjects, labels: usualName, columns: [{ heading: 'คะแนน', role: 'score', cell }] });
  const totals = block([YEAR_ROW, ['ตัวชี้วัด', 'คะแนน'], ...listed(new Map(totalsOf(figures)))]);
  return [
    { name: 'สรุป', ...totals },
    ...pieces.map((piece, index) => ({ name: piece.name ?? `ผล ${index + 1}`, ...stacked([piece.block, EMPTY_ROW]) })),
  ];
}

function underIndicators(figures: Figures): Written[][] {
  return listed(
    new Map(
      totalsOf(figures).flatMap(([total, score]) => [
        [total, score] as const,
        ...itemsOf(figures).filter(([item]) => isItem(item) && indicatorOfItem(item) === Number(total)),
      ]),
    ),
  );
}

function sideBySide(left: Written[][], right: Written[][]): Written[][] {
  const rows = Math.max(left.length, right.length);
  return [
    ['ตัวชี้วัด', 'คะแนน', '', 'ข้อ', 'คะแนน'],
    ...Array.from({ length: rows }, (_, row) => [...(left[row] ?? ['', '']), '', ...(right[row] ?? [])]),
  ];
}
