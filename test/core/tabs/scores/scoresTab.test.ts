import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frameworks } from '../../../../src/core/framework/frameworks.ts';
import { fy2567 } from '../../../../src/core/framework/fy2567/index.ts';
import { computeResults } from '../../../../src/core/results/computeResults.ts';
import { partSubjects } from '../../../../src/core/results/eitParts.ts';
import { cellAt } from '../../../../src/core/table/cell.ts';
import { levelCell, scoreCell } from '../../../../src/core/tabs/scores/scoresLayout.ts';
import { scoresTab } from '../../../../src/core/tabs/scores/scoresTab.ts';
import { analysisOf } from '../../../support/checking.ts';
import { computedTabs } from '../../../support/computedTabs.ts';
import { readScoreSheet } from '../../../support/reading.ts';
import { anyItemScores, itemScores, itemTab } from '../../../support/sheets.ts';
import { seedTab, tabOf } from '../../../support/tabs.ts';
import { tabOfView } from '../../../support/views.ts';

const seed = () => analysisOf(seedTab());
const COLUMN = { verdict: 8, readFrom: 9 };
const itemRow = (code: string) => scoreCell(fy2567, { kind: 'item', code }).row;

describe('the mirror of a score sheet', () => {
  const mirror = () => scoresTab(fy2567, seed(), 'th');

  test('read as a score sheet states the same results', () => {
    expect(computeResults(readScoreSheet([tabOfView(mirror())], fy2567, null), fy2567)).toEqual(seed().results);
    fc.assert(
      fc.property(anyItemScores(), (scores) => {
        const { sheet, results } = analysisOf(itemTab(scores));
        const again = readScoreSheet([tabOfView(scoresTab(fy2567, { sheet, results }, 'en'))], fy2567, null);
        expect(computeResults(again, fy2567)).toEqual(results);
      }),
      { numRuns: 10 },
    );
  });

  test('says of an item what it is, where it bears, and from which cells it was read', () => {
    const { rows } = mirror();
    const row = rows[itemRow('e7') - 1]?.map(({ content }) => content);
    expect(row?.filter((_, index) => index !== COLUMN.verdict - 1)).toEqual([
      ...['e7', 83.3, 'EIT', '8', ''],
      ...[expect.stringMatching(/[ก-๙]/), '1', 'E30, E46, E56, E101'],
    ]);
    expect(rows[itemRow('o14') - 1]?.[4]?.content).toBe('9.3');
    expect(rows[itemRow('o4') - 1]?.slice(1, 2)).toEqual([{ content: null, format: 'score', style: 'plain' }]);
  });

  test('names the tab too where several were read', () => {
    const { sheet, results } = analysisOf([tabOf('i1\t90', 'IIT'), tabOf('o1\t100', 'OIT')]);
    const { rows } = scoresTab(fy2567, { sheet, results }, 'th');
    expect(rows[itemRow('o1') - 1]?.[COLUMN.readFrom - 1]?.content).toBe('OIT!B1');
    expect(rows[1]?.[0]?.content).toContain('IIT, OIT');
  });

  test('judges each item live, against the threshold of its instrument', () => {
    const value = computedTabs({ T: mirror() });
    const verdict = (code: string) => value({ tab: 'T', row: itemRow(code), column: COLUMN.verdict });
    expect(['i1', 'i2', 'o1', 'o16', 'o4'].map(verdict)).toEqual([
      ...['ต้องปรับปรุง', 'รักษาระดับ', 'รักษาระดับ'],
      ...['ต้องปรับปรุง', ''],
    ]);
    const { sheet, results } = analysisOf(itemTab(itemScores(8500)));
    const limit = computedTabs({ T: scoresTab(fy2567, { sheet, results }, 'en') });
    expect(limit({ tab: 'T', row: itemRow('i1'), column: COLUMN.verdict })).not.toBe(
      limit({ tab: 'T', row: itemRow('o1'), column: COLUMN.verdict }),
    );
  });

  test('shades the items of each instrument under its threshold', () => {
    expect(mirror().shades.map(({ cells, under }) => [cells.length, cells[0], under])).toEqual([
      [15, { row: itemRow('i1'), column: 2 }, 85],
      [9, { row: itemRow('e1'), column: 2 }, 85],
      [35, { row: itemRow('o1'), column: 2 }, 100],
    ]);
  });
});

