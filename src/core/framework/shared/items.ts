/** Item tables as data: a line names its topic and how sure that is; numbers and groups follow from where it stands. */

import type { InstrumentId, Item, ItemCode, Mark, SurveyId } from '../framework.ts';
import { type TopicKey, topics } from '../topics/index.ts';
import { indicatorNames } from './indicators.ts';

/** The mark is that of the topic and its number; `th` the year's own wording, where it is another than the topic's. */
type Row = readonly [key: TopicKey, mark: Mark, th?: string];

/** A table's items that stand in one group, and how sure it is that they do. */
interface Group {
  readonly indicator: number;
  readonly subIndicator: string | null;
  readonly grouping: Mark;
  readonly rows: readonly Row[];
}

const FIRST_INDICATOR: Readonly<Record<SurveyId, number>> = { IIT: 1, EIT: 6 };

/**
 * A wording with the fiscal year that the contents are of. Plans and assessments are of the assessed year, reports of the
 * one before: so the titles of 2568 and 2569 have it.
 */
export function dated(key: TopicKey, mark: Mark, year: number, th: string = topics[key].th): Row {
  return [key, mark, `${th} ${year}`];
}

/** The disclosures of a year, numbered from o1 in the order given. */
export function disclosures(groups: readonly Group[]): readonly Item[] {
  return groups
    .flatMap(({ rows, ...group }) => rows.map((row) => ({ row, group })))
    .map(({ row: [key, mark, th], group }, index) => ({
      code: codeOf('OIT', index),
      instrument: 'OIT' as const,
      key,
      ...group,
      topic: { ...topics[key], ...(th === undefined ? {} : { th }) },
      mark,
    }));
}

/** The questions of a survey, the same number to each of its indicators, numbered in the order given. */
export function questions(instrument: SurveyId, each: number, grouping: Mark, rows: readonly Row[]): readonly Item[] {
  return rows.map(([key, mark], index) => ({
    code: codeOf(instrument, index),
    instrument,
    key,
    ...groupOf(instrument, index, each, grouping),
    topic: topics[key],
    mark,
  }));
}

/** The questions of a survey of which only the number is known: called by their indicator. */
export function unnamedQuestions(instrument: SurveyId, each: number, grouping: Mark, count: number): readonly Item[] {
  return Array.from({ length: count }, (_, index) => {
    const group = groupOf(instrument, index, each, grouping);
    const { th, en } = indicatorNames[group.indicator] ?? { th: instrument, en: instrument };
    const number = (index % each) + 1;
    return {
      code: codeOf(instrument, index),
      instrument,
      key: null,
      ...group,
      mark: 'recalled' as const,
      topic: { th: `${th} คำถามที่ ${number} ใน ${each}`, en: `${en}, question ${number} of ${each}` },
    };
  });
}

/** Items of another year, taken over as far as is recalled. */
export function recalled(items: readonly Item[]): readonly Item[] {
  return items.map((item) => ({ ...item, mark: 'recalled', grouping: 'recalled' }));
}

function codeOf(instrument: InstrumentId, index: number): ItemCode {
  return `${instrument.charAt(0).toLowerCase()}${index + 1}`;
}

function groupOf(instrument: SurveyId, index: number, each: number, grouping: Mark) {
  return { indicator: FIRST_INDICATOR[instrument] + Math.floor(index / each), subIndicator: null, grouping };
}
