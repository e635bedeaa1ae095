import { INSTRUMENTS } from '../framework/framework.ts';
import type { Rule } from './rule.ts';

/** What the items of an instrument ask in this year is not known here: they were read and judged as they came. */
export const topicsUnknown: Rule = {
  code: 'topics-unknown',
  severity: 'notice',
  check: ({ framework }) =>
    INSTRUMENTS.filter((id) =>
      framework.items.some(({ instrument, key, indicator }) => instrument === id && key === null && indicator === null),
    ).map((id) => ({ item: null, places: [], params: { instrument: id, year: String(framework.fiscalYear) } })),
};
