/** The columns of a table in which a figure may have several rows: each kind of row makes columns of its own. */

import type { Tab } from '../../table/cell.ts';
import type { Role } from '../roles/role.ts';
import { columnsOf } from './columns.ts';
import type { Column, RowKind } from './grid.ts';
import type { Header } from './headings.ts';
import type { Stated } from './stated.ts';

/** Roles of a column whose rows may say more of it. */
const OPEN: readonly (Role | null)[] = [null, 'score', 'share'];

export function columnsByRows(stated: readonly Stated[], header: Header | null, tab: Tab): Column[] {
  const kinds = new Map(stated.flatMap(({ line: { kind } }) => (kind === null ? [] : [[kind.key, kind] as const])));
  if (kinds.size === 0) return columnsOf(stated, header, tab);
  const isSaid = [...kinds.values()].some(({ role }) => role === 'score');
  return [...kinds.values()].flatMap((kind) => {
    const own = stated.filter(({ line }) => line.kind === null || line.kind.key === kind.key);
    return columnsOf(own, header, tab).map((column) => ofRows(column, kind, isSaid));
  });
}

/** `isSaid`: another kind of row says that it has the scores, so that the heading they have in common says nothing. */
function ofRows(column: Column, kind: RowKind, isSaid: boolean): Column {
  const isOpen = OPEN.includes(column.role);
  return {
    ...column,
    rows: kind.key,
    heading: `${column.heading} ${kind.text}`.trim(),
    role: isOpen ? (kind.role ?? (isSaid ? null : column.role)) : column.role,
    agency: kind.agency ?? column.agency,
    year: kind.year ?? column.year,
  };
}
