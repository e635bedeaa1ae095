import { formatThaiDate } from '../../calendar/thaiDate.ts';
import {
  type AccessChange,
  type HandedDocument,
  type HandedOver,
  type LogEntry,
  pack,
  unpack,
} from '../../handover/log.ts';
import { type MessageKey, message, type Params } from '../../messages/catalogue.ts';
import { ANYTHING, DATE, matching, SCORE, WHOLE, WORDS } from '../../ownTable/contents.ts';
import { columnOf, type OwnTable } from '../../ownTable/ownTable.ts';
import { textIn } from '../../ownTable/readRows.ts';
import { formatScore } from '../../score/hundredths.ts';
import type { Cell } from '../../table/cell.ts';
import { blank, score, text, type ViewCell, whole } from '../tabView.ts';

/** An entry with what people read of it beside its figures, in Thai: the officers who read it have no add-on. */
export interface LogRow {
  readonly entry: LogEntry;
  readonly open?: readonly string[];
  readonly changes?: readonly string[];
  /** The document that access was given to. */
  readonly url?: string | null;
}

/** Characters; Excel cuts a cell at 32,767, and nobody reads more than this. */
const LONGEST_LIST = 20_000;

/** The tab is Thai like the plan, whatever the interface is. */
const say = (key: MessageKey, params: Params = {}) => message('th', key, params);

const column = columnOf<LogRow>();

/** A cell that says one thing of a hand-over and another, or nothing, of access that was given or taken back. */
const either =
  (handedOver: (entry: HandedOver, row: LogRow) => ViewCell, access: (entry: AccessChange, row: LogRow) => ViewCell) =>
  (row: LogRow) =>
    row.entry.kind === 'handed-over' ? handedOver(row.entry, row) : access(row.entry, row);
const nothing = () => blank;

const columns = {
  when: column({
    heading: 'handover.column.when',
    contents: DATE,
    width: 130,
    read: textIn,
    write: ({ entry: { at } }) =>
      text(`${formatThaiDate(at.slice(0, 10))} ${at.slice(11, 16)} ${say('handover.clock')}`),
  }),
  what: column({
    heading: 'handover.column.what',
    contents: WORDS,
    width: 170,
    read: textIn,
    write: either(
      () => text(say('handover.what.handed-over'), 'key'),
      ({ kind, target, role }) => text(say(`handover.what.${kind}.${target}`, { role: say(`handover.role.${role}`) })),
    ),
  }),
  to: column({
    heading: 'handover.column.to',
    contents: ANYTHING,
    width: 210,
    read: textIn,
    write: either(
      ({ to }) => text(to),
      ({ address }) => text(address),
    ),
  }),
  overall: column({
    heading: 'handover.column.overall',
    contents: SCORE,
    width: 80,
    read: textIn,
    write: either(
      ({ snapshot: { overall, estimated } }) =>
        estimated?.includes('overall') && overall !== null
          ? text(say('state.estimate', { value: formatScore(overall) }))
          : score(overall),
      nothing,
    ),
  }),
  level: column({
    heading: 'handover.column.level',
    contents: WORDS,
    width: 130,
    read: textIn,
    write: either(
      ({ snapshot: { level, estimated } }) =>
        text(estimated?.includes('level') ? say('state.estimate', { value: level ?? '' }) : (level ?? '')),
      nothing,
    ),
  }),
  measures: column({
    heading: 'handover.column.measures',
    contents: WHOLE,
    width: 80,
    read: textIn,
    write: either(({ snapshot }) => whole(snapshot.measures.length), nothing),
  }),
  document: column({
    heading: 'handover.column.document',
    contents: ANYTHING,
    width: 200,
    read: textIn,
    write: either(
      ({ document }) => text(document ? documentWords(document) : ''),
      (_, { url }) => text(url ?? ''),
    ),
  }),
  open: column({
    heading: 'handover.column.open',
    contents: WORDS,
    width: 340,
    read: textIn,
    write: either((_, { open = [] }) => text(listed(open)), nothing),
  }),
  changes: column({
    heading: 'handover.column.changes',
    contents: WORDS,
    width: 340,
    read: textIn,
    write: either((_, { changes = [] }) => text(listed(changes)), nothing),
  }),
  /** The add-on's own record; a long one runs on into the cells to its right. */
  data: column({
    heading: 'handover.column.data',
    required: true,
    contents: matching(/^\{"kind":/),
    width: 130,
    wraps: false,
    read: (cell, right) => firstEntry([cell, ...right].map(content)),
    // A space keeps the long text from running over the rest of the sheet.
    write: ({ entry }) => [...pack(entry), ' '].map((piece) => text(piece, 'hint')),
  }),
};

/** `การส่งมอบ`: hand-overs, and who was given access, a row each, the newest last. */
export const handoverTable: OwnTable<LogRow, typeof columns> = {
  id: 'handover',
  title: 'handover.title',
  hint: 'handover.hint',
  columns,
};

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
