import type { Place } from './cell.ts';

/** 1 → `A`, 27 → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** `E24` */
export function a1(place: Pick<Place, 'row' | 'column'>): string {
  return `${columnLetters(place.column)}${place.row}`;
}

/** `Sheet!E24`; a tab name with anything but letters, digits and `_` is quoted, as spreadsheets do. */
export function address(place: Place): string {
  return `${quoteTab(place.tab)}!${a1(place)}`;
}

/** A tab name as a formula needs it. */
export function quoteTab(name: string): string {
  const plain = /^[A-Za-z_\u0E01-\u0E3A\u0E40-\u0E4E][\w\u0E01-\u0E3A\u0E40-\u0E4E]*$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** The place that an {@link address} names; null where the text is none. */
export function parseAddress(text: string): Place | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([A-Z]{1,3})([1-9]\d{0,6})$/.exec(text);
  if (!match) return null;
  const [, quoted, plain = '', letters = '', row] = match;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { tab: quoted?.replace(/''/g, "'") ?? plain, row: Number(row), column };
}

/** `Sheet!E18:E76` for the first and the last cell. */
export function spanOf([first, last = first]: readonly Place[]): string {
  if (first === undefined || last === undefined) return '';
  const span = first === last ? a1(first) : `${a1(first)}:${a1(last)}`;
  return `${quoteTab(first.tab)}!${span}`;
}
