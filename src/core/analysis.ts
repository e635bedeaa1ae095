import { fittingFramework } from './framework/fittingFramework.ts';
import type { Framework } from './framework/framework.ts';
import { frameworkOf, newest } from './framework/frameworks.ts';
import { type FoundItem, withFoundItems } from './framework/withFoundItems.ts';
import type { BankMeasure, Measure } from './measures/measure.ts';
import { proposeMeasures } from './plan/proposeMeasures.ts';
import { type Agency, firstKnown, readAgency } from './reading/agency.ts';
import { readPreviousYear } from './reading/previousYear.ts';
import { isScore, readScoreSheet, type ScoreSheet } from './reading/scoreSheet.ts';
import { computeResults } from './results/computeResults.ts';
import type { Results } from './results/results.ts';
import { type WeakItem, weakItems } from './results/weakItems.ts';
import { check } from './rules/index.ts';
import type { Finding } from './rules/rule.ts';
import { type Settings, withSettings } from './settings/settings.ts';
import type { Tab } from './table/cell.ts';

/** Everything that follows from a workbook's scores and its settings. Plain data; nothing was written anywhere. */
export interface Analysis {
  readonly framework: Framework;
  /** False where the year was stated by nobody, or is none that is known here: then the one that fits the items. */
  readonly yearKnown: boolean;
  readonly agency: Agency;
  readonly sheet: ScoreSheet;
  readonly results: Results;
  /** Last year's results, as far as the tabs state them; null where they state none. */
  readonly previous: Results | null;
  readonly findings: readonly Finding[];
  readonly weak: readonly WeakItem[];
  readonly proposals: readonly Measure[];
}

/**
 * Reads, checks, computes and proposes: the whole of the add-on's knowledge, as one pure function.
 * `tabs` are the user's tabs (or the add-on's own score tab, where the settings make it the source).
 * Null: no score stands in any of them.
 */
export function analyse(tabs: readonly Tab[], settings: Settings, bank: readonly BankMeasure[]): Analysis | null {
  const chosen = tabs.filter(({ name }) => name === settings.source);
  const stated = firstKnown(settings.agency, readAgency(chosen), readAgency(tabs)).fiscalYear;
  const year = stated === null ? null : frameworkOf(stated);
  const fitting = () =>
    fittingFramework(itemsIn(readScoreSheet(tabs, newest, settings.source)).map(({ code }) => code));
  const known = withSettings(year ?? fitting(), settings);
  const sheet = readScoreSheet(tabs, known, settings.source);
  if (!sheet.statements.some(isScore)) return null;
  const framework = withFoundItems(known, itemsIn(sheet));
  const results = computeResults(sheet, framework);
  const before = readPreviousYear(tabs, framework);
  const weak = weakItems(results);
  return {
    framework,
    yearKnown: year !== null,
    agency: firstKnown(settings.agency, sheet.agency),
    sheet,
    results,
    previous: before && computeResults(before.sheet, before.framework),
    findings: check({ framework, yearKnown: year !== null, sheet, results }),
    weak,
    proposals: proposeMeasures(framework, weak, bank),
  };
}

function itemsIn({ statements }: ScoreSheet): FoundItem[] {
  return statements.flatMap(({ subject, issue }) => (subject.kind === 'item' ? [{ code: subject.code, issue }] : []));
}
