/** The assessment of fiscal year 2564. */

import type { Framework } from '../framework.ts';
import { indicators } from '../shared/indicators.ts';
import { issuesOf } from '../shared/issues.ts';
import { levels2562 } from '../shared/levels2562.ts';
import { noAnswerSteps, standards, weights } from '../shared/standards.ts';
import { oitItems } from './oit.ts';
import { subIndicators2564 } from './subIndicators.ts';
import { surveyItems } from './surveys.ts';

const items = [...surveyItems, ...oitItems];

export const fy2564: Framework = {
  fiscalYear: 2564,
  ...standards,
  items,
  subIndicators: subIndicators2564,
  indicators: indicators({
    IIT: { value: 'items', mark: 'inferred' },
    // Of a second survey of the public there is no sign before 2567.
    EIT: { value: 'items', mark: 'inferred' },
    // The published figures of thirteen agencies come out of the means of the sub-indicators.
    OIT: { value: 'sub-indicators', mark: 'reproduced' },
  }),
  answerSteps: noAnswerSteps,
  // Published overall scores of thirteen agencies and three provinces come out of them.
  weights: weights('confirmed'),
  eitVisible: { value: 100, mark: 'inferred' },
  levels: levels2562,
  issues: issuesOf(items),
  planItem: { value: 'o42', mark: 'confirmed' },
  reportItem: { value: 'o43', mark: 'confirmed' },
};
