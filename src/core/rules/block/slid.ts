/** Signs that the scores of a column stand a row away from their items, where no reported indicator can tell. */

import type { Statement } from '../../reading/statement.ts';
import { isPossible } from '../../score/hundredths.ts';
import { parseScore } from '../../score/parseScore.ts';
import { cellAt, type Place, type Tab } from '../../table/cell.ts';
import type { Checked } from '../rule.ts';
import { rowsOfItems, type Shift } from './shift.ts';

export interface Slid extends Pick<Shift, 'direction' | 'statements'> {
  /** The cell that gives it away. */
  readonly sign: Place;
}

/** What is disclosed gets full marks, half or none; so many of such scores make it sure that no other is right. */
const HALF = 50_00;
const ENOUGH = 5;

/**
 * A score below the last item, where one of the items above has none; one above the first, where the last has none; or a
 * survey's score beside the first disclosure, below an item that has none. Null where nothing gives it away.
 */
export function slidIn({ sheet, tabs }: Pick<Checked, 'sheet' | 'tabs'>): Slid | null {
  const rows = rowsOfItems(sheet);
  const first = rows[0];
  const last = rows[rows.length - 1];
  const tab = tabs.find(({ name }) => name === first?.place.tab);
  if (!first || !last || !tab) return null;
  const empty = rows.findIndex(({ parsed }) => parsed.kind === 'empty');
  const below = { ...last.place, row: last.place.row + 1 };
  if (empty >= 0 && isAlone(tab, below)) return { direction: 'down', statements: rows.slice(empty), sign: below };
  const above = { ...first.place, row: first.place.row - 1 };
  if (last.parsed.kind === 'empty' && isScore(tab, above)) return { direction: 'up', statements: rows, sign: above };
  const strange = empty >= 0 ? strangeDisclosure(rows) : null;
  return strange && { direction: 'down', statements: rows.slice(empty), sign: strange.place };
}

function strangeDisclosure(rows: readonly Statement[]): Statement | null {
  const at = rows.findIndex(isDisclosure);
  const [first, ...others] = rows.slice(at).filter(({ parsed }) => parsed.kind === 'number');
  if (at < 1 || first === undefined || first !== rows[at] || others.length < ENOUGH || !others.every(isDisclosure))
    return null;
  return !isRound(first) && others.every(isRound) ? first : null;
}

function isDisclosure({ subject }: Statement): boolean {
  return subject.kind === 'item' && subject.code.startsWith('o');
}

function isRound({ parsed }: Statement): boolean {
  return parsed.kind === 'number' && parsed.score % HALF === 0;
}

/** A score with no word beside it: below a table it is neither a mean nor a total. */
function isAlone(tab: Tab, place: Place): boolean {
  const words = (tab.rows[place.row - 1] ?? []).filter(({ value }) => typeof value === 'string');
  return isScore(tab, place) && words.every(({ text }) => parseScore({ value: text, text }).kind === 'number');
}

function isScore(tab: Tab, { row, column }: Place): boolean {
  const parsed = parseScore(cellAt(tab, row, column));
  return parsed.kind === 'number' && isPossible(parsed.score);
}
