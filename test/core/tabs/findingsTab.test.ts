import { expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import type { Language } from '../../../src/core/messages/catalogue.ts';
import { findingsTab, weakMeaning } from '../../../src/core/tabs/findingsTab.ts';
import type { TabView } from '../../../src/core/tabs/tabView.ts';
import { analysisOf } from '../../support/checking.ts';
import { seedTab, tabOf } from '../../support/tabs.ts';

const seed = () => analysisOf(seedTab());
const seedView = () => findingsTab(seed(), 'th');
const nothing = (language: Language) => findingsTab({ ...seed(), findings: [] }, language);
const content = (rows: TabView['rows']) => rows.map((row) => row.map((cell) => cell.content));
/** Below the legend and what was read. */
const headingOf = ({ rows }: TabView) => rows.findIndex((row) => row.every(({ style }) => style === 'heading'));
const below = (view: TabView) => view.rows.slice(headingOf(view) + 1);

test('the legend comes first, each colour in its own style', () => {
  const legend = seedView().rows.slice(2, 6);
  expect(legend.map(([colour]) => colour?.style)).toEqual(['weak', 'error', 'warning', 'notice']);
  expect(new Set(content(legend.map((row) => row.slice(0, 2))).flat()).size).toBe(8);
});

test('a finding has its severity, its cells, its words, its fix and its rule', () => {
  const rows = below(seedView());
  expect(rows.map((row) => [row[0]?.style, row[6]?.content])).toEqual(
    seed().findings.map(({ severity, rule }) => [severity, rule]),
  );
  const rowOf = (rule: string) => content(rows).find((row) => row[6] === rule);
  expect(rowOf('score-conflict')).toEqual([
    ...['ผิดพลาด', 'Sheet!E26, Sheet!E42', 'e3'],
    ...[expect.stringContaining('87.78'), '', '', 'score-conflict'],
  ]);
  expect(rowOf('instrument-label')?.slice(2, 6)).toEqual(['', expect.stringMatching(/ \(.+\)$/), 'EIT', 'IIT']);
});

test.each([
  [8500, 8500, /85\.00.*100\.00/],
  [8500, 8000, /85\.00\/80\.00.*100\.00/],
])('the shade of weak items says under which scores: %s and %s', (IIT, EIT, words) => {
  const thresholds = { value: { IIT, EIT, OIT: 10_000 }, mark: 'own' as const };
  for (const language of ['th', 'en'] as const) expect(weakMeaning({ ...fy2567, thresholds }, language)).toMatch(words);
});

test('how the scores were read stands above the findings: where, why, and what was left', () => {
  const sheet = 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\tค่าเฉลี่ยประเทศ\ni1\t90\t80\nอะไรก็ไม่รู้\t70\t60\ni2\t91\t81';
  const view = findingsTab(analysisOf(tabOf(sheet)), 'th');
  const block = content(view.rows.slice(8, headingOf(view) - 1)).map((row) => row.filter((cell) => cell !== null));
  expect(block).toEqual([
    ['คะแนน', 'Sheet!B3:B5', '', '“คะแนน” หัวตารางบอกว่าเป็นคะแนน'],
    ['ตัวเลขที่ไม่ได้ใช้', 'Sheet!C3:C5', '', '“ค่าเฉลี่ยประเทศ” ค่าของหน่วยงานอื่น เช่น ค่าเฉลี่ยประเทศ'],
    ['ไม่ได้อ่าน', 'Sheet!B4', '', 'มีตัวเลขในคอลัมน์คะแนน แต่ไม่รู้ว่าเป็นของข้อใด'],
  ]);
});

test('where nothing was found it says so, in one row', () => {
  const rows = content(below(nothing('th')));
  expect(rows.map((row) => row.filter((cell) => cell !== null))).toEqual([[expect.stringMatching(/[ก-๙]/)]]);
});

test('every row is as wide as the tab, and headings name every column of a finding', () => {
  const view = seedView();
  expect(view.id).toBe('findings');
  expect(view.rows.slice(0, 2).map(([cell]) => [cell?.style, cell?.content !== ''])).toEqual([
    ['title', true],
    ['hint', true],
  ]);
  expect(new Set(view.rows.map(({ length }) => length))).toEqual(new Set([view.widths.length]));
  const headings = view.rows[headingOf(view)]?.map(({ content: heading, style }) => [heading, style]);
  expect(headings?.every(([heading, style]) => heading && style === 'heading')).toBe(true);
  expect(new Set(headings?.map(([heading]) => heading)).size).toBe(view.widths.length);
});

test('in English no word of the tab’s own is Thai', () => {
  const english = content(
    findingsTab({ ...analysisOf(tabOf('Fiscal year 2024\ni1\t90')), findings: [] }, 'en').rows,
  ).flat();
  expect(english.filter((text) => typeof text === 'string' && /[ก-๙]/.test(text))).toEqual([]);
});
