import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../../../src/core/analysis.ts';
import { message } from '../../../../src/core/messages/catalogue.ts';
import type { Tab } from '../../../../src/core/table/cell.ts';
import { narrativeEdits, narrativeTab, readNarratives } from '../../../../src/core/tabs/narrative/narrativeTab.ts';
import { analysisOf } from '../../../support/checking.ts';
import { itemScores, itemTab } from '../../../support/sheets.ts';
import { cell, tabOf } from '../../../support/tabs.ts';
import { tabOfView } from '../../../support/views.ts';

const analysis = () => analysisOf(itemTab(itemScores(9000)));
const writtenIn = (language: 'th' | 'en') =>
  tabOfView(narrativeTab(analysis().narratives, analysis().framework, language));
const written = () => writtenIn('th');
const editsOf = (tab: Tab, { narratives, framework }: Pick<Analysis, 'narratives' | 'framework'>) =>
  narrativeEdits(tab, narratives, framework, 'th');

/** The tab after somebody typed into it. */
function typed(tab: Tab, row: number, column: number, text: string): Tab {
  const rows = tab.rows.map((cells, at) =>
    at === row - 1 ? cells.map((one, index) => (index === column - 1 ? cell(text) : one)) : cells,
  );
  return { ...tab, rows };
}

test.each(['th', 'en'] as const)('what is written is read back (%s)', (language) => {
  const { narratives } = analysis();
  expect(
    readNarratives(writtenIn(language)).map(({ issue, text, remembered }) => ({ issue, text, remembered })),
  ).toEqual(narratives.map(({ issue, text, remembered }) => ({ issue, text, remembered })));
});

describe('a tab that exists', () => {
  const again = (tab: Tab, others = {}) =>
    analysisOf(itemTab(itemScores(9000, others)), { narratives: readNarratives(tab) });

  test('gets no edit where nothing changed', () => {
    expect(editsOf(written(), again(written()))).toEqual([]);
  });

  test('gets the new text, and only that row’s, where the figures of one issue changed', () => {
    const edits = editsOf(written(), again(written(), { i10: 2000 }));
    expect(edits.map(({ row, column }) => [row, column])).toEqual([
      [7, 3],
      [7, 5],
    ]);
  });

  test('keeps what staff wrote, and says when its figures changed', () => {
    const own = typed(written(), 7, 3, 'ทรัพย์สินดูแลดี');
    const first = again(own);
    expect(first.narratives[3]).toMatchObject({ state: 'own', text: 'ทรัพย์สินดูแลดี' });
    const edits = editsOf(own, first);
    const memory = expect.stringMatching(/^[\da-f]{8} [\da-f]{8} [\da-f]{8}$/);
    expect(edits.map(({ row, column, cells }) => [row, column, cells[0]?.map(({ content }) => content)])).toEqual([
      [7, 4, ['หน่วยงานเขียนเอง', memory]],
    ]);
    const remembered = typed(own, 7, 5, String(edits[0]?.cells[0]?.[1]?.content));
    expect(again(remembered, { i10: 2000 }).narratives[3]).toMatchObject({ state: 'figures-changed' });
    expect(again(typed(remembered, 7, 4, 'อ่านแล้ว'), { i10: 2000 }).narratives[3]).toMatchObject({ state: 'own' });
  });

  test('gets a row back that staff deleted', () => {
    const without = { ...written(), rows: written().rows.filter((_, index) => index !== 5) };
    const edits = editsOf(without, again(without));
    expect(edits.map(({ row, column, cells }) => [row, column, cells[0]?.length])).toEqual([[10, 1, 5]]);
    const two = { ...written(), rows: written().rows.slice(0, -2) };
    expect(editsOf(two, again(two)).map(({ row, cells }) => [row, cells.length])).toEqual([[9, 2]]);
  });

  test('gets nothing where its headings are gone, and nothing is read of it', () => {
    const headless = { ...written(), rows: written().rows.filter((_, index) => index !== 2) };
    expect(readNarratives(headless)).toEqual([]);
    expect(editsOf(headless, analysis())).toEqual([]);
  });

  test('may lack columns: it is read without them, and gets them to the right', () => {
    const narrow = { ...written(), rows: written().rows.map((row) => [row[0] ?? cell(''), row[2] ?? cell('')]) };
    expect(readNarratives(narrow).map(({ issue, readAgain, remembered }) => [issue, readAgain, remembered])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((issue) => [issue, false, null]),
    );
    const [headings, ...rows] = editsOf(narrow, again(narrow));
    expect([headings?.row, headings?.column, headings?.cells[0]?.length]).toEqual([3, 3, 3]);
    expect(rows.map(({ row, column }) => [row, column])).toEqual([4, 5, 6, 7, 8, 9, 10].map((row) => [row, 4]));
  });

  test('counts each issue once, and passes over rows that name none', () => {
    const rows = ['หมายเหตุ\tของเรา', '๔\tหนึ่ง', '4\tสอง', '12\tสาม'];
    const issueName = message('th', 'narrative.issue');
    const textName = message('th', 'narrative.text');
    const tab = tabOf([`${issueName}\t${textName}`, ...rows].join('\n'));
    expect(readNarratives(tab).map(({ issue, text, place }) => [issue, text, place.row])).toEqual([
      [4, 'หนึ่ง', 3],
      [12, 'สาม', 5],
    ]);
  });

  test('may have its columns moved and others put between', () => {
    const { narratives } = analysis();
    const moved = { ...written(), rows: written().rows.map((row) => [cell('หมายเหตุ'), ...[...row].reverse()]) };
    expect(readNarratives(moved).map(({ issue, place }) => [issue, place.column])).toEqual(
      narratives.map(({ issue }) => [issue, 4]),
    );
  });
});
