import type { Rect } from './rect.ts';

export type ValidationKind = 'list' | 'whole' | 'decimal' | 'date' | 'time' | 'textLength' | 'custom';
export type Comparison =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

/** A rule of the user's that turns away what it does not like. The add-on makes none; it has to live with them. */
export interface Validation {
  readonly ranges: readonly Rect[];
  readonly kind: ValidationKind;
  readonly comparison: Comparison;
  /** Formulas without `=`: the bounds, or for a list the cells that hold it. */
  readonly bounds: readonly string[];
  /** The choices of a list that names them itself. */
  readonly choices: readonly string[] | null;
}
