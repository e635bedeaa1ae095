/**
 * The assessment of fiscal year 2567 (1 October 2566 to 30 September 2567), the best known of all: a whole report with
 * its scores was at hand.
 */

import type { Framework } from '../framework.ts';
import { indicators } from '../shared/indicators.ts';
import { issuesOf } from '../shared/issues.ts';
import { levels2566 } from '../shared/levels2566.ts';
import { sixAnswers, standards, weights } from '../shared/standards.ts';
import { subIndicators } from '../shared/subIndicators.ts';
import { eitItems } from './eit.ts';
import { iitItems } from './iit.ts';
import { oitItems } from './oit.ts';

const items = [...iitItems, ...eitItems, ...oitItems];

export const fy2567: Framework = {
  fiscalYear: 2567,
  ...standards,
  items,
  // That indicator 9 has five is published by an agency; the names are recalled (the wording of 10.1 and 10.2 is known
  // for certain only of the year after).
  subIndicators: subIndicators([
    ['9.1', 'basics', 'recalled'],
    ['9.2', 'administration', 'recalled'],
    ['9.3', 'procurement', 'recalled'],
    ['9.4', 'staff', 'recalled'],
    ['9.5', 'openness', 'recalled'],
    ['10.1', 'bribery', 'recalled'],
    ['10.2', 'integrity', 'recalled'],
  ]),
  indicators: indicators({
    // The published figures of an agency come out of its items.
    IIT: { value: 'items', mark: 'reproduced' },
    // They do not; EIT has had two parts since 2566, and an agency sees the first. Half and half fits one agency's figures.
    EIT: { value: 'partly', mark: 'confirmed' },
    // So it was in 2564; one agency's figure of indicator 9 fits it still.
    OIT: { value: 'sub-indicators', mark: 'inferred' },
  }),
  answerSteps: sixAnswers,
  // Published, and an agency's published overall score comes out of them.
  weights: weights('confirmed'),
  // The weight under which the part that an agency could not see has scores that people can have given.
  eitVisible: { value: 50, mark: 'inferred' },
  levels: levels2566,
  issues: issuesOf(items),
  // The numbers by which an agency's published report calls them, as the handbook is recalled to.
  planItem: { value: 'o34', mark: 'recalled' },
  reportItem: { value: 'o35', mark: 'recalled' },
};
