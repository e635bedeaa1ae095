import type { Framework } from '../../framework/framework.ts';
import type { Measure } from '../../measures/measure.ts';
import { type Language, type MessageKey, message, type Params } from '../../messages/catalogue.ts';
import type { Subject } from '../../reading/statement.ts';
import type { WeakItem } from '../../results/weakItems.ts';
import type { Place } from '../../table/cell.ts';
import { type CellStyle, type TabNames, text, type ViewCell } from '../tabView.ts';
import { SUMMARY_COLUMNS, type SummaryRows, summaryRows } from './summaryLines.ts';

/** Where the score tab holds the figures that the summary builds on. */
export interface ScoreCells {
  readonly of: (subject: Subject) => Place;
  readonly level: Place;
}

/** What the summary is made of. */
export interface SummaryContent {
  readonly framework: Framework;
  readonly cells: ScoreCells;
  readonly weak: readonly WeakItem[];
  /** How many items have no score; null where nobody knows how many there are. */
  readonly itemsMissing: number | null;
  /** The plan, as it will stand on its tab. */
  readonly measures: readonly Measure[];
  /** Name, district and province, in words. */
  readonly agency: string;
  /** When the scores were checked, in words. */
  readonly checked: string;
  /** The link of the plan made last; null where there is none. */
  readonly document: string | null;
}

/** What all parts of the summary ask again and again. */
export interface SummaryWords {
  readonly language: Language;
  readonly names: TabNames;
  readonly rows: SummaryRows;
  readonly say: (key: MessageKey, params?: Params) => string;
  readonly headings: (...keys: MessageKey[]) => ViewCell[];
  /** A figure in the details. */
  readonly at: (row: number, column: keyof typeof SUMMARY_COLUMNS) => Place;
}

export function summaryWords(framework: Framework, names: TabNames, language: Language): SummaryWords {
  const say: SummaryWords['say'] = (key, params = {}) => message(language, key, params);
  return {
    language,
    names,
    say,
    rows: summaryRows(framework),
    headings: (...keys) => keys.map((key) => text(say(key), 'heading')),
    at: (row, column) => ({ tab: names.summary, row, column: SUMMARY_COLUMNS[column] }),
  };
}

/** A row of the page filled up in one style. */
export function band(cells: readonly ViewCell[], columns: number, style: CellStyle): ViewCell[] {
  return [...cells, ...Array.from({ length: columns - cells.length }, () => text('', style))];
}
