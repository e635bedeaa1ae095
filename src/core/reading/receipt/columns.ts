/** The columns that hold the scores, and the other columns of numbers. */

import { spanOf } from '../../table/address.ts';
import type { Place } from '../../table/cell.ts';
import { numbersIn } from '../evidence/candidate.ts';
import type { Reason, ReasonCode } from '../evidence/reason.ts';
import type { Weighed } from '../evidence/weigh.ts';
import type { Entry } from '../parse/grid.ts';
import type { Owned } from '../resolve/owned.ts';
import { columnName } from '../resolve/which.ts';
import type { ScoreSheet, SheetRead } from '../scoreSheet.ts';
import { hull, type Span, spanOfEntries } from './spans.ts';

export type TakenFor = NonNullable<Reason['takenFor']> | 'other-agency' | 'other-year' | 'other-tab';

export interface Read {
  readonly cells: readonly Span[];
  /** As written; empty where there is none. */
  readonly heading: string;
}

export interface ScoreColumn extends Read {
  readonly name: string;
  readonly why: readonly ReasonCode[];
}

export interface IgnoredColumn extends Read {
  /** Null of a column of another agency, year or tab, which is chosen as such. */
  readonly name: string | null;
  readonly takenFor: TakenFor;
}

/** One number in a column of so many lines is no column of numbers. */
const FEW = 5;
/** Reasons that say no more than that nothing else comes into question. */
const WEAK_REASONS: readonly ReasonCode[] = ['plausible', 'only'];

/** One for each column of the sheet, however many tables it goes through. */
export function scoreColumns(read: SheetRead, all: readonly Owned[]): ScoreColumn[] {
  const others = numericOthers(read);
  const columns = new Map<string, ScoreColumn>();
  for (const weighed of chosenIn(read)) {
    const name = columnName(weighed.candidate);
    const key = `${name} ${weighed.candidate.heading}`;
    const before = columns.get(key);
    const own: ScoreColumn = { ...readOf(weighed), name, why: whyOf(weighed, others) };
    columns.set(key, before ? joined(before, own) : own);
  }
  return [...columns.values(), ...partColumns(read, all)];
}

/** The parts of EIT are read in columns of their own, each for what its heading says. */
function partColumns(read: SheetRead, all: readonly Owned[]): ScoreColumn[] {
  const chosen = new Set(
    chosenIn(read).flatMap(({ candidate }) => candidate.entries.map(({ place }) => cellOf(place))),
  );
  const stated = new Set(read.sheet.statements.map(({ place }) => cellOf(place)));
  const parts = all.filter(({ entry: { place } }) => stated.has(cellOf(place)) && !chosen.has(cellOf(place)));
  return leftOut(parts).map(({ cells, heading }) => ({
    cells,
    heading,
    name: cells.map(spanOf).join(' '),
    why: ['part'],
  }));
}

function joined(a: ScoreColumn, b: ScoreColumn): ScoreColumn {
  const why = [...new Set([...a.why, ...b.why])];
  const strong = why.filter((code) => !WEAK_REASONS.includes(code));
  return { ...a, cells: hull([...a.cells, ...b.cells]), why: strong.length > 0 ? strong : why };
}

export function ignoredColumns(read: SheetRead, all: readonly Owned[]): IgnoredColumn[] {
  const others = numericOthers(read);
  const weighed = [...chosenIn(read), ...othersIn(read)].flatMap(({ candidate }) => candidate.entries);
  const seen = new Set([...weighed, ...read.sheet.statements].map(({ place }) => cellOf(place)));
  return [
    ...others.map((weighed) => ({
      ...readOf(weighed),
      name: columnName(weighed.candidate),
      takenFor: takenFor(weighed),
    })),
    ...leftOut(all.filter(({ entry: { place } }) => !seen.has(cellOf(place)))),
  ];
}

