/**
 * The assessment of fiscal year 2568. The surveys are recalled to be those of 2567, fifteen and nine questions; no
 * source was found, so all of them are marked for a look into the handbook.
 */

import type { Framework } from '../framework.ts';
import { eitItems } from '../fy2567/eit.ts';
import { iitItems } from '../fy2567/iit.ts';
import { indicators } from '../shared/indicators.ts';
import { issuesOf } from '../shared/issues.ts';
import { recalled } from '../shared/items.ts';
import { levels2566 } from '../shared/levels2566.ts';
import { sixAnswers, standards, weights } from '../shared/standards.ts';
import { subIndicators } from '../shared/subIndicators.ts';
import { oitItems } from './oit.ts';

const items = [...recalled(iitItems), ...recalled(eitItems), ...oitItems];

export const fy2568: Framework = {
  fiscalYear: 2568,
  ...standards,
  items,
  subIndicators: subIndicators([
    ['9.1', 'basics', 'recalled'],
    ['9.2', 'administration', 'recalled'],
    ['9.3', 'procurement', 'confirmed'],
    ['9.4', 'staff', 'confirmed'],
    ['9.5', 'openness', 'confirmed'],
    ['10.1', 'bribery', 'confirmed'],
    ['10.2', 'integrity', 'confirmed'],
  ]),
  indicators: indicators({
    IIT: { value: 'items', mark: 'inferred' },
    // As in the two years before; how much the second part counts was not found.
    EIT: { value: 'partly', mark: 'inferred' },
    OIT: { value: 'sub-indicators', mark: 'inferred' },
  }),
  answerSteps: sixAnswers,
  weights: weights('inferred'),
  eitVisible: null,
  levels: levels2566,
  issues: issuesOf(items),
  planItem: { value: 'o27', mark: 'confirmed' },
  reportItem: { value: 'o28', mark: 'confirmed' },
};
