import type { Framework, ItemCode } from '../framework/framework.ts';
import type { ScoreSheet } from '../reading/scoreSheet.ts';
import type { Results } from '../results/results.ts';
import type { Place } from '../table/cell.ts';

/** error: the plan would be wrong; warning: probably a slip; notice: worth a look. */
export type Severity = 'error' | 'warning' | 'notice';

/** What a rule looks at. */
export interface Checked {
  readonly framework: Framework;
  /** False where nobody stated the year and the one that fits the items was taken. */
  readonly yearKnown: boolean;
  readonly sheet: ScoreSheet;
  readonly results: Results;
}

/** A cell that may be changed to `to`, if it still holds `from`. The reason is a message of the catalogue. */
export interface Fix {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
}

/** One thing that a rule found. `params` fill the message `finding.<rule code>`. */
export interface RuleFinding {
  readonly item: ItemCode | null;
  readonly places: readonly Place[];
  readonly params: Readonly<Record<string, string>>;
  readonly fix?: Fix;
}

/** A check of the sheet: a stable code, how bad it is, and a pure function. Its words are in the message catalogue. */
export interface Rule {
  readonly code: string;
  readonly severity: Severity;
  readonly check: (checked: Checked) => readonly RuleFinding[];
}

export interface Finding extends RuleFinding {
  readonly rule: string;
  readonly severity: Severity;
}
