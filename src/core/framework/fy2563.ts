/**
 * The assessment of fiscal year 2563. As for 2562, the items were found nowhere; the published scores of provinces for
 * 2563 and 2564 come out of the weights.
 */

import type { Framework } from './framework.ts';
import { indicators } from './shared/indicators.ts';
import { issuesOf } from './shared/issues.ts';
import { levels2562 } from './shared/levels2562.ts';
import { noAnswerSteps, standards, weights } from './shared/standards.ts';

export const fy2563: Framework = {
  fiscalYear: 2563,
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
  // Published overall scores of provinces come out of them.
  weights: weights('reproduced'),
  eitVisible: { value: 100, mark: 'inferred' },
  levels: levels2562,
  issues: issuesOf([]),
  planItem: null,
  reportItem: null,
};
