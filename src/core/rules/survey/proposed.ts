/** What the rules of the survey lattice make of the proposals for a score. */

import type { Proposal } from '../../lattice/proposals.ts';
import { rewritten } from '../../lattice/written.ts';
import type { Fix } from '../rule.ts';

/** A fix is offered for a proposal that is three times likelier than everything else together. */
const CLEAR = 0.75;

/** The first three; more would be guesses. */
export function listed(proposals: readonly string[]): string {
  return proposals.slice(0, 3).join(', ') || '–';
}

/** The likeliest proposal, if it is clear. */
export function fixOf([likeliest]: readonly Proposal[]): { fix?: Fix } {
  if (likeliest === undefined || likeliest.share < CLEAR) return {};
  const { stated, score } = likeliest;
  return { fix: { place: stated.place, from: stated.text, to: rewritten(stated, score) } };
}
