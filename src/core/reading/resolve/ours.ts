/** Figures that may be the agency's result: not those of tables and tabs that say they are something else, or are hidden. */

import type { Tab } from '../../table/cell.ts';
import type { FigureKind } from '../parse/figureKind.ts';
import { subjectKey } from '../statement.ts';
import { type InSight, inSight } from './inSight.ts';
import type { Owned } from './owned.ts';

/**
 * Means of others and targets are none. An earlier draft is none where the same is stated elsewhere, and so is what stands
 * in hidden rows.
 */
export function ours(all: readonly Owned[], tabs: readonly Tab[]): InSight {
  const open = all.filter(({ around: { kind } }) => kind !== 'others' && kind !== 'target');
  return inSight(withoutReplaced(open, 'draft'), tabs);
}

/** Without the tables of a kind whose figures are stated elsewhere as well, where nothing says so. */
export function withoutReplaced(all: readonly Owned[], kind: FigureKind): readonly Owned[] {
  const isOfKind = (owned: Owned) => owned.around.kind === kind;
  const stated = new Set(all.filter((owned) => !isOfKind(owned) && isFilled(owned)).map(subjectOf));
  const replaced = new Set(all.filter((owned) => isOfKind(owned) && stated.has(subjectOf(owned))).map(tableOf));
  return replaced.size === 0 ? all : all.filter((owned) => !isOfKind(owned) || !replaced.has(tableOf(owned)));
}

function isFilled({ entry }: Owned): boolean {
  return entry.parsed.kind === 'number';
}

function subjectOf({ entry: { line } }: Owned): string {
  return subjectKey(line.subject);
}

/** Tables of a tab with the same headings, under titles of the same kind. */
function tableOf({ grid, around }: Owned): string {
  return `${grid.tab}\n${grid.signature}\n${around.kind}`;
}
