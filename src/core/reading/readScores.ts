/**
 * Reads the scores of a workbook: whose, of which year and in which column they are is established by what the sheets
 * say and by the domain's own arithmetic; what that cannot settle is a question.
 */

import type { Framework } from '../framework/framework.ts';
import { newest } from '../framework/frameworks.ts';
import { type FoundItem, withFoundItems } from '../framework/withFoundItems.ts';
import { neededOf } from '../results/computeResults.ts';
import type { Tab } from '../table/cell.ts';
import { placesOfAgency } from './agency.ts';
import type { ReadingQuestion } from './question.ts';
import { type Receipt, receiptOf } from './receipt/receipt.ts';
import { inSight } from './resolve/inSight.ts';
import { ours } from './resolve/ours.ts';
import { type Owned, ownedIn } from './resolve/owned.ts';
import { figuresOf } from './resolve/when.ts';
import { whichYear } from './resolve/whichYear.ts';
import { whose } from './resolve/whose.ts';
import { statedYear } from './resultYear.ts';
import { isScore, type ScoreSheet, type SheetRead, sheetOf } from './scoreSheet.ts';

/** What is already decided, by the settings or by who asks. */
export interface Asked {
  readonly agency: string | null;
  /** Whether that name was given to choose by; else it is what staff call the agency, whatever the one sheet says. */
  readonly agencyAsked: boolean;
  readonly fiscalYear: number | null;
  /** `Sheet!E`, each of one tab. */
  readonly scoreColumns: readonly string[];
  /** The tab to read from. */
  readonly source: string | null;
}

/** The scores as they were read. */
export interface ScoresFound {
  readonly kind: 'read';
  readonly sheet: ScoreSheet;
  /** The year's framework, with the sheet's own items where nobody knows that year's. */
  readonly framework: Framework;
  /** Of the result: the framework's, or a stated one that nobody knows here. */
  readonly year: number;
  /** Whether somebody states the year, and it is one that is known. */
  readonly yearKnown: boolean;
  readonly receipt: Receipt;
  /** The figures of the agency, of any year. */
  readonly figures: readonly Owned[];
}

export type ScoresRead =
  | ScoresFound
  | { readonly kind: 'question'; readonly question: ReadingQuestion }
  | { readonly kind: 'nothing' };

export function readScores(tabs: readonly Tab[], asked: Asked): ScoresRead {
  const all = ownedIn(tabs);
  const inSource = all.filter(({ grid }) => grid.tab === asked.source);
  const isSource = inSource.some(isFilled);
  const { figures: inTabs, hidden } = isSource ? inSight(inSource, tabs) : ours(all, tabs);
  if (!inTabs.some(isFilled)) return { kind: 'nothing' };

  const party = whose(inTabs, asked, placesOfAgency(tabs).name);
  if (party.kind === 'question') return party;
  const ofSource = tabs.filter(({ name }) => isSource && name === asked.source);
  const stated = [ofSource, tabs].map(statedYear).find(({ kind }) => kind !== 'none') ?? { kind: 'none' };
  const when = whichYear(party.figures, stated, asked.fiscalYear);
  // Of what is no score in any year nobody need say the year.
  if (when.kind === 'question')
    return isScoreless(sheetOf(party.figures, tabs, newest, [])) ? { kind: 'nothing' } : when;

  const found = sheetOf(figuresOf(party.figures, when.year), tabs, when.framework, asked.scoreColumns);
  if (found.question) return { kind: 'question', question: found.question };
  if (isScoreless(found)) return { kind: 'nothing' };
  const framework = withFoundItems(when.framework, itemsIn(found.sheet));
  const read = { ...found, sheet: { ...found.sheet, turnedBack: neededOf(found.sheet, framework) } };
  const { agency } = read.sheet;
  return {
    kind: 'read',
    sheet: { ...read.sheet, agency: { ...agency, name: party.agency ?? agency.name } },
    framework,
    year: when.year,
    yearKnown: when.isKnown,
    receipt: receiptOf(read, tabs, { all, hidden }, framework),
    figures: party.figures,
  };
}

function isScoreless({ sheet: { statements, subQuestions, turnedBack }, question }: SheetRead): boolean {
  return question === null && !statements.some(isScore) && subQuestions.length + turnedBack.length === 0;
}

function itemsIn({ statements }: ScoreSheet): FoundItem[] {
  return statements.flatMap(({ subject, issue, indicator }) =>
    subject.kind === 'item' ? [{ code: subject.code, issue, indicator }] : [],
  );
}

/** An overall figure alone may be of anything, and a score table that nobody has filled in yet has none. */
function isFilled({ entry: { line, parsed, text } }: Owned): boolean {
  return line.subject.kind !== 'overall' && (parsed.kind === 'number' || text.trim() !== '');
}
