import { formatThaiDate } from '../calendar/thaiDate.ts';
import { type HandedDocument, type LogEntry, pack, unpack } from '../handover/log.ts';
import { type MessageKey, message, type Params, wordings } from '../messages/catalogue.ts';
import type { Cell, Tab } from '../table/cell.ts';
import { comparable } from '../text/normalise.ts';
import type { Edit } from './edit.ts';
import { blank, rectangular, score, type TabView, text, type ViewCell, whole } from './tabView.ts';

/** The last is the add-on's own record; a long one runs on into the cells to its right. */
const COLUMNS = [
  ...(['when', 'what', 'to', 'overall', 'level', 'measures', 'document', 'open', 'changes', 'data'] as const),
] as const;
type Column = (typeof COLUMNS)[number];

/** Characters; Excel cuts a cell at 32,767, and nobody reads more than this. */
const LONGEST_LIST = 20_000;

/** How many columns of the tab people read. */
export const READABLE_COLUMNS = COLUMNS.length - 1;

const say = (key: MessageKey, params: Params = {}) => message('th', key, params);

/** What people read of an entry beside its figures, in Thai: the officers who read it have no add-on. */
export interface LogRow {
  readonly entry: LogEntry;
  readonly open?: readonly string[];
  readonly changes?: readonly string[];
  /** The document that access was given to. */
  readonly url?: string | null;
}

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

type Columns = Readonly<Partial<Record<Column, number>>>;

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
  // A cell that holds something keeps the long text to its left from running over the rest of the sheet.
  const pieces = [...pack(row.entry), ' '].map((piece) => text(piece, 'hint'));
  const cells = cellsOf(row);
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

function cellsOf({ entry, open = [], changes = [], url = null }: LogRow): Record<Exclude<Column, 'data'>, ViewCell> {
  const when = text(`${formatThaiDate(entry.at.slice(0, 10))} ${entry.at.slice(11, 16)} ${say('handover.clock')}`);
  const nothing = { overall: blank, level: blank, measures: blank, open: blank, changes: blank };
  if (entry.kind !== 'handed-over') {
    const role = say(`handover.role.${entry.role}`);
    const what = text(say(`handover.what.${entry.kind}.${entry.target}`, { role }));
    return { ...nothing, when, what, to: text(entry.address), document: text(url ?? '') };
  }
  const { overall, level, measures } = entry.snapshot;
  return {
    when,
    what: text(say('handover.what.handed-over'), 'key'),
    to: text(entry.to),
    overall: score(overall),
    level: text(level ?? ''),
    measures: whole(measures.length),
    document: text(entry.document ? documentWords(entry.document) : ''),
    open: text(listed(open)),
    changes: text(listed(changes)),
  };
}

/** As many lines as a cell takes, and how many more there are. */
function listed(lines: readonly string[]): string {
  let length = 0;
  const count = lines.filter((line) => {
    length += line.length + 1;
    return length <= LONGEST_LIST;
  }).length;
  const rest = lines.length - count;
  return [...lines.slice(0, count), ...(rest > 0 ? [say('handover.more', { count: rest })] : [])].join('\n');
}

/** With the data code, by which the list of documents tells one state of a version from the next. */
function documentWords({ url, version }: HandedDocument): string {
  return version ? `${say('handover.version', { ...version })}\n${url}` : url;
}
