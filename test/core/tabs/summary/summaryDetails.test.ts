import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Framework, INSTRUMENTS } from '../../../../src/core/framework/framework.ts';
import { frameworks } from '../../../../src/core/framework/frameworks.ts';
import { subIndicatorFromItems } from '../../../../src/core/results/composition.ts';
import type { Figure } from '../../../../src/core/results/results.ts';
import { formatScore } from '../../../../src/core/score/hundredths.ts';
import type { Tab } from '../../../../src/core/table/cell.ts';
import { levelCell, scoreCell } from '../../../../src/core/tabs/scores/scoresLayout.ts';
import { scoresTab } from '../../../../src/core/tabs/scores/scoresTab.ts';
import { detailsRow, SUMMARY_COLUMNS, summaryRows } from '../../../../src/core/tabs/summary/summaryLines.ts';
import { summaryTab } from '../../../../src/core/tabs/summary/summaryTab.ts';
import { TAB_IDS, type TabNames } from '../../../../src/core/tabs/tabView.ts';
import { analysisOf } from '../../../support/checking.ts';
import { computedTabs } from '../../../support/computedTabs.ts';
import { anyItemScores, anyScore, itemScores } from '../../../support/sheets.ts';
import { seedTab, tab } from '../../../support/tabs.ts';

const NAMES = Object.fromEntries(TAB_IDS.map((id) => [id, `แท็บ ${id}`])) as TabNames;
const AFTER_USED = { difference: SUMMARY_COLUMNS.used + 1, verdict: SUMMARY_COLUMNS.used + 2 };

/** The summary of a sheet, and what it shows in a row of it once computed. */
function summaryOf(source: Tab, language: 'th' | 'en' = 'th') {
  const { framework, sheet, results } = analysisOf(source);
  const cells = {
    of: (subject: Parameters<typeof scoreCell>[1]) => ({ tab: NAMES.scores, ...scoreCell(framework, subject) }),
    level: { tab: NAMES.scores, ...levelCell(framework) },
  };
  const nothing = { weak: [], itemsMissing: 0, measures: [], agency: '', checked: '', document: null };
  const content = { framework, cells, ...nothing };
  const view = summaryTab(content, NAMES, language);
  const value = computedTabs({
    [NAMES.summary]: view,
    [NAMES.scores]: scoresTab(framework, { sheet, results }, language),
  });
  const at = (row: number, column: number) => value({ tab: NAMES.summary, row, column });
  const figure = (row: number) => Object.values(SUMMARY_COLUMNS).map((column) => at(row, column));
  return { framework, results, view, at, figure, rows: summaryRows(framework) };
}

const shown = (value: number | string | null) => (typeof value === 'number' ? value / 100 : (value ?? ''));
const three = <T extends number | string>({ reported, computed, used }: Figure<T>) =>
  [reported, computed, used].map(shown);

/** Everything that the summary computes and what the core computes of it. */
function compared(source: Tab): [shown: unknown, computed: unknown] {
  const { framework, results, at, figure, rows } = summaryOf(source);
  const subs = framework.subIndicators.map(({ id }) => id);
  return [
    [
      ...[figure(rows.overall), figure(rows.level)],
      ...INSTRUMENTS.map((id) => figure(rows.instrument(id))),
      ...framework.indicators.map(({ id }) => figure(rows.indicator(id))),
      ...subs.map((id) => at(rows.subIndicator(id), SUMMARY_COLUMNS.computed)),
    ],
    [
      ...[three(results.overall), three(results.level)],
      ...INSTRUMENTS.map((id) => three(results.instruments[id])),
      ...results.indicators.map(three),
      ...subs.map((id) => shown(subIndicatorFromItems(framework, id, results.items))),
    ],
  ];
}

