/** How a workbook was read, so that a person can say in five seconds whether it was read right. */

import type { Framework } from '../../framework/framework.ts';
import type { Tab } from '../../table/cell.ts';
import type { Owned } from '../resolve/owned.ts';
import type { SheetRead } from '../scoreSheet.ts';
import { type IgnoredColumn, ignoredColumns, type ScoreColumn, scoreColumns } from './columns.ts';
import { inHiddenRows, type Unread, unreadCells } from './unread.ts';

export interface Receipt {
  readonly sources: readonly string[];
  readonly scoreColumns: readonly ScoreColumn[];
  /** Columns of numbers that were not used. */
  readonly ignored: readonly IgnoredColumn[];
  readonly unread: readonly Unread[];
}

/** `all` are the figures of the whole workbook, before anything was chosen, `hidden` those of them in rows that nobody sees. */
export function receiptOf(
  read: SheetRead,
  tabs: readonly Tab[],
  { all, hidden }: { readonly all: readonly Owned[]; readonly hidden: readonly Owned[] },
  framework: Framework,
): Receipt {
  return {
    sources: read.sheet.sources,
    scoreColumns: scoreColumns(read, all),
    ignored: ignoredColumns(
      read,
      all.filter((owned) => !hidden.includes(owned)),
    ),
    unread: [...unreadCells(read, tabs, all, framework), ...inHiddenRows(hidden)],
  };
}
