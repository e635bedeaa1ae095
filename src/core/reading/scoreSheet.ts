import type { Framework } from '../framework/framework.ts';
import { isBankTab } from '../measures/ownBank.ts';
import type { Tab } from '../table/cell.ts';
import { type Agency, firstKnown, readAgency } from './agency.ts';
import { readTab } from './readTab.ts';
import type { Remark } from './remark.ts';
import { yearOfTab } from './resultYear.ts';
import { type BlockLabel, type StatedLevel, type Statement, subjectKey, type TabReading } from './statement.ts';

/** All that the source tabs state, in reading order. */
export interface ScoreSheet {
  readonly statements: readonly Statement[];
  readonly labels: readonly BlockLabel[];
  readonly remarks: readonly Remark[];
  readonly level: StatedLevel | null;
  /** What the sheet itself says of the agency and the year. */
  readonly agency: Agency;
  /** Names of the tabs that the scores were read from. */
  readonly sources: readonly string[];
  /** Names of tabs that hold scores too and were not read, because they state figures that a source states already. */
  readonly unread: readonly string[];
}

/**
 * Reads the scores of a workbook. `chosen` names the tab that the user made the source; without it the tab that states
 * most is the source, together with those that state only what no other does (an instrument a tab, say). Tabs of
 * another year come last.
 */
export function readScoreSheet(tabs: readonly Tab[], framework: Framework, chosen: string | null): ScoreSheet {
  const readings = tabs.map((tab) => readTab(tab, framework)).filter(({ statements }) => statements.length > 0);
  const selected = readings.filter(({ tab }) => tab === chosen);
  const sources = selected.length > 0 ? selected : complementary(readings, tabsOfOtherYears(tabs, framework));
  const names = sources.map(({ tab }) => tab);
  return {
    statements: sources.flatMap(({ statements }) => statements),
    labels: sources.flatMap(({ labels }) => labels),
    remarks: sources.flatMap(({ remarks }) => remarks),
    level: sources.find(({ level }) => level)?.level ?? null,
    agency: firstKnown(readAgency(tabs.filter(({ name }) => names.includes(name))), readAgency(tabs)),
    sources: names,
    unread: readings.map(({ tab }) => tab).filter((tab) => !names.includes(tab)),
  };
}

/** Whether a tab states any score of an item, an indicator or an instrument. */
export function holdsScores(tab: Tab, framework: Framework): boolean {
  return !isBankTab(tab) && readTab(tab, framework).statements.some(isScore);
}

/** An overall figure alone may be of anything, and a score tab that nobody has filled in yet has none. */
export function isScore({ subject, parsed }: Statement): boolean {
  return subject.kind !== 'overall' && parsed.kind !== 'empty';
}

/** Names of the tabs that state another year than the framework's, and so may be last year's. */
function tabsOfOtherYears(tabs: readonly Tab[], { fiscalYear }: Framework): string[] {
  return tabs.filter((tab) => ![null, fiscalYear].includes(yearOfTab(tab))).map(({ name }) => name);
}

function complementary(readings: readonly TabReading[], last: readonly string[]): TabReading[] {
  const subjects = (reading: TabReading) => new Set(reading.statements.map(({ subject }) => subjectKey(subject)));
  const byMost = [...readings].sort(
    (a, b) => Number(last.includes(a.tab)) - Number(last.includes(b.tab)) || subjects(b).size - subjects(a).size,
  );
  const seen = new Set<string>();
  const taken = byMost.filter((reading) => {
    const own = [...subjects(reading)];
    if (own.some((key) => seen.has(key))) return false;
    own.forEach((key) => {
      seen.add(key);
    });
    return true;
  });
  return readings.filter((reading) => taken.includes(reading));
}
