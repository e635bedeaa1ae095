/** The only place that knows how the product is asked: everything else here speaks of drawn sheets and figures. */

import { analyse } from '../../../../src/core/analysis.ts';
import { measureBank } from '../../../../src/core/measures/bank/index.ts';
import { UNKNOWN_AGENCY } from '../../../../src/core/reading/agency.ts';
import type { Finding } from '../../../../src/core/rules/rule.ts';
import { NO_SETTINGS } from '../../../../src/core/settings/settings.ts';
import type { Tab } from '../../../../src/core/table/cell.ts';
import { tab } from '../../../support/tabs.ts';
import type { LaidTab } from './block.ts';
import type { Drawn } from './drawn.ts';
import type { Subject } from './figures.ts';

export type Reading =
  | { readonly kind: 'asked'; readonly about: string }
  | { readonly kind: 'nothing' }
  | {
      readonly kind: 'figures';
      /** What is used of each subject, in hundredths; absent or null: unknown. */
      readonly figures: ReadonlyMap<Subject, number | null>;
      readonly findings: readonly Finding[];
    };

export function read({ tabs, answers }: Pick<Drawn, 'tabs' | 'answers'>): Reading {
  const { fiscalYear = null, agency = null } = answers;
  const analysis = analyse({
    tabs: tabs.map(asTab),
    settings: { ...NO_SETTINGS, agency: { ...UNKNOWN_AGENCY, fiscalYear, name: agency } },
    measures: null,
    bank: measureBank,
  });
  if (analysis.kind === 'nothing') return analysis;
  if (analysis.kind === 'question') return { kind: 'asked', about: analysis.question.kind };
  const { items, indicators, instruments, overall } = analysis.results;
  const figures = new Map<Subject, number | null>([
    ...items,
    ...indicators.map(({ id, used }) => [String(id), used] as const),
    ...Object.entries(instruments).map(([id, { used }]) => [id, used] as const),
    ['ITA', overall.used],
  ]);
  return { kind: 'figures', figures, findings: analysis.findings };
}

function asTab({ name, rows, hiddenColumns, hiddenRows = [] }: LaidTab): Tab {
  return {
    ...tab(rows, name),
    isHidden: (column) => hiddenColumns.includes(column - 1),
    isRowHidden: (row) => hiddenRows.includes(row - 1),
  };
}
