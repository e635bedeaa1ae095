/**
 * The assessment of fiscal year 2569, under revision when this was written. The disclosures are known, the questions of
 * the surveys are not: they have no items here. Nor are the sub-indicators or the rules of the levels.
 */

import type { Framework } from '../framework.ts';
import { eitItems } from '../fy2567/eit.ts';
import { iitItems } from '../fy2567/iit.ts';
import { indicators } from '../shared/indicators.ts';
import { issuesOf } from '../shared/issues.ts';
import { levels2566 } from '../shared/levels2566.ts';
import { sixAnswers, standards, weights } from '../shared/standards.ts';
import { oitItems } from './oit.ts';

export const fy2569: Framework = {
  fiscalYear: 2569,
  ...standards,
  items: oitItems,
  surveysLike: { fiscalYear: 2568, items: [...iitItems, ...eitItems] },
  subIndicators: [],
  indicators: indicators({
    IIT: { value: 'items', mark: 'inferred' },
    EIT: { value: 'partly', mark: 'inferred' },
    OIT: { value: 'sub-indicators', mark: 'inferred' },
  }),
  answerSteps: sixAnswers,
  weights: weights('inferred'),
  eitVisible: null,
  // Those of the year before: nothing was found of this one, the commission is revising its rules.
  levels: levels2566.map((level) => ({ ...level, mark: 'assumed' })),
  issues: issuesOf(oitItems),
  planItem: { value: 'o25', mark: 'confirmed' },
  reportItem: { value: 'o26', mark: 'confirmed' },
};
