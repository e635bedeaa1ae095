/** What the heading of a column says for it or against it, and whether anybody can see the column. */

import { comparable } from '../../text/normalise.ts';
import { INSIDE } from '../parse/columns.ts';
import { isOnlyScore, type Role } from '../roles/role.ts';
import { type Candidate, type Group, numbersIn } from './candidate.ts';
import type { Reason } from './reason.ts';

/** Of these a heading leaves no doubt. */
const OTHERS: ReadonlySet<Role> = new Set<Role>([
  ...([
    'weight',
    'weighted',
    'target',
    'others',
    'spread',
    'rank',
    'change',
    'respondents',
    'count',
    'budget',
  ] as const),
  ...([
    'date',
    'part-1',
    'part-2',
    'item',
    'indicator',
    'sub-indicator',
    'number',
    'issue',
    'remark',
    'level',
  ] as const),
  ...(['agency', 'year', 'instrument', 'draft', 'wording'] as const),
]);

export function headingReasons(candidate: Candidate, group: Group): Reason[] {
  const { role, key, year, agency } = candidate;
  const reasons: Reason[] = [];
  // `คะแนนหัก` and `คะแนนกลุ่ม` are headed as scores too: alone they will do, but not against a column of an unknown kind.
  if (role === 'score') reasons.push({ code: 'heading', points: isOnlyScore(comparable(candidate.heading)) ? 6 : 2 });
  if (role === 'share') reasons.push({ code: 'percentage', points: 1 });
  if (role === 'full') reasons.push(fullMarks(candidate));
  if (role !== null && OTHERS.has(role)) reasons.push({ code: 'other-kind', points: -10, takenFor: role });
  if (year !== null && (role === null || role === 'score')) reasons.push({ code: 'year', points: 6 });
  if (agency !== null && (role === null || role === 'score')) reasons.push({ code: 'agency', points: 6 });
  if (group.length > 1 && candidate.hidden()) reasons.push({ code: 'hidden', points: -8, takenFor: 'draft' });
  if (key === INSIDE && group.some((other) => other.key !== INSIDE && numbersIn(other).length > 0)) {
    reasons.push({ code: 'label', points: -6, takenFor: 'label' });
  }
  return reasons;
}

/** Full marks are the same for all; where they differ, the heading says out of how many the score is. */
function fullMarks(candidate: Candidate): Reason {
  const different = new Set(numbersIn(candidate));
  return different.size > 2 ? { code: 'heading', points: 4 } : { code: 'other-kind', points: -10, takenFor: 'full' };
}
