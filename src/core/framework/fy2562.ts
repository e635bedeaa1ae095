/**
 * The assessment of fiscal year 2562. The ten indicators and the levels are published. What the items are, and how many, was
 * found nowhere, nor the numbers of the plan and the report.
 */

import type { Framework } from './framework.ts';
import { indicators } from './shared/indicators.ts';
import { issuesOf } from './shared/issues.ts';
import { levels2562 } from './shared/levels2562.ts';
import { noAnswerSteps, standards, weights } from './shared/standards.ts';

export const fy2562: Framework = {
  fiscalYear: 2562,
  ...standards,
  items: [],
  subIndicators: [],
  indicators: indicators({
    // As in the years whose items are known.
    IIT: { value: 'items', mark: 'inferred' },
    EIT: { value: 'items', mark: 'inferred' },
    OIT: { value: 'sub-indicators', mark: 'inferred' },
  }),
  answerSteps: noAnswerSteps,
  // No agency's figures of that year were at hand.
  weights: weights('inferred'),
  eitVisible: { value: 100, mark: 'inferred' },
  levels: levels2562,
  issues: issuesOf([]),
  planItem: null,
  reportItem: null,
};
