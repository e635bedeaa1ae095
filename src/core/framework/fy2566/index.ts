/**
 * The assessment of fiscal year 2566, the first with the five levels. Of the surveys only that they became shorter is
 * recalled, not what they ask or how many questions: they have no items here.
 */

import type { Framework } from '../framework.ts';
import { eitItems } from '../fy2567/eit.ts';
import { iitItems } from '../fy2567/iit.ts';
import { indicators } from '../shared/indicators.ts';
import { issuesOf } from '../shared/issues.ts';
import { levels2566 } from '../shared/levels2566.ts';
import { noAnswerSteps, standards, weights } from '../shared/standards.ts';
import { subIndicators } from '../shared/subIndicators.ts';
import { oitItems } from './oit.ts';

export const fy2566: Framework = {
  fiscalYear: 2566,
  ...standards,
  items: oitItems,
  surveysLike: { fiscalYear: 2567, items: [...iitItems, ...eitItems] },
  // 9.1 to 9.5 as in the years on both sides; 10.2 as a school's copy of the list heads it; 10.1 was not found.
  subIndicators: subIndicators([
    ['9.1', 'basics', 'inferred'],
    ['9.2', 'administration', 'inferred'],
    ['9.3', 'procurement', 'inferred'],
    ['9.4', 'staff', 'inferred'],
    ['9.5', 'openness', 'inferred'],
    ['10.1', 'prevention', 'recalled'],
    ['10.2', 'integrityMeasures', 'inferred'],
  ]),
  indicators: indicators({
    IIT: { value: 'items', mark: 'inferred' },
    // A municipality's result names two parts of EIT; the commission's calendar of the year describes the first.
    EIT: { value: 'partly', mark: 'confirmed' },
    OIT: { value: 'sub-indicators', mark: 'inferred' },
  }),
  answerSteps: noAnswerSteps,
  weights: weights('inferred'),
  eitVisible: null,
  levels: levels2566,
  issues: issuesOf(oitItems),
  planItem: { value: 'o42', mark: 'confirmed' },
  reportItem: { value: 'o43', mark: 'confirmed' },
};
