import { wordings } from '../messages/catalogue.ts';
import type { NarrativeOnTab, Remembered } from '../narrative/narrative.ts';
import type { Cell, Tab } from '../table/cell.ts';
import { comparable } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';

export const NARRATIVE_COLUMNS = ['issue', 'name', 'text', 'state', 'memory'] as const;
export type NarrativeColumn = (typeof NARRATIVE_COLUMNS)[number];

export interface NarrativeTable {
  readonly headingRow: number;
  readonly columns: Readonly<Partial<Record<NarrativeColumn, number>>>;
}

/** What staff write into the state's cell to say that their text still holds. */
const READ_AGAIN = /อ่านแล้ว|ยืนยัน|ตรวจแล้ว|confirmed|checked|^ok$/i;

/** Columns are found by their headings, in either language, so staff may move them or add their own. */
export function findNarrativeTable(tab: Tab): NarrativeTable | null {
  for (const [index, row] of tab.rows.entries()) {
    const columns = Object.fromEntries(
      NARRATIVE_COLUMNS.flatMap((column) => {
        const names = wordings(`narrative.${column}`).map(comparable);
        const found = row.findIndex(({ text }) => names.includes(comparable(text)));
        return found < 0 ? [] : [[column, found + 1]];
      }),
    );
    if ('text' in columns && 'issue' in columns) return { headingRow: index + 1, columns };
  }
  return null;
}

/** The rows of the tab that name an issue, each issue once. */
export function readNarratives(tab: Tab): NarrativeOnTab[] {
  const table = findNarrativeTable(tab);
  if (!table) return [];
  const { headingRow, columns } = table;
  const seen = new Set<number>();
  return tab.rows.slice(headingRow).flatMap((cells, index): NarrativeOnTab[] => {
    const of = (column: NarrativeColumn) => textIn(cells, columns[column]);
    const issue = Number(toArabicDigits(of('issue')).match(/\d+/)?.[0]);
    if (!Number.isInteger(issue) || seen.has(issue)) return [];
    seen.add(issue);
    const place = { tab: tab.name, row: headingRow + index + 1, column: columns.text ?? 1 };
    const readAgain = READ_AGAIN.test(of('state').trim());
    return [{ issue, text: of('text'), readAgain, remembered: parseRemembered(of('memory')), place }];
  });
}

/** `ours own figures`, a dash for none. */
export function rememberedText({ ours, own, figures }: Remembered): string {
  return [ours, own, figures].map((part) => part || '-').join(' ');
}

function parseRemembered(text: string): Remembered | null {
  const [ours, own, figures] = text
    .trim()
    .split(' ')
    .map((part) => (part === '-' ? '' : part));
  return ours && own !== undefined && figures !== undefined ? { ours, own, figures } : null;
}

function textIn(row: readonly Cell[], column: number | undefined): string {
  return column === undefined ? '' : (row[column - 1]?.text ?? '');
}
