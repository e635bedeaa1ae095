/** What stands in tabs of which no score could be read: people are told what was seen, and not only that nothing was found. */

import { newest } from '../framework/frameworks.ts';
import type { Tab } from '../table/cell.ts';
import { halfWidth, tidy } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';
import { numbersIn } from './evidence/candidate.ts';
import { findItemCode } from './itemCode.ts';
import { isNumber, isText, type ParsedCell } from './parse/parsedCell.ts';
import { parseTab } from './parse/parseTab.ts';
import { type Read, readOf, type TakenFor, takenFor } from './receipt/columns.ts';
import { ownedIn } from './resolve/owned.ts';
import { groupsOf, which } from './resolve/which.ts';

/** So many cells, and the first of them as it stands. */
export interface Counted {
  readonly count: number;
  readonly example: string;
}

export interface Seen {
  /** What looks like the code of an item, whether it is one or not. */
  readonly codes: Counted | null;
  readonly numbers: Counted | null;
  readonly words: Counted | null;
  /** Columns of numbers beside names, none of which are the scores. */
  readonly columns: readonly (Read & { readonly takenFor: TakenFor })[];
}

/** A few letters and a number: `IIT1`, `Q-12`. */
const LIKE_A_CODE = /^\W{0,3}(?:ข้อ(?:ที่)?\s?)?[a-z]{1,5}[\s._/-]{0,2}\d{1,2}\W{0,3}$/i;

export function seenIn(tabs: readonly Tab[]): Seen {
  const cells = tabs.flatMap((tab) => parseTab(tab).rows.flatMap((row) => row.cells));
  const codes = new Set(cells.filter((cell) => isText(cell) && isLikeCode(cell.cell.text)));
  const numbers = cells.filter(isNumber);
  const words = cells.filter((cell) => isText(cell) && !isNumber(cell) && !codes.has(cell));
  return { codes: counted([...codes]), numbers: counted(numbers), words: counted(words), columns: columnsIn(tabs) };
}

function isLikeCode(text: string): boolean {
  return LIKE_A_CODE.test(toArabicDigits(halfWidth(tidy(text)))) || findItemCode(text) !== null;
}

function counted(cells: readonly ParsedCell[]): Counted | null {
  const [first] = cells;
  return first === undefined ? null : { count: cells.length, example: tidy(first.cell.text) };
}

function columnsIn(tabs: readonly Tab[]): Seen['columns'] {
  return which(groupsOf(ownedIn(tabs)), newest, []).flatMap(({ choice }) =>
    choice.others
      .filter(({ candidate }) => numbersIn(candidate).length > 0)
      .map((weighed) => ({ ...readOf(weighed), takenFor: takenFor(weighed) })),
  );
}
