/** The facts that an agency can override, in the order of the settings tab. Adding a kind is adding it here. */

import { eitVisible } from './eitVisible.ts';
import { itemNames } from './itemNames.ts';
import { levels } from './levels.ts';
import { mapping } from './mapping.ts';
import type { Override } from './override.ts';
import { subIndicators } from './subIndicators.ts';
import { target } from './target.ts';
import { thresholds } from './thresholds.ts';
import { weights } from './weights.ts';

export const overrides: readonly Override[] = [
  thresholds,
  target,
  weights,
  eitVisible,
  levels,
  subIndicators,
  mapping,
  itemNames,
];
