/** What people see of a tab, where the same is stated in hidden rows, too: an old table, as a rule. */

import type { Tab } from '../../table/cell.ts';
import { subjectKey } from '../statement.ts';
import type { Owned } from './owned.ts';

export interface InSight {
  readonly figures: readonly Owned[];
  /** Those in hidden rows that are not read. */
  readonly hidden: readonly Owned[];
}

/** Whether a row is hidden is asked only where the same stands in another one with another score: it costs a call. */
export function inSight(all: readonly Owned[], tabs: readonly Tab[]): InSight {
  const stated = new Map<string, Owned[]>();
  for (const owned of all) {
    if (owned.entry.parsed.kind !== 'number' || owned.entry.line.sub !== null) continue;
    const same = stated.get(keyOf(owned));
    if (same) same.push(owned);
    else stated.set(keyOf(owned), [owned]);
  }
  const known = new Map<string, boolean>();
  const isHidden = (owned: Owned): boolean => {
    const answer = known.get(rowOf(owned)) ?? askTab(owned, tabs);
    known.set(rowOf(owned), answer);
    return answer;
  };
  const hidden = new Set<string>();
  for (const same of stated.values()) {
    if (new Set(same.map(scoreOf)).size < 2 || same.every(isHidden)) continue;
    for (const owned of same) if (isHidden(owned)) hidden.add(rowOf(owned));
  }
  if (hidden.size === 0) return { figures: all, hidden: [] };
  const is = (owned: Owned) => hidden.has(rowOf(owned));
  return { figures: all.filter((owned) => !is(owned)), hidden: all.filter(is) };
}

function askTab({ grid, entry }: Owned, tabs: readonly Tab[]): boolean {
  return tabs.find(({ name }) => name === grid.tab)?.isRowHidden?.(entry.place.row) ?? false;
}

/** Of one agency and year and in one column, as far as it says. */
function keyOf({ grid, column, entry: { line }, said: { agency, year } }: Owned): string {
  const when = year === null ? '' : year.kind === 'year' ? year.year : year.offset;
  return `${grid.tab}\n${column.key}\n${line.kind?.key ?? ''}\n${subjectKey(line.subject)}\n${agency ?? ''}\n${when}`;
}

function scoreOf({ entry: { parsed } }: Owned): number | null {
  return parsed.kind === 'number' ? parsed.score : null;
}

function rowOf({ grid, entry }: Owned): string {
  return `${grid.tab}\n${entry.place.row}`;
}
