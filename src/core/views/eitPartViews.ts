import { EIT_PARTS, type EitPart } from '../reading/statement.ts';
import type { Results, State } from '../results/results.ts';
import { scoreNumber } from './figureView.ts';

/** A part of EIT as plain JSON. */
export interface EitPartView {
  readonly part: EitPart;
  readonly score: number | null;
  readonly state: State;
}

/** None in a year whose EIT has no parts. */
export function eitPartViews({ eitParts }: Pick<Results, 'eitParts'>): EitPartView[] {
  if (eitParts === null) return [];
  return EIT_PARTS.map((part) => ({ part, score: scoreNumber(eitParts[part].used), state: eitParts[part].state }));
}
