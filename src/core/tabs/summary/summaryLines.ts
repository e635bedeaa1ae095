/** Where every figure stands in the details of the summary, below its page. */

import {
  type Framework,
  INSTRUMENTS,
  type Indicator,
  type InstrumentId,
  type SubIndicator,
} from '../../framework/framework.ts';
import { subjectKey } from '../../reading/statement.ts';
import { type PartSubject, partSubjects } from '../../results/eitParts.ts';
import { pageRows } from './summaryLayout.ts';

/** The columns that hold figures in their three forms. */
export const SUMMARY_COLUMNS = { reported: 4, computed: 5, used: 6 } as const;

/** So many empty rows carry what follows over to the next page, whatever the margins. */
const SPACE = 4;

export type HeadingsOf = 'overall' | 'instruments' | 'indicators' | 'subIndicators';

/** A line of the details: what it is, and what it is about. */
export type DetailLine =
  | { readonly is: 'title' | 'hint' | 'overall' | 'level' | 'space' }
  | { readonly is: 'headings'; readonly of: HeadingsOf }
  | { readonly is: 'instrument'; readonly id: InstrumentId }
  | { readonly is: 'indicator'; readonly indicator: Indicator }
  | { readonly is: 'part'; readonly subject: PartSubject }
  | { readonly is: 'subIndicator'; readonly sub: SubIndicator };

/** The details, below the page. */
export function detailLines(framework: Framework): readonly DetailLine[] {
  const { indicators, subIndicators } = framework;
  return [
    { is: 'title' },
    { is: 'hint' },
    { is: 'headings', of: 'overall' },
    { is: 'overall' },
    { is: 'level' },
    { is: 'space' },
    { is: 'headings', of: 'instruments' },
    ...INSTRUMENTS.map((id): DetailLine => ({ is: 'instrument', id })),
    ...partLines(framework),
    { is: 'space' },
    { is: 'headings', of: 'indicators' },
    ...indicators.map((indicator): DetailLine => ({ is: 'indicator', indicator })),
    { is: 'space' },
    { is: 'headings', of: 'subIndicators' },
    ...subIndicators.map((sub): DetailLine => ({ is: 'subIndicator', sub })),
  ];
}

/** The parts of EIT; of those of its indicators, the cells on the score tab are all there is. */
function partLines(framework: Framework): DetailLine[] {
  return partSubjects(framework).flatMap((subject) => (subject.indicator === null ? [{ is: 'part', subject }] : []));
}

/** The row of the title of the details. */
export const detailsRow = (framework: Framework): number => pageRows(framework) + SPACE + 1;

export interface SummaryRows {
  readonly overall: number;
  readonly level: number;
  readonly instrument: (id: InstrumentId) => number;
  readonly indicator: (id: number) => number;
  readonly subIndicator: (id: string) => number;
  readonly part: (subject: PartSubject) => number;
}

/** The row of each figure in the details. */
export function summaryRows(framework: Framework): SummaryRows {
  const lines = detailLines(framework);
  const rowOf = (isIt: (line: DetailLine) => boolean) => detailsRow(framework) + lines.findIndex(isIt);
  return {
    overall: rowOf(({ is }) => is === 'overall'),
    level: rowOf(({ is }) => is === 'level'),
    instrument: (id) => rowOf((line) => line.is === 'instrument' && line.id === id),
    indicator: (id) => rowOf((line) => line.is === 'indicator' && line.indicator.id === id),
    subIndicator: (id) => rowOf((line) => line.is === 'subIndicator' && line.sub.id === id),
    part: (subject) => rowOf((line) => line.is === 'part' && subjectKey(line.subject) === subjectKey(subject)),
  };
}