test('names its columns and its figures, each with words of its own, in either language', () => {
  for (const language of ['th', 'en'] as const) {
    const { rows, id } = scoresTab(fy2567, seed(), language);
    const words = (style: string) => rows.map((row) => row.filter((cell) => cell.style === style));
    const headings = words('heading').filter((row) => row.length > 0);
    expect(headings.map((row) => new Set(row.map(({ content }) => content)).size)).toEqual([9, 3, 2, 2]);
    expect(words('title')[0]?.[0]?.content).toContain('2567');
    expect([rows[1]?.[0]?.style, id]).toEqual(['hint', 'scores']);
    const labels = rows.slice(-26).map(([label]) => label?.content);
    const filled = labels.filter((label) => label !== null && label !== '');
    expect(new Set(filled).size).toBe(filled.length);
  }
});

describe('the empty table', () => {
  const empty = () => scoresTab(fy2567, null, 'th');

  test('has a cell to type in for every figure and the level, and no other', () => {
    const inputs = empty().rows.flatMap((row, index) =>
      row.flatMap(({ style }, column) => (style === 'input' ? [[index + 1, column + 1]] : [])),
    );
    const figures = [
      ...fy2567.items.map(({ code }) => scoreCell(fy2567, { kind: 'item', code })),
      ...fy2567.indicators.map(({ id }) => scoreCell(fy2567, { kind: 'indicator', id })),
      ...(['IIT', 'EIT', 'OIT'] as const).map((id) => scoreCell(fy2567, { kind: 'instrument', id })),
      ...[scoreCell(fy2567, { kind: 'overall' }), levelCell(fy2567)],
      ...partSubjects(fy2567).map((subject) => scoreCell(fy2567, subject)),
    ];
    expect(inputs).toEqual(figures.map(({ row, column }) => [row, column]));
  });

  test('states no score yet, and says that it is the place for them', () => {
    const { statements } = readScoreSheet([tabOfView(empty())], fy2567, null);
    expect(new Set(statements.map(({ parsed }) => parsed.kind))).toEqual(new Set(['empty']));
    expect(statements).toHaveLength(fy2567.items.length);
    expect(empty().rows[1]?.[0]?.content).not.toBe(scoresTab(fy2567, seed(), 'th').rows[1]?.[0]?.content);
  });
});

test.each(frameworks)('every figure of $fiscalYear stands where the table says', (framework) => {
  const names = framework.indicators.map(({ name }) => name.th);
  const text = [...names.map((name, index) => `${name}\t${80 + index}`), 'IIT\t91', 'EIT\t92', 'OIT\t93'].join('\n');
  const all = `ปี ${framework.fiscalYear}\n${text}\nคะแนนภาพรวม\t94.5\nระดับ\t${framework.levels[1]?.name.th}`;
  const { sheet, results } = analysisOf(tabOf(all));
  const view = scoresTab(framework, { sheet, results }, 'th');
  const value = ({ row, column }: { row: number; column: number }) => cellAt(tabOfView(view), row, column).value;
  expect(framework.indicators.map(({ id }) => value(scoreCell(framework, { kind: 'indicator', id })))).toEqual(
    names.map((_, index) => 80 + index),
  );
  const instruments = ['IIT', 'EIT', 'OIT'] as const;
  expect(instruments.map((id) => value(scoreCell(framework, { kind: 'instrument', id })))).toEqual([91, 92, 93]);
  expect(value(scoreCell(framework, { kind: 'overall' }))).toBe(94.5);
  expect(value(levelCell(framework))).toBe(framework.levels[1]?.name.th);
  expect(new Set(view.rows.map(({ length }) => length))).toEqual(new Set([view.widths.length]));
  expect(view.frozenRows).toBe(view.rows.findIndex((row) => row[0]?.style === 'heading') + 1);
});
