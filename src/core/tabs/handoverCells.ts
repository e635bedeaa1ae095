import { formatThaiDate } from '../calendar/thaiDate.ts';
import { type HandedDocument, type LogEntry, pack } from '../handover/log.ts';
import { type MessageKey, message, type Params } from '../messages/catalogue.ts';
import { blank, score, text, type ViewCell, whole } from './tabView.ts';

/** The last is the add-on's own record; a long one runs on into the cells to its right. */
export const HANDOVER_COLUMNS = [
  ...(['when', 'what', 'to', 'overall', 'level', 'measures', 'document', 'open', 'changes', 'data'] as const),
] as const;
export type HandoverColumn = (typeof HANDOVER_COLUMNS)[number];

/** Characters; Excel cuts a cell at 32,767, and nobody reads more than this. */
const LONGEST_LIST = 20_000;

/** How many columns of the tab people read. */
export const READABLE_COLUMNS = HANDOVER_COLUMNS.length - 1;

/** The tab is Thai like the plan, whatever the interface is. */
export const say = (key: MessageKey, params: Params = {}) => message('th', key, params);

/** What people read of an entry beside its figures, in Thai: the officers who read it have no add-on. */
export interface LogRow {
  readonly entry: LogEntry;
  readonly open?: readonly string[];
  readonly changes?: readonly string[];
  /** The document that access was given to. */
  readonly url?: string | null;
}

/** What people read of an entry. */
export function handoverCells({
  entry,
  open = [],
  changes = [],
  url = null,
}: LogRow): Record<Exclude<HandoverColumn, 'data'>, ViewCell> {
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

/** The add-on's own record, and a cell that keeps its long text from running over the rest of the sheet. */
export function recordCells(entry: LogEntry): ViewCell[] {
  return [...pack(entry), ' '].map((piece) => text(piece, 'hint'));
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
