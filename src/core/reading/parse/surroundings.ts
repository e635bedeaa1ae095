/** What titles, headings of blocks and merged cells say of the rows below them, carried down until another says else. */

import { agencyNamed, localAgencyIn } from '../../agency/agencyInText.ts';
import type { InstrumentId } from '../../framework/framework.ts';
import { frameworks, newest } from '../../framework/frameworks.ts';
import { comparable, tidy } from '../../text/normalise.ts';
import { namesIn } from '../names.ts';
import type { EitPart } from '../statement.ts';
import { mayHaveYear, readYearText } from '../yearText.ts';
import { partIn } from './eitPart.ts';
import { type FigureKind, figureKindIn } from './figureKind.ts';
import type { Owner, TableOwner } from './grid.ts';
import { isText, type ParsedCell } from './parsedCell.ts';
import type { ParsedRow } from './row.ts';
import { instrumentMentioned, isOfEit } from './subjectIn.ts';
import { yearIn } from './yearIn.ts';

export interface Surroundings {
  readonly issue: number | null;
  readonly instrument: InstrumentId | null;
  /** A line of it above, or its name or number beside. */
  readonly indicator: number | null;
  /** Of EIT, where a title or the tab's name names one part. */
  readonly part: EitPart | null;
  readonly owner: TableOwner;
}

/** What a tab's name says of all that stands on it: `OIT`, `ITA 2567`. */
export function saidByName(name: string): Surroundings {
  return {
    issue: null,
    instrument: instrumentMentioned(comparable(name)),
    indicator: null,
    part: partOfTitle(comparable(name)),
    owner: { agency: agencyNamed(name), year: yearIn(name), kind: figureKindIn(name) },
  };
}

const OLDEST = Math.min(...frameworks.map(({ fiscalYear }) => fiscalYear));
/** A title has few cells; a row with many is no title. */
const MOST_CELLS = 4;

/**
 * What holds from this row on. Its issue may stand beside figures; the rest only where the row is a title. `named` is what
 * the tab's name says: a title below a table begins another one, which is of the tab's own kind again.
 */
export function afterRow(
  before: Surroundings,
  row: ParsedRow,
  isTitle: boolean,
  named: Surroundings,
  isBelowFigures: boolean,
): Surroundings {
  const issue = issueNamed(row.cells) ?? before.issue;
  if (!isTitle || row.cells.length > MOST_CELLS) return issue === before.issue ? before : { ...before, issue };
  const instrument = firstOf(row.cells, ({ words }) => instrumentMentioned(words));
  const isAnother = isBelowFigures && instrument === null && issue === before.issue;
  return {
    ...before,
    issue,
    instrument: instrument ?? before.instrument,
    part: partAfter(row, before.part),
    owner: {
      kind:
        (isPlace(row) ? null : firstOf(row.cells, kindOfTitle)) ?? (isAnother ? named.owner.kind : before.owner.kind),
      agency: (isPlace(row) ? null : firstOf(row.cells, agencyOfTitle)) ?? before.owner.agency,
      year: firstOf(row.cells, yearOfTitle) ?? before.owner.year,
    },
  };
}

const SHORTEST_ISSUE = Math.min(...namesIn(newest).issues.map(({ name }) => name.length));

/** A title of EIT names the part, or ends it; one of another instrument or of the whole ends it too. */
export function partAfter({ cells }: Pick<ParsedRow, 'cells'>, before: EitPart | null): EitPart | null {
  const named = firstOf(cells, ({ words }) => partOfTitle(words));
  if (named !== null) return named;
  const ends = cells.some(({ words }) => instrumentMentioned(words) !== null || /รวม|สรุป|overall|total/.test(words));
  return ends ? null : before;
}

/** `ส่วนที่ 2 แบบวัด EIT`: of a report, and not of the survey. */
const SECTION = /^(?:ส่วน|ตอน|part)(?:ที่)?\d[.:)-]*(?:แบบ|ผล|คะแนน|การ)/;

function partOfTitle(words: string): EitPart | null {
  return isOfEit(words) && !SECTION.test(words) ? partIn(words) : null;
}

export function issueNamed(cells: readonly ParsedCell[]): number | null {
  return firstOf(cells, (cell) => {
    if (!isText(cell) || cell.cell.text.length < SHORTEST_ISSUE) return null;
    const { words } = cell;
    return namesIn(newest).issues.find(({ name }) => words.includes(name))?.id ?? null;
  });
}

/** `จังหวัด | ลำพูน`: where the agency is, and not whose the figures are. */
function isPlace({ cells }: ParsedRow): boolean {
  return cells.length > 1 && /^(จังหวัด|อำเภอ|ตำบล):?$/.test(cells[0]?.words ?? '');
}

function kindOfTitle(cell: ParsedCell): FigureKind | null {
  return isText(cell) ? figureKindIn(cell.cell.text) : null;
}

function agencyOfTitle({ cell }: ParsedCell): string | null {
  return agencyNamed(cell.text) ?? localAgencyIn(tidy(cell.text));
}

function yearOfTitle({ cell }: ParsedCell): Owner['year'] {
  if (!mayHaveYear(cell.text)) return null;
  const read = readYearText(cell.text);
  const [year, ...more] = read?.isOwn ? read.years : [];
  return year === undefined || more.length > 0 || year < OLDEST ? null : { kind: 'year', year };
}

function firstOf<T>(cells: readonly ParsedCell[], pick: (cell: ParsedCell) => T | null): T | null {
  for (const cell of cells) {
    const found = pick(cell);
    if (found !== null) return found;
  }
  return null;
}
