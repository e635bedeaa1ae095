/**
 * The nine questions put to the public that agencies see, three to each of the indicators 6 to 8.
 *
 * Marked `confirmed` is what a published report of that year says about the very question. The grouping is inferred
 * from the number of questions, and can't be checked by figures: the published indicator holds a second survey that
 * agencies do not see.
 */

import { questions } from '../shared/items.ts';

export const eitItems = questions('EIT', 3, 'inferred', [
  ['e-steps-and-time', 'recalled'],
  ['e-equal-treatment', 'recalled'],
  ['e-no-demands', 'recalled'],
  // The seed agency's report puts the words about easy-to-reach channels under e6; handbooks as recalled, under e4.
  ['e-channels', 'recalled'],
  ['e-public-information', 'recalled'],
  ['e-clear-answers', 'recalled'],
  ['e-participation', 'confirmed'],
  ['e-responsiveness', 'confirmed'],
  // Known by its figure: 38.89 is 35 of 90 people who said yes, which no question about quality would score in an
  // agency that has 83 and more in its other eight.
  ['e-e-service', 'inferred'],
]);
