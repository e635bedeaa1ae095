import { type MessageKey, wordings } from '../messages/catalogue.ts';
import { type Cell, EMPTY, type Tab } from '../table/cell.ts';
import { comparable } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';
import { DOCUMENT_KINDS, VERSION_STATES, type VersionOnTab } from '../versions/version.ts';

export const DOCUMENT_COLUMNS = [
  ...(['when', 'kind', 'number', 'fiscalYear', 'overall', 'measures', 'fingerprint'] as const),
  ...(['link', 'state', 'fileId', 'textHash'] as const),
] as const;
export type DocumentColumn = (typeof DOCUMENT_COLUMNS)[number];

/** Where the list stands on the tab: its heading row and the columns, all from 1. */
export interface DocumentsTable {
  readonly headingRow: number;
  readonly columns: Readonly<Partial<Record<DocumentColumn, number>>>;
}

/** Columns are found by their headings, in either language; the last heading row counts. */
export function findDocumentsTable(tab: Tab): DocumentsTable | null {
  for (let index = tab.rows.length - 1; index >= 0; index -= 1) {
    const row = tab.rows[index] ?? [];
    const columns = Object.fromEntries(
      DOCUMENT_COLUMNS.flatMap((column) => {
        const names = wordings(`documents.${column}`).map(comparable);
        const found = row.findIndex(({ text }) => names.includes(comparable(text)));
        return found < 0 ? [] : [[column, found + 1]];
      }),
    );
    if ('kind' in columns && 'fileId' in columns) return { headingRow: index + 1, columns };
  }
  return null;
}

/** The versions that the tab lists, from top to bottom. A row without a known kind or a file is none. */
export function readVersions(tab: Tab): VersionOnTab[] {
  const table = findDocumentsTable(tab);
  if (!table) return [];
  return tab.rows.slice(table.headingRow).flatMap((cells, index): VersionOnTab[] => {
    const of = (column: DocumentColumn): string => cellIn(cells, table.columns[column]).text.trim();
    const kind = meant(DOCUMENT_KINDS, (one) => `documents.kind.${one}`, of('kind'));
    const fileId = of('fileId');
    if (kind === null || fileId === '') return [];
    return [
      {
        ...{ kind, fileId, when: of('when'), number: numberIn(of('number')) ?? 1 },
        ...{ fiscalYear: numberIn(of('fiscalYear')), overall: of('overall'), measures: numberIn(of('measures')) },
        ...{ fingerprint: of('fingerprint'), url: of('link'), textHash: of('textHash') },
        state: meant(VERSION_STATES, (one) => `documents.state.${one}`, of('state')),
        row: table.headingRow + index + 1,
      },
    ];
  });
}

/** Which of the values is written there, in either language. */
function meant<T>(values: readonly T[], keyOf: (value: T) => MessageKey, written: string): T | null {
  const found = comparable(written);
  return values.find((value) => wordings(keyOf(value)).some((wording) => comparable(wording) === found)) ?? null;
}

function numberIn(text: string): number | null {
  const digits = /\d+/.exec(toArabicDigits(text))?.[0];
  return digits === undefined ? null : Number(digits);
}

function cellIn(row: readonly Cell[], column: number | undefined): Cell {
  return (column === undefined ? undefined : row[column - 1]) ?? EMPTY;
}
