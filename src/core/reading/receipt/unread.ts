/** Cells that look like scores, or may be some, and were not read. */

import type { Framework } from '../../framework/framework.ts';
import { itemByCode } from '../../framework/lookup.ts';
import type { Place, Tab } from '../../table/cell.ts';
import type { Candidate } from '../evidence/candidate.ts';
import type { Entry } from '../parse/grid.ts';
import { isNumber } from '../parse/parsedCell.ts';
import { parseTab } from '../parse/parseTab.ts';
import type { Owned } from '../resolve/owned.ts';
import type { ScoreSheet, SheetRead } from '../scoreSheet.ts';
import { isWordingCode } from '../wordings.ts';
import { type Span, spanOfEntries, spansOf } from './spans.ts';

export type UnreadReason = 'foreign-item' | 'sub-questions' | 'unnamed' | 'too-far' | 'hidden-rows';

export interface Unread {
  readonly cells: readonly Span[];
  readonly why: UnreadReason;
  readonly items: readonly string[];
}

export function unreadCells(
  read: SheetRead,
  tabs: readonly Tab[],
  all: readonly Owned[],
  framework: Framework,
): Unread[] {
  return [...foreign(read.sheet, framework), ...subQuestions(read.sheet), ...unnamed(read, tabs, all), ...tooFar(tabs)];
}

/** Understood, but no items of the year. */
function foreign({ statements }: ScoreSheet, framework: Framework): Unread[] {
  const unknown = statements.filter(
    ({ subject }) => subject.kind === 'item' && itemByCode(framework, subject.code) === null,
  );
  if (unknown.length === 0) return [];
  const items = unknown.flatMap(({ subject }) => (subject.kind === 'item' ? [subject.code] : []));
  return [{ cells: spansOf(unknown.map(({ place }) => place)), why: 'foreign-item', items: [...new Set(items)] }];
}

function subQuestions(sheet: ScoreSheet): Unread[] {
  return sheet.subQuestions
    .filter(({ statement }) => statement === null)
    .map(({ item, places }) => ({ cells: spansOf(places), why: 'sub-questions', items: [item] }));
}

/** Numbers between the scores, in their column, of rows that name nothing that is known. */
function unnamed({ readings }: SheetRead, tabs: readonly Tab[], all: readonly Owned[]): Unread[] {
  const chosen = readings.flatMap(({ choice }) => (choice.kind === 'chosen' ? [choice.column.candidate] : []));
  const down = chosen.filter(({ across }) => !across);
  const named = new Set(
    all.flatMap(({ entry }) =>
      entry.line.subject.kind === 'item' && isWordingCode(entry.line.subject.code) ? [] : rowsOf(entry),
    ),
  );
  for (const { entries } of chosen) for (const entry of entries) for (const row of rowsOf(entry)) named.add(row);
  const places = tabs.flatMap((tab) => {
    const own = down.filter((candidate) => candidate.tab === tab.name);
    return own.length === 0 ? [] : numbersBetween(tab, own).filter(({ row }) => !named.has(`${tab.name} ${row}`));
  });
  return places.length === 0 ? [] : [{ cells: spansOf(places), why: 'unnamed', items: [] }];
}

/** The row with the name, and the one with the figure where that has several. */
function rowsOf({ line, place }: Entry): string[] {
  return [line.label.row, place.row].map((row) => `${place.tab} ${row}`);
}

function numbersBetween(tab: Tab, columns: readonly Candidate[]): Place[] {
  const reaches = columns.flatMap(({ entries }) => {
    const filled = entries.filter(({ parsed }) => parsed.kind === 'number').map(({ place }) => place);
    const [first] = filled;
    const last = filled[filled.length - 1];
    return first && last && first.column === last.column ? [{ first, last }] : [];
  });
  return parseTab(tab).rows.flatMap(({ row, cells }) => {
    const cell = cells.find(
      (one) =>
        reaches.some(({ first, last }) => first.column === one.column && row > first.row && row < last.row) &&
        isNumber(one),
    );
    return cell ? [{ tab: tab.name, row, column: cell.column }] : [];
  });
}

/** An old table, as a rule. */
export function inHiddenRows(hidden: readonly Owned[]): Unread[] {
  if (hidden.length === 0) return [];
  const items = hidden.flatMap(({ entry: { line } }) => (line.subject.kind === 'item' ? [line.subject.code] : []));
  const cells = spanOfEntries(hidden.map(({ entry }) => entry));
  return [{ cells, why: 'hidden-rows', items: [...new Set(items)] }];
}

/** Of a tab that is too large to be read whole, from the first row or column that was left out to its end. */
function tooFar(tabs: readonly Tab[]): Unread[] {
  return tabs.flatMap(({ name, rows, full }): Unread[] => {
    if (full === undefined) return [];
    const [read, columns] = [rows.length, rows[0]?.length ?? 0];
    const first = { tab: name, row: read < full.rows ? read + 1 : 1, column: columns < full.columns ? columns + 1 : 1 };
    return [{ cells: [[first, { tab: name, row: full.rows, column: full.columns }]], why: 'too-far', items: [] }];
  });
}
