/** The assessment of fiscal year 2567 (1 October 2566 to 30 September 2567). */

import type { Framework } from '../framework.ts';
import { eitItems } from './eit.ts';
import { iitItems } from './iit.ts';
import { indicators } from './indicators.ts';
import { issues } from './issues.ts';
import { levels } from './levels.ts';
import { oitItems } from './oit.ts';
import { subIndicators } from './subIndicators.ts';

export const fy2567: Framework = {
  fiscalYear: 2567,
  items: [...iitItems, ...eitItems, ...oitItems],
  subIndicators,
  indicators,
  // Published, and the published overall scores of fourteen agencies and three provinces come out of them.
  weights: { value: { IIT: 30, EIT: 30, OIT: 40 }, mark: 'confirmed' },
  levels,
  issues,
  // Our own reading: 85 is what an instrument must reach, and a disclosure under full marks lacks something. Published
  // reports call items weak by no rule that could be found.
  thresholds: { value: { IIT: 85_00, EIT: 85_00, OIT: 100_00 }, mark: 'inferred' },
  // 85 is published as what the overall score and each instrument should reach; for an indicator it is our reading.
  target: { value: 85_00, mark: 'inferred' },
};
