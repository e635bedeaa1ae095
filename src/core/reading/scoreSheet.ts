import type { Framework } from '../framework/framework.ts';
import { isBankTab } from '../measures/ownBank.ts';
import type { Tab } from '../table/cell.ts';
import { type Agency, firstKnown, readAgency } from './agency.ts';
import { parseTab } from './parse/parseTab.ts';
import type { ReadingQuestion } from './question.ts';
import type { Remark } from './remark.ts';
import { withCodes } from './resolve/called.ts';
import { withoutParts } from './resolve/eitParts.ts';
import { type Owned, ownedIn } from './resolve/owned.ts';
import { type Holding, rivalQuestion } from './resolve/rivals.ts';
import { sourcesAmong } from './resolve/sources.ts';
import { statementsOf } from './resolve/statementsOf.ts';
import { type SubQuestions, subQuestionsOf } from './resolve/subQuestions.ts';
import { type TurnedBack, turnedBackIn } from './resolve/turnedBack.ts';
import { columnQuestion, type GroupReading, groupsOf, tabsAsked, which } from './resolve/which.ts';
import { yearOfTab } from './resultYear.ts';
import type { BlockLabel, StatedLevel, Statement } from './statement.ts';
import { labelsOf, levelOf, remarksOf } from './tabDetails.ts';

/** All that the source tabs state, in reading order. */
export interface ScoreSheet {
  readonly statements: readonly Statement[];
  readonly labels: readonly BlockLabel[];
  readonly remarks: readonly Remark[];
  readonly level: StatedLevel | null;
  /** What the sheet itself says of the agency and the year. */
  readonly agency: Agency;
  /** What the sheet states as weighted figures alone. */
  readonly turnedBack: readonly TurnedBack[];
  /** Items that the sheet has as sub-questions alone. */
  readonly subQuestions: readonly SubQuestions[];
  /** Names of the tabs that the scores were read from. */
  readonly sources: readonly string[];
  /** Names of tabs that hold scores too and were not read, because they state figures that a source states already. */
  readonly unread: readonly string[];
}

export interface SheetRead {
  readonly sheet: ScoreSheet;
  /** What was chosen, of the tabs that are sources. */
  readonly readings: readonly GroupReading[];
  /** Where a column is left open. */
  readonly question: ReadingQuestion | null;
}

/**
 * The score sheet that figures make. The tab that states most is the source, together with those that state only what
 * no other does (an instrument a tab, say). Tabs of another year are none where one states the year. Tabs that state the
 * same with other scores are asked about.
 */
export function sheetOf(
  figures: readonly Owned[],
  tabs: readonly Tab[],
  framework: Framework,
  scoreColumns: readonly string[],
): SheetRead {
  const names = tabs.map(({ name }) => name);
  const { others, parts } = withoutParts(withCodes(figures, framework));
  const readings = which(groupsOf(others), framework, scoreColumns);
  const stated = [...statementsOf(readings, names), ...parts];
  const subQuestions = subQuestionsOf(readings, stated);
  const statements = [...stated, ...subQuestions.flatMap(({ statement }) => (statement ? [statement] : []))];
  const turnedBack = turnedBackIn(readings, framework);
  const byTab = names.map((tab) => ({
    tab,
    statements: [...statements, ...turnedBack].filter(({ place }) => place.tab === tab),
  }));
  const hasParts = (name: string) => subQuestions.some(({ places }) => places.some(({ tab }) => tab === name));
  const holding = byTab.filter((one) => one.statements.length > 0 || hasParts(one.tab));
  const { sources, rivals, slips } = sourcesAmong(
    holding,
    tabsOfOtherYears(tabs, holding, framework),
    tabsAsked(readings),
  );
  const isRead = (tab: string) => sources.includes(tab);
  const read = [...statements.filter(({ place }) => isRead(place.tab)), ...slips];
  const parsed = tabs.filter(({ name }) => isRead(name)).map(parseTab);
  const ofTab = (tab: string) => read.filter(({ place }) => place.tab === tab);
  const sheet: ScoreSheet = {
    statements: read,
    labels: parsed.flatMap((tab) => labelsOf(tab, ofTab(tab.tab.name))),
    remarks: parsed.flatMap((tab) => remarksOf(tab, ofTab(tab.tab.name))),
    level: parsed.reduce<StatedLevel | null>((level, tab) => level ?? levelOf(tab, framework), null),
    agency: firstKnown(readAgency(tabs.filter(({ name }) => isRead(name))), readAgency(tabs)),
    turnedBack: turnedBack.filter(({ place }) => isRead(place.tab)),
    subQuestions: subQuestions.filter(({ places }) => places.every(({ tab }) => isRead(tab))),
    sources,
    unread: tabs.filter((tab) => !isRead(tab.name) && holdsScores(tab)).map(({ name }) => name),
  };
  const question = columnQuestion(readings, null) ?? rivalQuestion(rivals, readings);
  return { sheet, readings: readings.filter(({ tab }) => isRead(tab)), question };
}

/** Whether a tab states any score of an item, an indicator or an instrument. */
export function holdsScores(tab: Tab): boolean {
  return (
    !isBankTab(tab) &&
    ownedIn([tab]).some(({ entry }) => isScore({ subject: entry.line.subject, parsed: entry.parsed }))
  );
}

/** An overall figure alone may be of anything, and a score tab that nobody has filled in yet has none. */
export function isScore({ subject, parsed }: Pick<Statement, 'subject' | 'parsed'>): boolean {
  return subject.kind !== 'overall' && parsed.kind !== 'empty';
}

/** Names of the tabs that hold something, state another year than the framework's, and so may be last year's. */
function tabsOfOtherYears(tabs: readonly Tab[], holding: readonly Holding[], { fiscalYear }: Framework): string[] {
  const names = new Set(holding.map(({ tab }) => tab));
  return tabs.flatMap((tab) => (names.has(tab.name) && ![null, fiscalYear].includes(yearOfTab(tab)) ? tab.name : []));
}
