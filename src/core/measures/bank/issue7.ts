/** Issue 7, tackling and preventing corruption: the longest, so its measures stand in three files by subject. */

import type { BankMeasure } from '../measure.ts';
import { briberyMeasures } from './issue7Bribery.ts';
import { complaintMeasures } from './issue7Complaints.ts';
import { planMeasures } from './issue7Plans.ts';

export const issue7: readonly BankMeasure[] = [...complaintMeasures, ...briberyMeasures, ...planMeasures];
