import { marksOf } from '../../core/highlights.ts';
import { outcomeOf } from '../../core/outcome/outcome.ts';
import type { Outcome } from '../../core/outcome/schema.ts';
import { countMissing } from '../../core/results/missingItems.ts';
import { toNumber } from '../../core/score/hundredths.ts';
import { showMarks } from './marks.ts';
import { plannedMeasures, type Study } from './study.ts';
import { tabNames } from './tabNames.ts';
import { writeOwnTabs } from './writeOwnTabs.ts';

export interface Updated {
  readonly outcome: Outcome;
  /** Names of the tabs that scores were read from. */
  readonly sources: readonly string[];
  /** How many different items have a score. */
  readonly items: number;
  /** How many have none; null where nobody knows how many there are. */
  readonly itemsMissing: number | null;
  /** What an indicator should reach. */
  readonly target: number;
  /** What the agency is called in the plan; null where nobody said. */
  readonly agency: string | null;
  readonly tabs: {
    readonly findings: string;
    readonly summary: string;
    readonly measures: string;
    readonly settings: string;
  };
}

/**
 * Makes our tabs and the marks on the score sheet say what the study says.
 *
 * @param proposals false leaves the measures tab alone.
 */
export function writeUpdate(studied: Study, proposals = true): Updated {
  const { analysis, workbook } = studied;
  const names = tabNames(workbook);
  writeOwnTabs(studied, names, proposals);
  showMarks(studied, studied.settings.highlight ? marksOf(analysis, workbook.language) : []);
  const { findings, summary, measures, settings } = names;
  return {
    outcome: outcomeOf(analysis, plannedMeasures(studied), workbook.language),
    sources: analysis.sheet.sources,
    items: analysis.results.items.size,
    itemsMissing: countMissing(analysis.results),
    target: toNumber(analysis.framework.target.value),
    agency: analysis.agency.name,
    tabs: { findings, summary, measures, settings },
  };
}
