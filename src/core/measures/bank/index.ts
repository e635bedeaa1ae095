/**
 * The measures that can be proposed, in the order in which they are. All words are our own.
 *
 * A topic that bears on several issues has a measure under each, with what that issue is about in view: a weak annual
 * report is a matter of following up the work under issue 1 and of telling the public under issue 3.
 */

import type { BankMeasure } from '../measure.ts';
import { issue1 } from './issue1.ts';
import { issue2 } from './issue2.ts';
import { issue3 } from './issue3.ts';
import { issue4 } from './issue4.ts';
import { issue5 } from './issue5.ts';
import { issue6 } from './issue6.ts';
import { issue7 } from './issue7.ts';

export const measureBank: readonly BankMeasure[] = [
  ...issue1,
  ...issue2,
  ...issue3,
  ...issue4,
  ...issue5,
  ...issue6,
  ...issue7,
];
