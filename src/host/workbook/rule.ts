import type { Rect } from './rect.ts';

/** The look that a rule gives to the cells for which it holds. */
export interface RuleLook {
  readonly background?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
}

/**
 * A rule of conditional formatting. `formula` is null for kinds that the stand-in does not know
 * (colour scales, "cell contains"…): such a rule only passes through, whole, by its `origin`.
 */
export interface ConditionalRule {
  readonly ranges: readonly Rect[];
  /** With its leading `=`, as Apps Script gives it. */
  readonly formula: string | null;
  readonly look: RuleLook;
  readonly origin?: object;
}
