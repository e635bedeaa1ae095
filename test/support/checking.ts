import { type Analysis, analyse } from '../../src/core/analysis.ts';
import { measureBank } from '../../src/core/measures/bank/index.ts';
import type { NarrativeOnTab } from '../../src/core/narrative/narrative.ts';
import type { PlannedMeasure } from '../../src/core/plan/plannedMeasure.ts';
import type { Finding } from '../../src/core/rules/rule.ts';
import { NO_SETTINGS, type Settings } from '../../src/core/settings/settings.ts';
import { address } from '../../src/core/table/address.ts';
import type { Tab } from '../../src/core/table/cell.ts';

/** What a test may say beside the scores. */
type Beside = Partial<Settings> & {
  readonly measures?: readonly PlannedMeasure[];
  readonly narratives?: readonly NarrativeOnTab[];
};

/** The analysis of tabs that are known to hold scores. */
export function analysisOf(tabs: Tab | readonly Tab[], { measures, narratives, ...settings }: Beside = {}): Analysis {
  const analysis = analyse({
    tabs: [tabs].flat() as readonly Tab[],
    settings: { ...NO_SETTINGS, ...settings },
    measures: measures ?? null,
    narratives: narratives ?? [],
    bank: measureBank,
  });
  if (!analysis) throw new Error('The tabs hold no scores');
  return analysis;
}

/** What one rule finds. */
export function findingsOf(rule: string, tabs: Tab | readonly Tab[], beside: Beside = {}): Finding[] {
  return analysisOf(tabs, beside).findings.filter((finding) => finding.rule === rule);
}

/** The cells that findings name, as `E24`; the tab only where there are several. */
export function cellsOf(findings: readonly Finding[]): string[][] {
  return findings.map(({ places }) => places.map((place) => address(place).replace(/^Sheet!/, '')));
}
