/** What each of several rows of a figure is: a part of a question, or a score, a target, a mean of others, a year. */

import { agencyNamed } from '../../agency/agencyInText.ts';
import { roleOfNumbers } from '../roles/role.ts';
import type { Line, Owner, RowKind } from './grid.ts';
import { isNumber, type ParsedCell } from './parsedCell.ts';
import { partsOf } from './questionParts.ts';
import type { ParsedRow } from './row.ts';
import type { FigureRow, FigureRows } from './severalRows.ts';
import type { Stated } from './stated.ts';
import { yearIn } from './yearIn.ts';

type OwnerOf = (row: ParsedRow) => Owner;
type Label = ParsedCell | undefined;

/** The lines of a table, in which each row of these figures says what it is. `ownerOf`: what a row's own columns say. */
export function withRowKinds(
  stated: readonly Stated[],
  figures: readonly FigureRows[],
  ownerOf: OwnerOf,
): readonly Stated[] {
  const column = tellingColumn(figures);
  const labels = figures.map((figure) => figure.map((row) => labelOf(row, column)));
  const parts = partsOf(labels.map((own) => own.map((cell) => cell?.cell.text.trim() ?? '')));
  const inPlace = new Map<Stated, readonly Stated[]>();
  figures.forEach((figure, at) => {
    const rows = figure.flatMap(({ stated: { line, from } }, index): Stated[] => {
      const owned: Line = { ...line, ...ownerOf(from.row) };
      if (parts === null) return [{ line: ofKind(owned, labels[at]?.[index], index), from }];
      const sub = parts[at]?.[index] ?? null;
      // The item's own row is of no use where its parts have the scores.
      const isEmpty = sub === null && ![...from.left, ...from.right].some(isNumber);
      return isEmpty ? [] : [{ line: { ...owned, sub }, from }];
    });
    for (const { stated: one, isNamed } of figure) if (isNamed) inPlace.set(one, []);
    if (figure[0]) inPlace.set(figure[0].stated, rows);
  });
  return stated.flatMap((one) => inPlace.get(one) ?? [one]);
}

function ofKind(line: Line, label: Label, index: number): Line {
  const kind = kindOf(label, index);
  return { ...line, kind, agency: kind.agency ?? line.agency, year: kind.year ?? line.year };
}

/** Where no word tells the rows apart, their order does, which says nothing of what they are. */
function kindOf(label: Label, index: number): RowKind {
  if (label === undefined) return { key: `#${index + 1}`, text: '', role: null, agency: null, year: null };
  const { cell, words } = label;
  return {
    key: words,
    text: cell.text.trim(),
    role: roleOfNumbers(words),
    agency: agencyNamed(cell.text),
    year: yearIn(cell.text),
  };
}

/** The column that has another word in each row of a figure; of several the one with the fewest words in all. */
function tellingColumn(figures: readonly FigureRows[]): number | null {
  const columns = new Set(figures.flatMap((figure) => figure.flatMap(({ stated }) => wordsIn(stated))));
  const telling = [...columns].flatMap((column) => {
    const labels = figures.map((figure) => figure.map((row) => labelOf(row, column)?.words ?? ''));
    const tells = labels.every((own, index) => areDistinct(own) && areNamed(own, figures[index] ?? []));
    return tells ? [{ column, count: new Set(labels.flat()).size }] : [];
  });
  const [best] = telling.sort((a, b) => a.count - b.count);
  return best?.column ?? null;
}

function areDistinct(words: readonly string[]): boolean {
  return new Set(words).size === words.length;
}

/** Only beside the name itself no word is needed, where the others stand under the name. */
function areNamed(words: readonly string[], figure: FigureRows): boolean {
  return words.every((word, index) => word !== '' || (index === 0 && figure[0]?.isNamed === true && words.length > 1));
}

function wordsIn({ from }: Stated): number[] {
  return from.row.cells.filter(isWord).map(({ column }) => column);
}

/** A year or the number of a part says what a row is, as words do. */
function isWord(cell: ParsedCell): boolean {
  return !isNumber(cell) || yearIn(cell.cell.text) !== null || /^[1-9]$/.test(cell.words);
}

function labelOf({ stated: { from }, isNamed }: FigureRow, column: number | null): Label {
  const cell = from.row.cells.find((other) => other.column === column);
  return cell === undefined || (isNamed && cell.column === from.column) || !isWord(cell) ? undefined : cell;
}
