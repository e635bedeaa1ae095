/**
 * The fifteen questions put to the agency's own staff, three to each of the indicators 1 to 5.
 *
 * Marked `confirmed` is what a published report of that year says about the very question; the rest is recalled from
 * the handbooks. The grouping by threes is certain: published indicators come out of it (1, 2, 3 and 5 exactly, 4 once
 * a typing error in one item is put right).
 */

import { questions } from '../shared/items.ts';

export const iitItems = questions('IIT', 3, 'reproduced', [
  ['i-steps-and-time', 'confirmed'],
  ['i-equal-treatment', 'recalled'],
  ['i-no-demands', 'recalled'],
  ['i-budget-value', 'recalled'],
  ['i-open-budget', 'recalled'],
  ['i-honest-claims', 'recalled'],
  ['i-fair-assignment', 'recalled'],
  ['i-no-private-errands', 'recalled'],
  ['i-merit', 'recalled'],
  ['i-borrowing', 'confirmed'],
  ['i-no-private-use', 'recalled'],
  ['i-asset-checks', 'confirmed'],
  ['i-head-resolve', 'recalled'],
  ['i-measures-work', 'recalled'],
  ['i-complaint-trust', 'confirmed'],
]);
