import type { Framework } from '../framework/framework.ts';
import type { Measure } from '../measures/measure.ts';
import { type Language, type MessageKey, message } from '../messages/catalogue.ts';
import { rectangular, type TabView, text, type ViewCell, whole } from './tabView.ts';

/** The plan, then what becomes of it: the last five are filled in while the measures are carried out. */
export const MEASURE_COLUMNS = [
  ...(['id', 'issue', 'measure', 'steps', 'responsible', 'start', 'end', 'items', 'success'] as const),
  ...(['state', 'done', 'result', 'evidence', 'doneDate'] as const),
] as const;
export type MeasureColumn = (typeof MEASURE_COLUMNS)[number];

/** The column that holds each thing a measure says. */
export const COLUMN_OF: Readonly<Record<keyof Measure, MeasureColumn>> = {
  ...{ id: 'id', issue: 'issue', title: 'measure', steps: 'steps' },
  ...{ responsible: 'responsible', start: 'start', end: 'end', items: 'items', success: 'success' },
  ...{ state: 'state', done: 'done', result: 'result', evidence: 'evidence', doneDate: 'doneDate' },
};

/** `มาตรการ`: the plan, a row a measure, edited here by staff. */
export function measuresTab(measures: readonly Measure[], framework: Framework, language: Language): TabView {
  const say = (key: MessageKey, params = {}) => message(language, key, params);
  const rows: ViewCell[][] = [
    [text(say('measures.title', { year: framework.fiscalYear + 1 }), 'title')],
    [text(say('measures.hint'), 'hint')],
    MEASURE_COLUMNS.map((column) => text(say(`measures.${column}`), 'heading')),
    ...measures.map((measure) => {
      const cells = measureCells(measure);
      return MEASURE_COLUMNS.map((column) => cells[column]);
    }),
  ];
  return {
    id: 'measures',
    rows: rectangular(rows, MEASURE_COLUMNS.length),
    widths: [130, 65, 280, 430, 170, 130, 130, 130, 220, 150, 260, 220, 220, 130],
    frozenRows: 3,
    wrapFrom: 3,
    shades: [],
  };
}

/** A measure as the cells of its row. */
export function measureCells(measure: Measure): Readonly<Record<MeasureColumn, ViewCell>> {
  const { id, issue, title, steps, items } = measure;
  const written = (value: string | null) => text(value ?? '');
  return {
    id: text(id, 'hint'),
    issue: whole(issue),
    measure: text(title),
    steps: text(steps.join('\n')),
    responsible: written(measure.responsible),
    start: written(measure.start),
    end: written(measure.end),
    items: text(items.join(', ')),
    success: written(measure.success),
    state: written(measure.state),
    done: written(measure.done),
    result: written(measure.result),
    evidence: written(measure.evidence),
    doneDate: written(measure.doneDate),
  };
}
