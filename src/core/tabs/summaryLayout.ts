import { type Framework, INSTRUMENTS, type InstrumentId } from '../framework/framework.ts';
import type { PageBand } from './tabView.ts';

/** Pixels: together what A4 has between the usual margins of Google Sheets, Excel and LibreOffice. */
export const SUMMARY_WIDTHS = [34, 205, 54, 58, 58, 58, 58, 115];

/** The columns of the details that hold figures in their three forms. */
export const SUMMARY_COLUMNS = { reported: 4, computed: 5, used: 6 } as const;

/** The columns of the page that hold numbers: those of the indicators, and those of the weak items. */
const PAGE_COLUMNS = { score: 3, weak: 8 } as const;

/** So many weak items have room on the page, two rows each. */
export const SHOWN_ITEMS = 17;
/** Those that are not shown, an empty row, and what the page says of itself. */
const FOOTER = 5;
/** Title, agency, overall score and level, what levels need, heading. */
const FIRST_BAR = 6;
/** So many empty rows carry what follows over to the next page, whatever the margins. */
const SPACE = 4;
/** Title, hint, heading. */
const ABOVE_DETAILS = 3;
/** An empty row and a heading part one block from the next. */
const GAP = 2;

const bars = ({ indicators }: Framework): number => INSTRUMENTS.length + indicators.length;

/**
 * The page from top to bottom, 932 pixels in all, so that it fits a page of A4 (971 with margins of 2 cm). Nothing on it
 * wraps and all heights are forced: it is as high in every program, whatever the scores are.
 */
export function pageBands(framework: Framework): PageBand[] {
  return [
    { rows: 1, height: 34, size: 16 },
    { rows: 1, height: 20, size: 11 },
    { rows: 1, height: 44, size: 20 },
    { rows: 1 + 1 + bars(framework) + 1, height: 18, size: 9 },
    { rows: 2 * SHOWN_ITEMS + FOOTER, height: 14, size: 8 },
  ];
}

export const pageRows = (framework: Framework): number => pageBands(framework).reduce((sum, { rows }) => sum + rows, 0);

/** The row of the title of the details. */
export const detailsRow = (framework: Framework): number => pageRows(framework) + SPACE + 1;

/** The headings on the page that stand above numbers. */
export function numberHeadings(framework: Framework) {
  return [
    { row: FIRST_BAR - 1, column: PAGE_COLUMNS.score },
    { row: FIRST_BAR + bars(framework), column: PAGE_COLUMNS.weak },
  ];
}

export interface SummaryRows {
  readonly overall: number;
  readonly level: number;
  readonly instrument: (id: InstrumentId) => number;
  readonly indicator: (id: number) => number;
  readonly subIndicator: (id: string) => number;
}

/** The row of each figure in the details, from the lengths of the blocks above it. */
export function summaryRows(framework: Framework): SummaryRows {
  const { indicators, subIndicators } = framework;
  const overall = detailsRow(framework) + ABOVE_DETAILS;
  const instruments = overall + 2 + GAP;
  const firstIndicator = instruments + INSTRUMENTS.length + GAP;
  const firstSubIndicator = firstIndicator + indicators.length + GAP;
  return {
    overall,
    level: overall + 1,
    instrument: (id) => instruments + INSTRUMENTS.indexOf(id),
    indicator: (id) => firstIndicator + indicators.findIndex((indicator) => indicator.id === id),
    subIndicator: (id) => firstSubIndicator + subIndicators.findIndex((sub) => sub.id === id),
  };
}

/** The first cell of the column of scores beside the bars, and how many there are. */
export function barScores(framework: Framework) {
  return { row: FIRST_BAR, column: PAGE_COLUMNS.score, count: bars(framework) };
}