/** Some figures reported, some items left out. */
function sheetOf(framework: Framework): fc.Arbitrary<Tab> {
  const ids = framework.indicators.map(({ id }) => id);
  const reported = fc.tuple(fc.subarray([...ids, 'IIT', 'EIT', 'OIT', 'คะแนนภาพรวม']), anyScore);
  const without = fc.oneof(fc.constant<string[]>([]), fc.subarray(framework.items.map(({ code }) => code)));
  return fc
    .tuple(reported, anyItemScores(framework), without)
    .map(([[figures, score], items, left]) =>
      tab([
        [`ปี ${framework.fiscalYear}`],
        ['IIT', '90'],
        ...figures.map((name) => [typeof name === 'number' ? `ตัวชี้วัดที่ ${name}` : name, formatScore(score)]),
        ['ข้อ', 'คะแนน'],
        ...[...items].filter(([code]) => !left.includes(code)).map(([code, one]) => [code, formatScore(one)]),
      ]),
    );
}

describe('the formulas of the summary compute what the core computes', () => {
  test('of the seed agency', () => {
    const [summary, core] = compared(seedTab());
    expect(summary).toEqual(core);
  });

  test.each(frameworks)('of any sheet of $fiscalYear', (framework) => {
    fc.assert(
      fc.property(sheetOf(framework), (source) => {
        const [summary, core] = compared(source);
        expect(summary).toEqual(core);
      }),
      { numRuns: 6 },
    );
  });
});

describe('beside a figure stand', () => {
  const seed = () => summaryOf(seedTab());

  test('the difference between the reported and the computed one', () => {
    const { at, rows } = seed();
    expect([3, 4, 9].map((id) => at(rows.indicator(id), AFTER_USED.difference))).toEqual([0, 0.17, '']);
  });

  test('the verdict against the target, which is met when it is reached', () => {
    const { at, rows, framework } = seed();
    expect([3, 4].map((id) => at(rows.indicator(id), AFTER_USED.verdict))).toEqual(['ถึงเป้าหมาย', 'ต่ำกว่าเป้าหมาย']);
    const target = framework.target.value;
    const exactly = summaryOf(tab([...itemScores(target)].map(([code, score]) => [code, formatScore(score)])));
    expect(exactly.at(exactly.rows.indicator(1), AFTER_USED.verdict)).toBe('ถึงเป้าหมาย');
    const nothing = summaryOf(tab([['i1', '90']]));
    expect(nothing.at(nothing.rows.indicator(1), AFTER_USED.verdict)).toBe('ไม่ทราบ');
  });

  test('what it is: its name, its instrument, its weight', () => {
    const { at, rows } = seed();
    const label = (row: number) => [1, 2, 3].map((column) => at(row, column));
    expect(label(rows.indicator(4))).toEqual([4, 'การใช้ทรัพย์สินของราชการ', 'IIT']);
    expect(label(rows.instrument('OIT'))).toEqual(['', 'OIT', 40]);
    expect(label(rows.subIndicator('10.1')).slice(0, 1)).toEqual(['10.1']);
  });
});

test('every block has its heading, and in English no word is Thai', () => {
  const { view, rows, framework } = summaryOf(seedTab(), 'en');
  const details = view.rows.slice(detailsRow(framework) - 1);
  const headings = details.flatMap((row, index) =>
    row[0]?.style === 'heading' ? [detailsRow(framework) + index] : [],
  );
  expect(headings).toEqual([
    ...[rows.overall - 1, rows.instrument('IIT') - 1],
    ...[rows.indicator(1) - 1, rows.subIndicator('9.1') - 1],
  ]);
  const worded = headings.map((row) => view.rows[row - 1]?.filter(({ content }) => content !== '' && content !== null));
  expect(worded.map((cells) => new Set(cells?.map(({ content }) => content)).size)).toEqual([6, 7, 7, 2]);
  const words = details.slice(2).flatMap((row) => row.map(({ content }) => content));
  expect(words.filter((word) => typeof word === 'string' && /[ก-๙]/.test(word))).toEqual([]);
});
