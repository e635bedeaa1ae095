import { describe, expect, test } from 'vitest';
import type { Tab } from '../../../src/core/table/cell.ts';
import { narrativeEdits, narrativeTab } from '../../../src/core/tabs/narrativeTab.ts';
import { readNarratives } from '../../../src/core/tabs/readNarratives.ts';
import { analysisOf } from '../../support/checking.ts';
import { itemScores, itemTab } from '../../support/sheets.ts';
import { cell } from '../../support/tabs.ts';
import { tabOfView } from '../../support/views.ts';

const scores = itemTab(itemScores(9000));
const { narratives, framework } = analysisOf(scores);
const written = tabOfView(narrativeTab(narratives, framework, 'th'));

/** The tab after somebody typed into it. */
function typed(tab: Tab, row: number, column: number, text: string): Tab {
  const rows = tab.rows.map((cells, at) =>
    at === row - 1 ? cells.map((one, index) => (index === column - 1 ? cell(text) : one)) : cells,
  );
  return { ...tab, rows };
}

test.each(['th', 'en'] as const)('what is written is read back (%s)', (language) => {
  const tab = tabOfView(narrativeTab(narratives, framework, language));
  expect(readNarratives(tab).map(({ issue, text, remembered }) => ({ issue, text, remembered }))).toEqual(
    narratives.map(({ issue, text, remembered }) => ({ issue, text, remembered })),
  );
});

describe('a tab that exists', () => {
  const again = (tab: Tab, others = {}) =>
    analysisOf(itemTab(itemScores(9000, others)), { narratives: readNarratives(tab) });

  test('gets no edit where nothing changed', () => {
    expect(narrativeEdits(written, again(written).narratives, framework, 'th')).toEqual([]);
  });

  test('gets the new text, and only that row’s, where the figures of one issue changed', () => {
    const edits = narrativeEdits(written, again(written, { i10: 2000 }).narratives, framework, 'th');
    expect(edits.map(({ row, column }) => [row, column])).toEqual([
      [7, 3],
      [7, 5],
    ]);
  });

  test('keeps what staff wrote, and says when its figures changed', () => {
    const own = typed(written, 7, 3, 'ทรัพย์สินดูแลดี');
    const first = again(own);
    expect(first.narratives[3]).toMatchObject({ state: 'own', text: 'ทรัพย์สินดูแลดี' });
    const edits = narrativeEdits(own, first.narratives, framework, 'th');
    expect(edits.map(({ row, column, cells }) => [row, column, cells[0]?.[0]?.content])).toEqual([
      [7, 4, 'หน่วยงานเขียนเอง'],
      [7, 5, expect.stringMatching(/^[\da-f]{8} [\da-f]{8} [\da-f]{8}$/)],
    ]);
    const remembered = typed(own, 7, 5, String(edits[1]?.cells[0]?.[0]?.content));
    expect(again(remembered, { i10: 2000 }).narratives[3]).toMatchObject({ state: 'figures-changed' });
    expect(again(typed(remembered, 7, 4, 'อ่านแล้ว'), { i10: 2000 }).narratives[3]).toMatchObject({ state: 'own' });
  });

  test('gets a row back that staff deleted', () => {
    const without = { ...written, rows: written.rows.filter((_, index) => index !== 5) };
    const edits = narrativeEdits(without, again(without).narratives, framework, 'th');
    expect([...new Set(edits.map(({ row }) => row))]).toEqual([10]);
  });

  test('may have its columns moved and others put between', () => {
    const moved = { ...written, rows: written.rows.map((row) => [cell('หมายเหตุ'), ...[...row].reverse()]) };
    expect(readNarratives(moved).map(({ issue, place }) => [issue, place.column])).toEqual(
      narratives.map(({ issue }) => [issue, 4]),
    );
  });
});
