/** มาตรการ: what the agency will do next year about what its result shows. */

import type { ItemCode } from '../framework/framework.ts';
import type { TopicKey } from '../framework/topics/index.ts';

/** A topic of OIT: something that the agency's website shows. */
export type DisclosureKey = Extract<TopicKey, `o-${string}`>;

/** A measure of the bank, ready to be proposed. The plan is a Thai document, so its words are Thai only. */
export interface BankMeasure {
  /** Stable for ever, kebab-case, says what it is about: `asset-borrowing-register`. Never reused for another one. */
  readonly id: string;
  /** The number of the issue under which it is proposed. */
  readonly issue: number;
  /**
   * What it improves, in whichever year and under whichever number: it is proposed when an item about it is weak.
   * Empty: the issue's general measure, where nothing of it is known to be weak. Its words hold whether the issue is good or
   * not known.
   */
  readonly topics: readonly TopicKey[];
  readonly title: string;
  /** Two to five, each one act that somebody can tick off. */
  readonly steps: readonly string[];
  /** The unit usually responsible in an อบต.; staff change it. */
  readonly responsible: string;
  /** How one can tell that it worked. */
  readonly success: string;
  /**
   * Where the website shows that it was done, in whichever year and under whichever number; a year need not have them
   * all. The report on the measures of the plan shows every one of them, so it is named only by the measure about it.
   * Absent where no other disclosure fits.
   */
  readonly evidence?: readonly DisclosureKey[];
}

/** A measure as it stands in the plan, proposed or edited by staff. */
export interface Measure {
  /** A bank measure's id, or one given to a row that staff added. */
  readonly id: string;
  readonly issue: number;
  readonly title: string;
  readonly steps: readonly string[];
  /** Null where nobody said. */
  readonly responsible: string | null;
  /** As staff wrote it, `1 ตุลาคม 2567` or otherwise; `parseThaiDate` reads it. Null where nobody said. */
  readonly start: string | null;
  readonly end: string | null;
  /** The items of the result's year that it is for. */
  readonly items: readonly ItemCode[];
  /** How one will see that it worked. */
  readonly success: string | null;
  /** How far it has got, in staff's words; `measureState` reads it. */
  readonly state: string | null;
  /** What was done, what came of it, where that is to be seen, and when it was done; all as staff wrote it. */
  readonly done: string | null;
  readonly result: string | null;
  readonly evidence: string | null;
  readonly doneDate: string | null;
}

/** What is known of a measure that nobody has reported on yet. */
export const NOT_REPORTED: Pick<Measure, 'state' | 'done' | 'result' | 'evidence' | 'doneDate'> = {
  state: null,
  done: null,
  result: null,
  evidence: null,
  doneDate: null,
};
