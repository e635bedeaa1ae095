/** The law of fixes: applying one takes its own finding away and brings no other. */

import type { Finding, Fix } from '../../../src/core/rules/rule.ts';
import { address } from '../../../src/core/table/address.ts';
import { type Cell, cellAt, type Tab } from '../../../src/core/table/cell.ts';

const WORST_FIRST = ['error', 'warning', 'notice'];

/**
 * What is wrong with the fix, as `rule item cells` of each finding that should not be there; nothing if all is well.
 * A graver finding keeps a milder one about the same cells silent; with it gone, that one may speak.
 */
export function brokenBy(fixed: Finding, before: readonly Finding[], after: readonly Finding[]): string[] {
  const gone = missing(before, after);
  const stays = gone.some((finding) => nameOf(finding) === nameOf(fixed)) ? [] : [`still there: ${nameOf(fixed)}`];
  const news = missing(after, before).filter((finding) => !gone.some((graver) => kept(graver, finding)));
  return [...stays, ...news.map((finding) => `new: ${nameOf(finding)}`)];
}

function kept(graver: Finding, milder: Finding): boolean {
  const sameCells = graver.places.map(address).join() === milder.places.map(address).join();
  return sameCells && WORST_FIRST.indexOf(graver.severity) < WORST_FIRST.indexOf(milder.severity);
}

/** Those of `some` that `others` has not, or not as often. */
function missing(some: readonly Finding[], others: readonly Finding[]): Finding[] {
  const left = others.map(nameOf);
  return some.filter((finding) => {
    const at = left.indexOf(nameOf(finding));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** The tabs with the fix in its cell, which must still hold what the fix was made for. */
export function withFix(tabs: readonly Tab[], { place, from, to }: Fix): Tab[] {
  return tabs.map((tab) => {
    if (tab.name !== place.tab) return tab;
    const cell = cellAt(tab, place.row, place.column);
    if (cell.text !== from) throw new Error(`${address(place)} holds "${cell.text}", not "${from}"`);
    return withCell(tab, place.row, place.column, to);
  });
}

/** The tab with another text in one of its cells. */
export function withCell(tab: Tab, row: number, column: number, text: string): Tab {
  const cell: Cell = { value: text === '' ? null : text, text };
  return {
    ...tab,
    rows: tab.rows.map((cells, r) => (r + 1 === row ? cells.map((old, c) => (c + 1 === column ? cell : old)) : cells)),
  };
}

function nameOf({ rule, item, places }: Finding): string {
  return [rule, item ?? '-', ...places.map(address)].join(' ');
}
