import type { InstrumentId, ItemCode } from '../framework/framework.ts';
import type { ParsedScore } from '../score/parseScore.ts';
import type { Place } from '../table/cell.ts';

/** What a figure in the sheet is about. */
export type Subject =
  | { readonly kind: 'item'; readonly code: ItemCode }
  | { readonly kind: 'indicator'; readonly id: number }
  | { readonly kind: 'instrument'; readonly id: InstrumentId }
  | { readonly kind: 'part'; readonly part: EitPart; readonly indicator: number | null }
  | { readonly kind: 'overall' };

/** EIT is two surveys since 2566; `indicator` null: the part of EIT as a whole. */
export type EitPart = 1 | 2;

export const EIT_PARTS: readonly EitPart[] = [1, 2];

/** One figure as it stands in the sheet, at one place. An item that is printed under three issues gives three. */
export interface Statement {
  readonly subject: Subject;
  readonly parsed: ParsedScore;
  /** The cell's text as displayed. */
  readonly text: string;
  /** The score's own cell. */
  readonly place: Place;
  /** The issue whose table it stands in, where the sheet names one. */
  readonly issue: number | null;
  /** The indicator under or beside which it stands, likewise. */
  readonly indicator: number | null;
}

/** `IIT`, `EIT` or `OIT` written beside a block of figures, with the subjects that it claims. */
export interface BlockLabel {
  readonly instrument: InstrumentId;
  readonly text: string;
  readonly place: Place;
  readonly subjects: readonly Subject[];
}

/** The result level as the sheet words it. */
export interface StatedLevel {
  readonly name: string;
  readonly place: Place;
}

/** A key that is equal for equal subjects. */
export function subjectKey(subject: Subject): string {
  switch (subject.kind) {
    case 'item':
      return subject.code;
    case 'overall':
      return 'overall';
    case 'part':
      return `part ${subject.part} ${subject.indicator ?? 'EIT'}`;
    default:
      return `${subject.kind} ${subject.id}`;
  }
}
