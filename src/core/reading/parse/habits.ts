/** How a sheet writes its codes, as far as only the other codes beside one can tell. */

import { isText, type ParsedCell } from './parsedCell.ts';

export interface Habits {
  /** `EIT1`, `EIT2` … stand for e1, e2 …, and not for the parts of the survey. */
  readonly eitIsLetter: boolean;
  /** `i1-2` and `i1/2` stand for the second part of i1, and not for i1 and i2. */
  readonly partsAfterSign: boolean;
}

export const USUAL: Habits = { eitIsLetter: false, partsAfterSign: false };

const SIGNED_PART = /(?<![a-z])([ieo]0?\d{1,2})[-–/]([12])(?!\d|[.,/]\d)/;

export function habitsOf(rows: readonly { readonly cells: readonly ParsedCell[]; readonly naming?: number }[]): Habits {
  let eitIsLetter = false;
  const signed = new Set<string>();
  for (const { cells, naming } of rows) {
    for (const cell of naming === 0 ? [] : cells) {
      const words = isText(cell) ? cell.words : '';
      eitIsLetter ||= countsOnAfterEit(words);
      const [, code = '', part] = SIGNED_PART.exec(words) ?? [];
      if (part !== undefined) signed.add(`${code} ${part}`);
    }
  }
  // There is no range from 1 to 1; where its second part stands too, one item has parts.
  const partsAfterSign = [...signed].some((one) => one.endsWith(' 1') && signed.has(`${one.slice(0, -1)}2`));
  return { eitIsLetter, partsAfterSign };
}

/** Whether a habit tells how a cell is to be read. */
export function isTold({ words }: ParsedCell, { eitIsLetter, partsAfterSign }: Habits): boolean {
  return (eitIsLetter && mayBePart(words)) || (partsAfterSign && /[ieo]0?\d{1,2}[-–/]\d/.test(words));
}

/** What may stand between the name and the number. */
const SIGN = '[.:(_–-]?';
const AFTER_EIT = new RegExp(`(?<![a-z])eit${SIGN}[3-9](?!\\d)`);
const MAY_BE_PART = new RegExp(`(?<![a-z])eit(?:${SIGN}[12]|[-–]\\d)(?!\\d)`);

/** `EIT3`, `EIT-3` and more: then `EIT1` and `EIT2` are items, too, and no parts of the survey. */
function countsOnAfterEit(words: string): boolean {
  return AFTER_EIT.test(words);
}

/** `EIT1`, `EIT-1` in a table of items; `EIT – 3` has nothing else that it could be there. */
export function mayBePart(words: string): boolean {
  return MAY_BE_PART.test(words);
}
