/** What evidence cannot settle: it is asked, never guessed. */

import type { Place } from '../table/cell.ts';

export type QuestionKind = 'agency' | 'score-column' | 'year';

export interface ReadingChoice {
  /** What an answer says: the agency as the sheet writes it, `Sheet!E`, `2567`. */
  readonly value: string;
  /** What the figures are then: `i1 91.20`; null where nothing can be shown. */
  readonly example: string | null;
  readonly cells: readonly Place[];
}

export interface ReadingQuestion {
  readonly kind: QuestionKind;
  readonly choices: readonly ReadingChoice[];
  /** What was answered, where it fits none of the choices. */
  readonly unknown: string | null;
}
