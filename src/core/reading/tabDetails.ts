/** What a tab says beside the figures: labels of blocks, remarks, the level. */

import type { Framework } from '../framework/framework.ts';
import { readLevel } from './level.ts';
import { isText } from './parse/parsedCell.ts';
import type { ParsedTab } from './parse/parseTab.ts';
import { instrumentNamed } from './parse/subjectIn.ts';
import type { Table } from './parse/table.ts';
import { type Remark, type RemarkLine, readRemarks } from './remark.ts';
import type { BlockLabel, StatedLevel, Statement, Subject } from './statement.ts';

type Subjects = ReadonlyMap<number, readonly Statement[]>;

/** `statements` are those of the tab that are read. */
export function labelsOf(tab: ParsedTab, statements: readonly Statement[]): BlockLabel[] {
  const byRow = byRowOf(statements);
  return tab.tables.flatMap((table) => labelsIn(table, byRow, tab.tab.name));
}

export function remarksOf(tab: ParsedTab, statements: readonly Statement[]): Remark[] {
  const byRow = byRowOf(statements);
  return readRemarks(tab.tables.flatMap((table) => remarkLines(table, byRow, tab.tab.name)));
}

/** The level that a row states. */
export function levelOf({ tab, rows }: ParsedTab, framework: Framework): StatedLevel | null {
  for (const { row, cells } of rows) {
    if (!cells.some((cell) => isText(cell) && /ระดับ|level/.test(cell.words))) continue;
    const level = readLevel(tab, row, framework);
    if (level) return level;
  }
  return null;
}

function labelsIn({ header, rows }: Table, byRow: Subjects, tab: string): BlockLabel[] {
  const column = header?.columnOf('instrument') ?? null;
  const labels: (BlockLabel & { subjects: Subject[] })[] = [];
  for (const { row } of rows) {
    const cell = row.cells.find((other) => other.column === column);
    const instrument = cell ? instrumentNamed(cell.words) : null;
    if (cell && instrument) {
      labels.push({
        instrument,
        text: cell.cell.text,
        place: { tab, row: row.row, column: cell.column },
        subjects: [],
      });
    }
    const own = (byRow.get(row.row) ?? []).map(({ subject }) => subject);
    labels[labels.length - 1]?.subjects.push(...own.filter(({ kind }) => kind === 'item' || kind === 'indicator'));
  }
  return labels.filter(({ subjects }) => subjects.length > 0);
}

/** Of two tables side by side the remarks of the first are about the items left of them. */
function remarkLines(table: Table, byRow: Subjects, tab: string): RemarkLine[] {
  const column = table.header?.columnOf('remark') ?? null;
  if (column === null) return [];
  return table.rows.map(({ row: { row, cells }, around }) => {
    const items = (byRow.get(row) ?? []).flatMap(({ subject, place }) =>
      subject.kind === 'item' ? [{ code: subject.code, column: place.column }] : [],
    );
    const left = items.filter((item) => item.column < column);
    const text = cells.find((cell) => cell.column === column)?.cell.text ?? '';
    const beside = left.length > 0 ? left : items;
    return { table, text, place: { tab, row, column }, issue: around.issue, items: beside.map(({ code }) => code) };
  });
}

function byRowOf(statements: readonly Statement[]): Map<number, Statement[]> {
  const rows = new Map<number, Statement[]>();
  for (const statement of statements) {
    const own = rows.get(statement.place.row);
    if (own) own.push(statement);
    else rows.set(statement.place.row, [statement]);
  }
  return rows;
}
