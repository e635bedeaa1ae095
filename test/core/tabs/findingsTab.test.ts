import { expect, test } from 'vitest';
import { fy2567 } from '../../../src/core/framework/fy2567/index.ts';
import { findingsTab, weakMeaning } from '../../../src/core/tabs/findingsTab.ts';
import type { TabView } from '../../../src/core/tabs/tabView.ts';
import { analysisOf } from '../../support/checking.ts';
import { seedTab } from '../../support/tabs.ts';

const seed = () => analysisOf(seedTab()).findings;
const seedView = () => findingsTab(seed(), fy2567, 'th');
const content = (rows: TabView['rows']) => rows.map((row) => row.map((cell) => cell.content));
/** Below the title, the hint, four colours and an empty row. */
const HEADING = 7;

test('the legend comes first, each colour in its own style', () => {
  const legend = seedView().rows.slice(2, 6);
  expect(legend.map(([colour]) => colour?.style)).toEqual(['weak', 'error', 'warning', 'notice']);
  expect(new Set(content(legend.map((row) => row.slice(0, 2))).flat()).size).toBe(8);
});

test('a finding has its severity, its cells, its words, its fix and its rule', () => {
  const rows = seedView().rows.slice(HEADING + 1);
  expect(rows.map((row) => [row[0]?.style, row[6]?.content])).toEqual(
    seed().map(({ severity, rule }) => [severity, rule]),
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

test('where nothing was found it says so, in one row', () => {
  const rows = content(findingsTab([], fy2567, 'th').rows).slice(HEADING + 1);
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
  const headings = view.rows[HEADING]?.map(({ content: heading, style }) => [heading, style]);
  expect(headings?.every(([heading, style]) => heading && style === 'heading')).toBe(true);
  expect(new Set(headings?.map(([heading]) => heading)).size).toBe(view.widths.length);
});

test('in English no word of the tab’s own is Thai', () => {
  const english = content(findingsTab([], fy2567, 'en').rows).flat();
  expect(english.filter((text) => typeof text === 'string' && /[ก-๙]/.test(text))).toEqual([]);
});
