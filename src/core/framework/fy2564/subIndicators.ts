/** The sub-indicators of 2564 and 2565, as agencies' websites of both years name them. */

import { subIndicators } from '../shared/subIndicators.ts';

export const subIndicators2564 = subIndicators([
  ['9.1', 'basics', 'confirmed'],
  ['9.2', 'administration', 'confirmed'],
  ['9.3', 'budget', 'confirmed'],
  ['9.4', 'staff', 'confirmed'],
  ['9.5', 'openness', 'confirmed'],
  ['10.1', 'prevention', 'confirmed'],
  ['10.2', 'internalMeasures', 'confirmed'],
]);