function chosenIn({ readings, sheet }: SheetRead): Weighed[] {
  return readings.flatMap(({ choice }) => {
    if (choice.kind === 'chosen') return [choice.column];
    return choice.kind === 'weighted' && isNeeded(choice.column, sheet) ? [choice.column] : [];
  });
}

/** Weighted figures are used only where there is nothing else. */
function isNeeded({ candidate }: Weighed, { turnedBack }: ScoreSheet): boolean {
  const used = new Set(turnedBack.map(({ place }) => cellOf(place)));
  return candidate.entries.some(({ place }) => used.has(cellOf(place)));
}

function othersIn({ readings, sheet }: SheetRead): Weighed[] {
  return readings.flatMap(({ choice }) => [
    ...(choice.kind === 'weighted' && !isNeeded(choice.column, sheet) ? [choice.column] : []),
    ...choice.others,
  ]);
}

/** Columns with numbers that are not read for another column already. */
function numericOthers(read: SheetRead): Weighed[] {
  const used = new Set(chosenIn(read).flatMap(({ candidate }) => candidate.entries.map(({ place }) => cellOf(place))));
  return othersIn(read).filter(({ candidate }) => {
    const numbers = candidate.entries.filter(({ parsed }) => parsed.kind === 'number');
    const isStray = numbers.length === 1 && candidate.entries.length >= FEW;
    return numbers.some(({ place }) => !used.has(cellOf(place))) && !isStray;
  });
}

export function readOf({ candidate }: Weighed): Read {
  return { cells: spanOfEntries(candidate.entries), heading: isInText(candidate.entries) ? '' : candidate.heading };
}

/** What spoke for the column; that it is the only one, where nothing had to. */
function whyOf({ reasons, candidate }: Weighed, others: readonly Weighed[]): ReasonCode[] {
  if (isInText(candidate.entries)) return ['in-text'];
  if (reasons.some(({ takenFor: what }) => what === 'weighted')) return ['turned-back'];
  const codes = reasons.filter(({ points }) => points > 0).map(({ code }) => code);
  return codes.length > 0 ? codes : [others.length > 0 ? 'plausible' : 'only'];
}

/** `คะแนนภาพรวม ๗๔.๖๗ คะแนน`: the figure stands in the cell that names it. */
function isInText(entries: readonly Entry[]): boolean {
  const filled = entries.filter(({ parsed }) => parsed.kind === 'number');
  return filled.length > 0 && filled.every(({ line, place }) => cellOf(line.label) === cellOf(place));
}

/** What most speaks against a column says what it is. */
export function takenFor({ reasons, candidate }: Weighed): TakenFor {
  const against = reasons.filter((reason) => reason.points < 0).sort((a, b) => a.points - b.points);
  return against.find((reason) => reason.takenFor !== undefined)?.takenFor ?? candidate.role ?? 'unknown';
}

/** Columns of other years, agencies, tabs and kinds. */
function leftOut(all: readonly Owned[]): IgnoredColumn[] {
  const columns = new Map<object, Owned[]>();
  for (const owned of all) {
    const figures = columns.get(owned.column);
    if (figures) figures.push(owned);
    else columns.set(owned.column, [owned]);
  }
  return [...columns.values()].flatMap((figures) => {
    const [first] = figures;
    const entries = figures.map(({ entry }) => entry);
    if (first === undefined || numbersIn({ entries }).length === 0) return [];
    const cells: Span[] = spanOfEntries(entries);
    const { heading } = first.column;
    return [{ cells, heading, name: null, takenFor: otherThan(first) }];
  });
}

function otherThan({ around, column, said }: Owned): TakenFor {
  if (around.kind !== null) return around.kind;
  if (said.year !== null) return 'other-year';
  return (column.agency ?? said.agency) !== null ? 'other-agency' : 'other-tab';
}

function cellOf({ tab, row, column }: Place): string {
  return `${tab} ${row} ${column}`;
}
