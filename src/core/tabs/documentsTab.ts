import { type Language, message } from '../messages/catalogue.ts';
import type { Tab } from '../table/cell.ts';
import type { Version, VersionState } from '../versions/version.ts';
import type { Edit } from './edit.ts';
import { DOCUMENT_COLUMNS, type DocumentColumn, type DocumentsTable, findDocumentsTable } from './readVersions.ts';
import { blank, rectangular, type TabView, text, type ViewCell, whole } from './tabView.ts';

const FIRST_ROW = 4;

type Columns = DocumentsTable['columns'];

/** `เอกสาร`: the documents that were made, a row a version, the newest last. What stands there is never written anew. */
export function documentsTab(versions: readonly Version[], language: Language): TabView {
  const rows: ViewCell[][] = [
    [text(message(language, 'documents.title'), 'title')],
    [text(message(language, 'documents.hint'), 'hint')],
    headings(language),
    ...versions.map((version) => inColumns(versionCells(version, language))),
  ];
  return {
    id: 'documents',
    rows: rectangular(rows, DOCUMENT_COLUMNS.length),
    widths: [200, 200, 90, 90, 90, 90, 90, 340, 260, 130, 130],
    frozenRows: FIRST_ROW - 1,
    wrapFrom: FIRST_ROW - 1,
    shades: [],
  };
}

/** What becomes of the tab when a document was made: rows that say something else from now on, and one more row. */
export interface VersionChanges {
  /** A row that is another version's from now on, or the same one made anew. */
  readonly rewritten?: { readonly row: number; readonly version: Version } | null;
  readonly states?: readonly { readonly row: number; readonly state: VersionState }[];
  readonly added?: Version | null;
}

/** What to write on a documents tab that exists. Where its headings are gone, new ones go below what stands there. */
export function versionEdits(tab: Tab, changes: VersionChanges, language: Language): Edit[] {
  const { rewritten = null, states = [], added = null } = changes;
  const table = findDocumentsTable(tab);
  const below = tab.rows.length + 1;
  if (!table) {
    return added
      ? [{ row: below, column: 1, cells: [headings(language), inColumns(versionCells(added, language))] }]
      : [];
  }
  const { columns } = table;
  return [
    ...(rewritten ? rowEdits(rewritten.row, versionCells(rewritten.version, language), columns) : []),
    ...states.flatMap(({ row, state }) => rowEdits(row, { state: stateCell(state, language) }, columns)),
    ...(added ? [{ row: below, column: 1, cells: [placed(versionCells(added, language), columns)] }] : []),
  ];
}

function headings(language: Language): ViewCell[] {
  return DOCUMENT_COLUMNS.map((column) => text(message(language, `documents.${column}`), 'heading'));
}

function versionCells(version: Version, language: Language): Readonly<Record<DocumentColumn, ViewCell>> {
  const { state, fiscalYear, measures } = version;
  return {
    when: text(version.when),
    kind: text(message(language, `documents.kind.${version.kind}`)),
    number: whole(version.number),
    fiscalYear: whole(fiscalYear),
    overall: text(version.overall),
    measures: whole(measures),
    fingerprint: text(version.fingerprint, 'hint'),
    link: text(version.url),
    state: state === null ? blank : stateCell(state, language),
    fileId: text(version.fileId, 'hint'),
    textHash: text(version.textHash, 'hint'),
  };
}

function stateCell(state: VersionState, language: Language): ViewCell {
  return text(message(language, `documents.state.${state}`));
}

function inColumns(cells: Readonly<Record<DocumentColumn, ViewCell>>): ViewCell[] {
  return DOCUMENT_COLUMNS.map((column) => cells[column]);
}

/** Cells of one row, each under its heading; those that stand side by side are one edit. */
function rowEdits(row: number, cells: Readonly<Partial<Record<DocumentColumn, ViewCell>>>, columns: Columns): Edit[] {
  const places = DOCUMENT_COLUMNS.flatMap((name) => {
    const [column, cell] = [columns[name], cells[name]];
    return column === undefined || cell === undefined ? [] : [{ column, cell }];
  });
  const runs: { column: number; cells: ViewCell[] }[] = [];
  for (const { column, cell } of places.sort((a, b) => a.column - b.column)) {
    const run = runs[runs.length - 1];
    if (run && run.column + run.cells.length === column) run.cells.push(cell);
    else runs.push({ column, cells: [cell] });
  }
  return runs.map((run) => ({ row, column: run.column, cells: [run.cells] }));
}

/** A row with each cell under its heading, wherever staff have moved that. */
function placed(cells: Readonly<Record<DocumentColumn, ViewCell>>, columns: Columns): ViewCell[] {
  const width = Math.max(...DOCUMENT_COLUMNS.map((column) => columns[column] ?? 0));
  const row: ViewCell[] = Array.from({ length: width }, () => blank);
  for (const column of DOCUMENT_COLUMNS) {
    const position = columns[column];
    if (position !== undefined) row[position - 1] = cells[column];
  }
  return row;
}
