/** Which fiscal years a tab's texts state as the result's own, and how much is to be said against each. */

import { frameworks, newest } from '../framework/frameworks.ts';
import type { Tab } from '../table/cell.ts';
import { toArabicDigits } from '../text/numerals.ts';
import { type Header, readHeader } from './header.ts';
import { readTab } from './readTab.ts';
import { mayHaveYear, readYearText, type YearText } from './yearText.ts';

/** A year and the cell that states it, row and column from 1. */
export interface StatedYear {
  readonly year: number;
  readonly row: number;
  readonly column: number;
}

type Mentioned = StatedYear & YearText;

const OLDEST = Math.min(...frameworks.map(({ fiscalYear }) => fiscalYear));

/** All years in texts but those of laws and those that another year is compared with. */
export function yearsMentioned(tab: Tab): number[] {
  return mentioned(tab).map(({ year }) => year);
}

/** The years that head score columns. */
export function yearsHeaded(tab: Tab): StatedYear[] {
  return headingsOf(tab).flatMap(({ header, row }) =>
    header.years.map((year) => {
      const cells = tab.rows[row - 1] ?? [];
      const column = cells.findIndex(({ text }) => toArabicDigits(text).includes(String(year))) + 1;
      return { year, row, column };
    }),
  );
}

/** The years that the other texts state as the result's own, those that least is to be said against. */
export function yearsWritten(tab: Tab): StatedYear[] {
  const own = mentioned(tab).filter(({ isOwn }) => isOwn);
  if (own.length === 0) return [];
  const headings = new Set(headingsOf(tab).map(({ row }) => row));
  const stated = own.filter(({ row }) => !headings.has(row));
  if (new Set(stated.map(({ year }) => year)).size < 2) return stated;
  const weights = stated.map(doubtsAbout(firstScoreRow(tab)));
  const least = Math.min(...new Set(weights));
  return stated.filter((_, index) => weights[index] === least);
}

/** The gravest doubt outweighs all lesser ones. */
function doubtsAbout(firstScore: number): (stated: Mentioned) => number {
  const doubts: ((stated: Mentioned) => boolean)[] = [
    ({ year }) => year < OLDEST,
    ({ row }) => row >= firstScore,
    ({ hasFigures }) => hasFigures,
    ({ namesResult }) => !namesResult,
  ];
  return (stated) => doubts.reduce((sum, doubt) => 2 * sum + Number(doubt(stated)), 0);
}

function mentioned({ rows }: Tab): Mentioned[] {
  return rows.flatMap((cells, row) =>
    cells.flatMap(({ text }, column) => {
      const read = readYearText(text);
      return read ? read.years.map((year) => ({ ...read, year, row: row + 1, column: column + 1 })) : [];
    }),
  );
}

function headingsOf({ rows }: Tab): { readonly header: Header; readonly row: number }[] {
  if (!rows.some((cells) => cells.some(({ text }) => mayHaveYear(text)))) return [];
  let above: Header | null = null;
  return rows.flatMap((cells, index) => {
    const header = readHeader(cells, above, 0);
    above = header ?? above;
    return header ? [{ header, row: index + 1 }] : [];
  });
}

/** Of any year: item codes and indicator names hardly differ. */
function firstScoreRow(tab: Tab): number {
  const first = readTab(tab, newest).statements.find(({ parsed }) => parsed.kind === 'number');
  return first?.place.row ?? Number.POSITIVE_INFINITY;
}
