import type { Role } from '../roles/role.ts';

/** Why a column is taken for the scores, or for something else. The codes are stable; their words are in the catalogue. */
export type ReasonCode =
  | 'chosen'
  | 'heading'
  | 'year'
  | 'agency'
  | 'composition'
  | 'lattice'
  | 'percentage'
  | 'only'
  | 'this-year'
  | 'plausible'
  | 'same'
  | 'other-kind'
  | 'other-year'
  | 'hidden'
  | 'label'
  | 'constant'
  | 'row-numbers'
  | 'above-100'
  | 'below-0'
  | 'small'
  | 'weights'
  | 'weighted'
  | 'difference'
  | 'raw'
  | 'adds-up'
  | 'turned-back'
  | 'in-text'
  | 'part'
  | 'other-than-weighted'
  | 'gaps'
  | 'no-composition';

export interface Reason {
  readonly code: ReasonCode;
  /** How much it speaks for the column; below 0 against it. */
  readonly points: number;
  /** What the column is then, where the reason says so. */
  readonly takenFor?: Role | 'row-numbers' | 'label' | 'last-year' | 'unknown';
}
