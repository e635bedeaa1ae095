/** Where everything stands on the score tab: its columns, and its lines from top to bottom. Nobody else counts rows of it. */

import { type Framework, INSTRUMENTS, type Item } from '../../framework/framework.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { type Subject, subjectKey } from '../../reading/statement.ts';
import { partSubjects } from '../../results/eitParts.ts';
import type { Place } from '../../table/cell.ts';

/** From left to right, each with its width in pixels. */
export const SCORE_COLUMNS = [
  { heading: 'column.item', width: 230 },
  { heading: 'column.score', width: 100 },
  { heading: 'column.instrument', width: 100 },
  { heading: 'column.indicator', width: 100 },
  { heading: 'column.subIndicator', width: 100 },
  { heading: 'scores.topic', width: 330 },
  { heading: 'scores.issues', width: 100 },
  { heading: 'column.verdict', width: 100 },
  { heading: 'scores.readFrom', width: 150 },
] as const;

const SCORE_COLUMN = SCORE_COLUMNS.findIndex(({ heading }) => heading === 'column.score') + 1;

/** A line of the tab: what it is, and what it is about. */
export type ScoreLine =
  | { readonly is: 'title' | 'hint' | 'level' | 'space' }
  | { readonly is: 'headings'; readonly keys: readonly MessageKey[] }
  | { readonly is: 'item'; readonly item: Item }
  | { readonly is: 'figure'; readonly subject: Subject };

/** What stands above the items. */
const HEAD: readonly ScoreLine[] = [
  { is: 'title' },
  { is: 'hint' },
  { is: 'headings', keys: SCORE_COLUMNS.map(({ heading }) => heading) },
];

/** The row of the items' headings. */
export const HEADING_ROW = HEAD.length;

export function scoreLines(framework: Framework): readonly ScoreLine[] {
  const { items, indicators } = framework;
  return [
    ...HEAD,
    ...items.map((item): ScoreLine => ({ is: 'item', item })),
    { is: 'space' },
    { is: 'headings', keys: ['column.indicator', 'column.score', 'column.instrument'] },
    ...indicators.map(({ id }): ScoreLine => ({ is: 'figure', subject: { kind: 'indicator', id } })),
    { is: 'space' },
    { is: 'headings', keys: ['column.instrument', 'column.score'] },
    ...INSTRUMENTS.map((id): ScoreLine => ({ is: 'figure', subject: { kind: 'instrument', id } })),
    { is: 'figure', subject: { kind: 'overall' } },
    { is: 'level' },
    // Last, so that nothing moves on a tab that an earlier build made and staff fill in.
    ...partLines(framework),
  ];
}

function partLines(framework: Framework): readonly ScoreLine[] {
  const subjects = partSubjects(framework);
  if (subjects.length === 0) return [];
  return [
    { is: 'space' },
    { is: 'headings', keys: ['scores.eitParts', 'column.score'] },
    ...subjects.map((subject): ScoreLine => ({ is: 'figure', subject })),
  ];
}

/** Where the score tab keeps a subject's score. */
export function scoreCell(framework: Framework, subject: Subject): Pick<Place, 'row' | 'column'> {
  const key = subjectKey(subject);
  return cellOf(framework, (line) => {
    if (line.is === 'item') return subjectKey({ kind: 'item', code: line.item.code }) === key;
    return line.is === 'figure' && subjectKey(line.subject) === key;
  });
}

/** Where the score tab keeps the reported level. */
export function levelCell(framework: Framework): Pick<Place, 'row' | 'column'> {
  return cellOf(framework, ({ is }) => is === 'level');
}

function cellOf(framework: Framework, isIt: (line: ScoreLine) => boolean): Pick<Place, 'row' | 'column'> {
  return { row: scoreLines(framework).findIndex(isIt) + 1, column: SCORE_COLUMN };
}
