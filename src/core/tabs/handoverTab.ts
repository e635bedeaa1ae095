import { type LogEntry, unpack } from '../handover/log.ts';
import { wordings } from '../messages/catalogue.ts';
import type { Cell, Tab } from '../table/cell.ts';
import { comparable } from '../text/normalise.ts';
import type { Edit } from './edit.ts';
import {
  HANDOVER_COLUMNS as COLUMNS,
  type HandoverColumn,
  handoverCells,
  type LogRow,
  recordCells,
  say,
} from './handoverCells.ts';
import { blank, rectangular, type TabView, text, type ViewCell } from './tabView.ts';

/** `การส่งมอบ`: hand-overs, and who was given access, a row each, the newest last. Thai like the plan. */
export function handoverTab(): TabView {
  const rows: ViewCell[][] = [[text(say('handover.title'), 'title')], [text(say('handover.hint'), 'hint')], headings()];
  return {
    id: 'handover',
    rows: rectangular(rows, COLUMNS.length),
    widths: [130, 170, 210, 80, 130, 80, 200, 340, 340, 130],
    frozenRows: 3,
    wrapFrom: 3,
    shades: [],
  };
}

/** What to write to add entries below all that stands there, under their headings; nothing there is changed. */
export function handoverEdits(tab: Tab, rows: readonly LogRow[]): Edit[] {
  const found = tableOf(tab);
  const table = found ?? { columns: Object.fromEntries(COLUMNS.map((name, index) => [name, index + 1])) };
  const lines = rows.map((row) => placed(row, table.columns));
  const cells = found ? lines : [headings(), ...lines];
  if (cells.length === 0) return [];
  return [{ row: tab.rows.length + 1, column: 1, cells: rectangular(cells, Math.max(...cells.map((c) => c.length))) }];
}

/** The entries that stand on the tab, in its order. */
export function readHandovers(tab: Tab): LogEntry[] {
  const table = tableOf(tab);
  const column = table?.columns.data;
  if (!table || column === undefined) return [];
  return tab.rows.slice(table.headingRow).flatMap((row) => firstEntry(row.slice(column - 1).map(content)) ?? []);
}

/** What somebody wrote to the right of a record is no part of it. */
function firstEntry(pieces: readonly string[]): LogEntry | null {
  for (let count = 1; count <= pieces.length; count += 1) {
    const entry = unpack(pieces.slice(0, count));
    if (entry) return entry;
  }
  return null;
}

/** Spaces at the ends of a piece are part of it. */
function content({ value, text: shown }: Cell): string {
  return typeof value === 'string' ? value : shown;
}

type Columns = Readonly<Partial<Record<HandoverColumn, number>>>;

function tableOf(tab: Tab): { readonly headingRow: number; readonly columns: Columns } | null {
  for (const [index, row] of tab.rows.entries()) {
    const columns = Object.fromEntries(
      COLUMNS.flatMap((column) => {
        const names = wordings(`handover.column.${column}`).map(comparable);
        const position = row.findIndex(({ text: shown }) => names.includes(comparable(shown)));
        return position < 0 ? [] : [[column, position + 1]];
      }),
    );
    if ('data' in columns) return { headingRow: index + 1, columns };
  }
  return null;
}

function headings(): ViewCell[] {
  return COLUMNS.map((column) => text(say(`handover.column.${column}`), 'heading'));
}

function placed(row: LogRow, columns: Columns): ViewCell[] {
  const pieces = recordCells(row.entry);
  const cells = handoverCells(row);
  const width = Math.max(...Object.values(columns), (columns.data ?? COLUMNS.length) - 1 + pieces.length);
  const line: ViewCell[] = Array.from({ length: width }, () => blank);
  for (const column of COLUMNS) {
    const position = columns[column];
    if (position !== undefined && column !== 'data') line[position - 1] = cells[column];
  }
  pieces.forEach((piece, index) => {
    line[(columns.data ?? COLUMNS.length) - 1 + index] = piece;
  });
  return line;
}
