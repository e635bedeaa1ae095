import type { Cell } from '../table/cell.ts';
import { comparable } from '../text/normalise.ts';

const known = new WeakMap<Cell, string>();

/** A cell's text made {@link comparable}. Reading asks for it many times a cell, so it is made once. */
export function wordsOf(cell: Cell): string {
  let words = known.get(cell);
  if (words === undefined) {
    words = comparable(cell.text);
    known.set(cell, words);
  }
  return words;
}
