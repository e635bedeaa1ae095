import { type Analysis, analyse } from '../../src/core/analysis.ts';
import { measureBank } from '../../src/core/measures/bank/index.ts';
import type { NarrativeOnTab } from '../../src/core/narrative/narrative.ts';
import type { PlannedMeasure } from '../../src/core/plan/plannedMeasure.ts';
import type { Finding } from '../../src/core/rules/rule.ts';
import { NO_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';
import { address } from '../../src/core/table/address.ts';
import type { Tab } from '../../src/core/table/cell.ts';
import { analysed } from './reading.ts';

/** What a test may say beside the scores. */
type Beside = Partial<Settings> & {
  readonly measures?: readonly PlannedMeasure[];
  readonly narratives?: readonly NarrativeOnTab[];
};

/** The analysis of tabs that are known to hold scores; where the year is asked, the first choice is the answer. */
export function analysisOf(tabs: Tab | readonly Tab[], { measures, narratives, ...settings }: Beside = {}): Analysis {
  const sources = {
    tabs: [tabs].flat() as readonly Tab[],
    measures: measures ?? null,
    narratives: narratives ?? [],
    bank: measureBank,
  };
  const given = { ...NO_SETTINGS, ...settings };
  const first = analyse({ ...sources, settings: given });
  if (first.kind !== 'question' || first.question.kind !== 'year') return analysed(first);
  const fiscalYear = Number(first.question.choices[0]?.value);
  return analysed(analyse({ ...sources, settings: { ...given, agency: { ...given.agency, fiscalYear } } }));
}

/** What one rule finds. */
export function findingsOf(rule: string, tabs: Tab | readonly Tab[], beside: Beside = {}): Finding[] {
  return analysisOf(tabs, beside).findings.filter((finding) => finding.rule === rule);
}

/** The cells that findings name, as `E24`; the tab only where there are several. */
export function cellsOf(findings: readonly Finding[]): string[][] {
  return findings.map(({ places }) => places.map((place) => address(place).replace(/^Sheet!/, '')));
}
