import { formatThaiDate } from '../../calendar/thaiDate.ts';
import { packed } from '../../handover/log.ts';
import { type Intent, intentIn } from '../../journal/intent.ts';
import { type Language, message } from '../../messages/catalogue.ts';
import { DATE, matching, WORDS } from '../../ownTable/contents.ts';
import { addedRows, cellsOf, rowEdits } from '../../ownTable/edits.ts';
import { columnOf, type OwnTable } from '../../ownTable/ownTable.ts';
import { readRows, textIn } from '../../ownTable/readRows.ts';
import { tableOn } from '../../ownTable/readTable.ts';
import { columnsAt } from '../../ownTable/tableParts.ts';
import { tableView } from '../../ownTable/view.ts';
import type { Tab } from '../../table/cell.ts';
import type { Edit } from '../edit.ts';
import { blank, type TabView, text } from '../tabView.ts';

const column = columnOf<Intent>();

const columns = {
  when: column({
    heading: 'journal.when',
    contents: DATE,
    width: 130,
    read: textIn,
    write: ({ at }) => text(formatThaiDate(at.slice(0, 10))),
  }),
  what: column({
    heading: 'journal.what',
    contents: WORDS,
    width: 200,
    read: textIn,
    write: (intent, language) => text(intentWords(intent, language)),
  }),
  data: column({
    heading: 'journal.data',
    required: true,
    contents: matching(/^\{"/),
    width: 200,
    read: (cell) => intentIn(textIn(cell)),
    write: (intent) => text(packed(intent), 'hint'),
  }),
};

/** `งานค้าง`, which nobody sees: what was begun and not ended, a row each; what is done is struck out. */
export const journalTable: OwnTable<Intent, typeof columns> = {
  id: 'journal',
  title: 'journal.title',
  hint: 'journal.hint',
  columns,
};

/** The tab as it is made. */
export function journalTab(intents: readonly Intent[], language: Language): TabView {
  return tableView(journalTable, intents, language);
}

/** What was begun and not ended. */
export function intentsOn(tab: Tab): Intent[] {
  return rowsOn(tab).flatMap(({ values }) => values.data ?? []);
}

/** What to write to note one more. */
export function beginEdits(tab: Tab, intent: Intent, language: Language): Edit[] {
  const table = tableOn(journalTable, tab);
  return table ? addedRows(tab, [cellsOf(journalTable, intent, language)], table) : [];
}

/** What to empty to strike out those that are done. */
export function endEdits(tab: Tab, keys: readonly string[]): Edit[] {
  const table = tableOn(journalTable, tab);
  if (!table) return [];
  const empty = { when: blank, what: blank, data: blank };
  const done = rowsOn(tab).filter(({ values: { data } }) => data && keys.includes(data.key));
  return done.flatMap(({ row }) => rowEdits(row, empty, columnsAt(table, row)));
}

function rowsOn(tab: Tab) {
  const table = tableOn(journalTable, tab);
  return table ? readRows(journalTable, tab, table) : [];
}

/** What was begun, for people. */
export function intentWords(intent: Intent, language: Language): string {
  return intent.kind === 'document'
    ? message(language, `documents.kind.${intent.version.kind}`)
    : message(language, `journal.what.${intent.kind}`);
}
