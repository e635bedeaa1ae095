import type { Rule } from './rule.ts';

/** Nobody stated the fiscal year, or it is one that is not known here: the year that fits the items was taken. */
export const yearAssumed: Rule = {
  code: 'year-assumed',
  severity: 'warning',
  check: ({ framework, yearKnown }) =>
    yearKnown ? [] : [{ item: null, places: [], params: { year: String(framework.fiscalYear) } }],
};
