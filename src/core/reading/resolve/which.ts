/** Which columns hold the scores, table by table. */

import type { Framework } from '../../framework/framework.ts';
import { columnLetters, quoteTab } from '../../table/address.ts';
import { type Candidate, candidateOf, type Group } from '../evidence/candidate.ts';
import { type Choice, MARGIN, type Weighed, weigh } from '../evidence/weigh.ts';
import { INSIDE, ONLY } from '../parse/columns.ts';
import type { Entry, Grid } from '../parse/grid.ts';
import type { ReadingQuestion } from '../question.ts';
import { exampleOf } from './example.ts';
import { outOfHundred } from './fractions.ts';
import type { Owned } from './owned.ts';

/** What was chosen for one group of tables. */
export interface GroupReading {
  readonly tab: string;
  readonly choice: Choice;
}

/** The columns of each group of tables, with the figures that are left of them. */
export function groupsOf(figures: readonly Owned[]): Group[] {
  const groups = new Map<string, Map<string, { grid: Grid; owned: Owned; entries: Entry[] }>>();
  for (const owned of figures) {
    const name = `${owned.grid.tab}\n${owned.grid.signature}`;
    const columns = groups.get(name) ?? new Map();
    groups.set(name, columns);
    const key = `${owned.column.key} ${owned.column.rows}`;
    const column = columns.get(key);
    if (column) column.entries.push(owned.entry);
    else columns.set(key, { grid: owned.grid, owned, entries: [owned.entry] });
  }
  return [...groups.values()].map((columns) =>
    [...columns.values()].map(({ grid, owned, entries }) => candidateOf(grid, owned.column, entries)),
  );
}

/** `asked` names columns as {@link columnName} does. */
export function which(groups: readonly Group[], framework: Framework, asked: readonly string[]): GroupReading[] {
  return bySameHeading(byTable(groups, framework, asked)).map(({ tab, choice }) => ({
    tab,
    choice: outOfHundred(choice),
  }));
}

function byTable(groups: readonly Group[], framework: Framework, asked: readonly string[]): GroupReading[] {
  return groups.flatMap((group): GroupReading[] => {
    const [first] = group;
    if (first === undefined) return [];
    const named = group.find((candidate) => asked.includes(columnName(candidate)));
    return [{ tab: first.tab, choice: named ? chosenBy(named, group) : weigh(group, groups, framework) }];
  });
}

/** What is open in one table is settled by another, where the scores are known to stand under one of the headings. */
function bySameHeading(readings: readonly GroupReading[]): GroupReading[] {
  const known = new Set(
    readings.flatMap(({ choice }) => (choice.kind === 'chosen' ? [choice.column.candidate.heading] : [])),
  );
  return readings.map(({ tab, choice }) => {
    if (choice.kind !== 'open') return { tab, choice };
    const [same, ...more] = choice.between.filter(({ candidate: { heading } }) => heading !== '' && known.has(heading));
    if (same === undefined || more.length > 0) return { tab, choice };
    const column: Weighed = { ...same, reasons: [{ code: 'same', points: MARGIN }, ...same.reasons] };
    const rest = choice.between.filter((other) => other !== same);
    return { tab, choice: { kind: 'chosen', column, others: [...rest, ...choice.others] } };
  });
}

function chosenBy(candidate: Candidate, group: Group): Choice {
  const weighed = (other: Candidate): Weighed => ({ candidate: other, reasons: [], points: 0 });
  const column: Weighed = { candidate, reasons: [{ code: 'chosen', points: 99 }], points: 99 };
  return { kind: 'chosen', column, others: group.filter((other) => other !== candidate).map(weighed) };
}

/** `Sheet!E`, `Sheet!7` where a row holds the figures, or `Sheet!E4` for rows like the fourth where each figure has several. */
export function columnName({ tab, key, rows, entries, across }: Candidate): string {
  const place = entries.find(({ line }) => rows === '' || line.kind?.key === rows)?.place ?? { row: 0, column: 0 };
  if (across) return `${quoteTab(tab)}!${place.row}`;
  const isOwnColumn = key === INSIDE || key === ONLY;
  const letters = columnLetters(isOwnColumn ? place.column : Number(key));
  return `${quoteTab(tab)}!${letters}${rows === '' ? '' : place.row}`;
}

/** Names of the tabs of which somebody chose a column. */
export function tabsAsked(readings: readonly GroupReading[]): string[] {
  return readings.flatMap(({ tab, choice }) =>
    choice.kind === 'chosen' && choice.column.reasons.some(({ code }) => code === 'chosen') ? [tab] : [],
  );
}

/** Null where nothing is open. */
export function columnQuestion(readings: readonly GroupReading[], unknown: string | null): ReadingQuestion | null {
  const open = readings.flatMap(({ choice }) => (choice.kind === 'open' ? choice.between : []));
  if (open.length === 0) return null;
  const byName = new Map(open.map((weighed) => [columnName(weighed.candidate), weighed.candidate]));
  const choices = [...byName].map(([value, candidate]) => ({ value, ...exampleWithHeading(candidate) }));
  return { kind: 'score-column', choices, unknown };
}

function exampleWithHeading(candidate: Candidate) {
  const { example, cells } = exampleOf(candidate.entries);
  const heading = candidate.heading === '' ? '' : `“${candidate.heading}” `;
  return { example: example === null ? null : `${heading}${example}`, cells };
}
