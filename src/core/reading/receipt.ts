/** How a workbook was read, so that a person can say in five seconds whether it was read right. */

import type { Framework } from '../framework/framework.ts';
import { itemByCode } from '../framework/lookup.ts';
import type { Place, Tab } from '../table/cell.ts';
import { numbersIn } from './evidence/candidate.ts';
import type { Reason, ReasonCode } from './evidence/reason.ts';
import type { Weighed } from './evidence/weigh.ts';
import type { Entry } from './parse/grid.ts';
import type { Owned } from './resolve/owned.ts';
import { columnName } from './resolve/which.ts';
import type { ScoreSheet, SheetRead } from './scoreSheet.ts';

export type TakenFor = NonNullable<Reason['takenFor']> | 'other-agency' | 'other-year' | 'other-tab';

/** Why cells that look like scores were not read. */
export type UnreadReason = 'foreign-item' | 'sub-questions' | 'too-far';

export interface Read {
  /** The first and the last cell. */
  readonly cells: readonly Place[];
  /** As written; empty where there is none. */
  readonly heading: string;
}

export interface Receipt {
  readonly sources: readonly string[];
  readonly scoreColumns: readonly (Read & { readonly name: string; readonly why: readonly ReasonCode[] })[];
  /** Columns of numbers that were not used. */
  /** `name` is null of a column of another agency, year or tab, which is chosen as such. */
  readonly ignored: readonly (Read & { readonly name: string | null; readonly takenFor: TakenFor })[];
  readonly unread: readonly {
    readonly cells: readonly Place[];
    readonly why: UnreadReason;
    readonly items: readonly string[];
  }[];
}

/** `all` are the figures of the whole workbook, before anything was chosen. */
export function receiptOf(
  { sheet, readings }: SheetRead,
  tabs: readonly Tab[],
  all: readonly Owned[],
  framework: Framework,
): Receipt {
  const choices = readings.map(({ choice }) => choice);
  const chosen = choices.flatMap((choice) =>
    choice.kind === 'chosen' || choice.kind === 'weighted' ? [choice.column] : [],
  );
  const others = choices.flatMap((choice) => choice.others).filter(({ candidate }) => numbersIn(candidate).length > 0);
  const seen = new Set([...chosen, ...others].map(({ candidate }) => startOf(candidate.tab, candidate.entries)));
  return {
    sources: sheet.sources,
    scoreColumns: chosen.map((weighed) => ({
      ...readOf(weighed),
      name: columnName(weighed.candidate),
      why: whyOf(weighed, others),
    })),
    ignored: [
      ...others.map((weighed) => ({
        ...readOf(weighed),
        name: columnName(weighed.candidate),
        takenFor: takenFor(weighed),
      })),
      ...leftOut(all)
        .filter(({ start }) => !seen.has(start))
        .map(({ cells, heading, takenFor: what }) => ({ cells, heading, name: null, takenFor: what })),
    ],
    unread: [...foreign(sheet, framework), ...subQuestions(sheet), ...tooFar(tabs)],
  };
}

export function readOf({ candidate }: Weighed): Read {
  return { cells: spanOf(candidate.entries), heading: candidate.heading };
}

function spanOf(entries: readonly Entry[]): Place[] {
  const filled = entries.filter(({ parsed }) => parsed.kind !== 'empty');
  const [first] = filled.length > 0 ? filled : entries;
  // A line that slipped to another column is not the end of this one.
  const inLine = filled.filter(({ place }) => place.column === first?.place.column || place.row === first?.place.row);
  const last = inLine[inLine.length - 1] ?? first;
  if (first === undefined || last === undefined) return [];
  return first === last ? [first.place] : [first.place, last.place];
}

/** What spoke for the column; that it is the only one, where nothing had to. */
function whyOf({ reasons }: Weighed, others: readonly Weighed[]): ReasonCode[] {
  if (reasons.some(({ takenFor: what }) => what === 'weighted')) return ['turned-back'];
  const codes = reasons.filter(({ points }) => points > 0).map(({ code }) => code);
  return codes.length > 0 ? codes : [others.length > 0 ? 'plausible' : 'only'];
}

/** What most speaks against a column says what it is. */
export function takenFor({ reasons, candidate }: Weighed): TakenFor {
  const against = reasons.filter((reason) => reason.points < 0).sort((a, b) => a.points - b.points);
  return against.find((reason) => reason.takenFor !== undefined)?.takenFor ?? candidate.role ?? 'unknown';
}

/** Columns of other years, agencies and tabs. */
function leftOut(all: readonly Owned[]): (Read & { readonly takenFor: TakenFor; readonly start: string })[] {
  const columns = new Map<object, Owned[]>();
  for (const owned of all) {
    const figures = columns.get(owned.column);
    if (figures) figures.push(owned);
    else columns.set(owned.column, [owned]);
  }
  return [...columns.values()].flatMap((figures) => {
    const [first] = figures;
    const entries = figures.map(({ entry }) => entry);
    if (first === undefined || !entries.some(({ parsed }) => parsed.kind === 'number')) return [];
    const what: TakenFor =
      first.column.year !== null
        ? 'other-year'
        : (first.column.agency ?? first.said.agency) !== null
          ? 'other-agency'
          : 'other-tab';
    return [
      {
        cells: spanOf(entries),
        heading: first.column.heading,
        takenFor: what,
        start: startOf(first.grid.tab, entries),
      },
    ];
  });
}

/** Two readings of one column, or of one kind of its rows, are the same. */
function startOf(tab: string, entries: readonly Entry[]): string {
  const column = entries[0]?.place.column ?? 0;
  return `${tab} ${column} ${entries.find(({ line }) => line.kind !== null)?.line.kind?.key ?? ''}`;
}

function foreign({ statements }: ScoreSheet, framework: Framework): Receipt['unread'] {
  const unknown = statements.filter(
    ({ subject }) => subject.kind === 'item' && itemByCode(framework, subject.code) === null,
  );
  if (unknown.length === 0) return [];
  const items = unknown.flatMap(({ subject }) => (subject.kind === 'item' ? [subject.code] : []));
  return [{ cells: unknown.map(({ place }) => place), why: 'foreign-item', items: [...new Set(items)] }];
}

function subQuestions(sheet: ScoreSheet): Receipt['unread'] {
  return sheet.subQuestions
    .filter(({ statement }) => statement === null)
    .map(({ item, places }) => ({ cells: places, why: 'sub-questions', items: [item] }));
}

/** Of a tab that is too large to be read whole, from the first row or column that was left out to its end. */
function tooFar(tabs: readonly Tab[]): Receipt['unread'] {
  return tabs.flatMap(({ name, rows, full }) => {
    if (full === undefined) return [];
    const [read, columns] = [rows.length, rows[0]?.length ?? 0];
    const first = { tab: name, row: read < full.rows ? read + 1 : 1, column: columns < full.columns ? columns + 1 : 1 };
    return [{ cells: [first, { tab: name, row: full.rows, column: full.columns }], why: 'too-far', items: [] }];
  });
}
