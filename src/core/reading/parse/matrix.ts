/** Tables with a row for each number and a column for each instrument: `ข้อที่ | IIT | EIT | OIT` over `1 | 91.20 | 88.40 | 100`. */

import type { InstrumentId } from '../../framework/framework.ts';
import { parseScore } from '../../score/parseScore.ts';
import { cellAt, type Tab } from '../../table/cell.ts';
import { roleOf } from '../roles/role.ts';
import type { Entry, Grid } from './grid.ts';
import { isText, type ParsedCell } from './parsedCell.ts';
import type { ParsedRow } from './row.ts';
import { instrumentNamed } from './subjectIn.ts';
import type { Surroundings } from './surroundings.ts';

/** Fewer numbered rows may be of anything. */
const ENOUGH = 3;

/** A grid for each instrument, and how many rows the table reaches below its heads; null where the row at an index heads none. */
export function matrixTable(
  all: readonly ParsedRow[],
  at: number,
  around: Surroundings,
  tab: Tab,
): { readonly grids: readonly Grid[]; readonly rows: number } | null {
  const [label, ...heads] = all[at]?.cells ?? [];
  if (label === undefined || heads.length < 2 || !['item', 'number'].includes(roleOf(label.words) ?? '')) return null;
  const instruments = heads.map((cell) => (isText(cell) ? instrumentNamed(cell.words) : null));
  if (instruments.includes(null) || new Set(instruments).size < heads.length) return null;
  const below = all.slice(at + 1);
  const end = below.findIndex(({ cells: [first] }, index) => numberIn(first, label.column) !== index + 1);
  const rows = below.slice(0, end < 0 ? below.length : end);
  if (rows.length < ENOUGH) return null;
  const grids = heads.map((head, index) => gridOf(head, instruments[index] as InstrumentId, rows, around, tab));
  return { grids, rows: rows.length };
}

function numberIn(cell: ParsedCell | undefined, column: number): number {
  return cell?.column === column && /^\d{1,2}$/.test(cell.words) ? Number(cell.words) : 0;
}

function gridOf(
  head: ParsedCell,
  instrument: InstrumentId,
  rows: readonly ParsedRow[],
  around: Surroundings,
  tab: Tab,
): Grid {
  const { column } = head;
  const entries = rows.flatMap(({ row, cells }, index): Entry[] => {
    if (!cells.some((cell) => cell.column === column)) return [];
    const cell = cellAt(tab, row, column);
    const line = {
      subject: { kind: 'item', code: `${instrument.charAt(0).toLowerCase()}${index + 1}` } as const,
      sub: null,
      kind: null,
      label: { tab: tab.name, row, column: cells[0]?.column ?? column },
      needsNumber: false,
      isTotal: false,
      issue: around.issue,
      indicator: null,
      agency: null,
      year: null,
      block: around.owner,
    };
    return [{ line, parsed: parseScore(cell), text: cell.text, place: { tab: tab.name, row, column } }];
  });
  const heading = head.cell.text.trim();
  const own = { key: String(column), rows: '', heading, role: null, agency: null, year: null };
  return {
    tab: tab.name,
    signature: `matrix ${instrument}`,
    across: false,
    lines: entries.map(({ line }) => line),
    columns: [{ ...own, hidden: () => tab.isHidden?.(column) ?? false, entries }],
  };
}
