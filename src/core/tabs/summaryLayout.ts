import { type Framework, INSTRUMENTS, type InstrumentId } from '../framework/framework.ts';

/** The columns of the summary that hold figures in their three forms. */
export const SUMMARY_COLUMNS = { reported: 4, computed: 5, used: 6 } as const;

/** Title, agency, hint, heading: then the overall score. */
const OVERALL_ROW = 5;
/** An empty row and a heading part one block from the next. */
const GAP = 2;

export interface SummaryRows {
  readonly overall: number;
  readonly level: number;
  readonly instrument: (id: InstrumentId) => number;
  readonly indicator: (id: number) => number;
  readonly subIndicator: (id: string) => number;
}

/** The row of each figure on the summary, from the lengths of the blocks above it. */
export function summaryRows({ indicators, subIndicators }: Framework): SummaryRows {
  const level = OVERALL_ROW + 1;
  const instruments = level + 1 + GAP;
  const firstIndicator = instruments + INSTRUMENTS.length + GAP;
  const firstSubIndicator = firstIndicator + indicators.length + GAP;
  return {
    overall: OVERALL_ROW,
    level,
    instrument: (id) => instruments + INSTRUMENTS.indexOf(id),
    indicator: (id) => firstIndicator + indicators.findIndex((indicator) => indicator.id === id),
    subIndicator: (id) => firstSubIndicator + subIndicators.findIndex((sub) => sub.id === id),
  };
}
