/**
 * The levels in use from 2566 on. Good scores are not enough: an agency with 94.64 overall was published as only ผ่าน,
 * because one instrument stood under 85. Each means four: IIT, both parts of EIT, and OIT, so that a published EIT of 85 may hide
 * a part below it. 97.90 overall was published as ผ่านดี.
 *
 * The two minimums of 85 are published. That ผ่านดีเยี่ยม asks 95 of each instrument too, and that 70 parts the two
 * lowest levels, is known only from the code of a university's own ITA page, hence `inferred`.
 */

import type { Level } from '../framework.ts';

export const levels2566: readonly Level[] = [
  { name: { th: 'ผ่านดีเยี่ยม', en: 'Excellent pass' }, minOverall: 95_00, minEach: 95_00, mark: 'inferred' },
  { name: { th: 'ผ่านดี', en: 'Good pass' }, minOverall: 85_00, minEach: 85_00, mark: 'confirmed' },
  { name: { th: 'ผ่าน', en: 'Pass' }, minOverall: 85_00, minEach: 0, mark: 'confirmed' },
  { name: { th: 'ต้องปรับปรุง', en: 'Needs improvement' }, minOverall: 70_00, minEach: 0, mark: 'inferred' },
  { name: { th: 'ต้องปรับปรุงโดยด่วน', en: 'Needs urgent improvement' }, minOverall: 0, minEach: 0, mark: 'inferred' },
];
