/**
 * The questions of 2564 and 2565. How many there were is recalled (30 of staff, 15 of the public), what each asks is
 * not known; that they stand by sixes and by fives under their indicators follows from the numbers, as three by three
 * does in 2567, hence `inferred`.
 */

import { unnamedQuestions } from '../shared/items.ts';

export const surveyItems = [
  ...unnamedQuestions('IIT', 6, 'inferred', 30),
  ...unnamedQuestions('EIT', 5, 'inferred', 15),
];
