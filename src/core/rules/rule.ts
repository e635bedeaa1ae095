import type { Framework, ItemCode } from '../framework/framework.ts';
import type { BankMeasure } from '../measures/measure.ts';
import type { BankFlaw } from '../measures/ownBank.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { TabFlaw } from '../ownTable/tabFlaw.ts';
import type { PlannedMeasure } from '../plan/plannedMeasure.ts';
import type { Agency } from '../reading/agency.ts';
import type { ScoreSheet } from '../reading/scoreSheet.ts';
import type { Results } from '../results/results.ts';
import type { SettingProblem } from '../settings/settingProblem.ts';
import type { Place, Tab } from '../table/cell.ts';

/** error: the plan would be wrong; warning: probably a slip; notice: worth a look. */
export type Severity = 'error' | 'warning' | 'notice';

/** What a rule looks at. */
export interface Checked {
  readonly framework: Framework;
  /** False where nobody stated the year and the one that fits the items was taken. */
  readonly yearKnown: boolean;
  readonly agency: Agency;
  /** The tabs that the scores were read from. */
  readonly tabs: readonly Tab[];
  readonly sheet: ScoreSheet;
  readonly results: Results;
  /** Last year's results; null where the tabs state none. */
  readonly previous: Results | null;
  /** Names of the tabs that hold last year's results and nothing of this year. */
  readonly previousTabs: readonly string[];
  /** The plan as it will be: what stands on the measures tab, then what is newly proposed. */
  readonly measures: readonly PlannedMeasure[];
  /** What is wrong with the headings and labels of our tabs. */
  readonly tabFlaws: readonly TabFlaw[];
  /** What the agency's own bank holds that can't be used. */
  readonly bankFlaws: readonly BankFlaw[];
  /** The measures that are proposed from. */
  readonly bank: readonly BankMeasure[];
  /** The text on each issue. */
  readonly narratives: readonly Narrative[];
  /** What the settings tab says that can't be used. */
  readonly settingProblems: readonly SettingProblem[];
}

/** A cell that may be changed to `to`, if it still holds `from`. The reason is in the rule's words. */
export interface Fix {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
}

/** One thing that a rule found. `params` fill the rule's words. */
export interface RuleFinding {
  readonly item: ItemCode | null;
  /** All items that it speaks of, where it is several: a block, two that were swapped. */
  readonly items?: readonly ItemCode[];
  readonly places: readonly Place[];
  readonly params: Readonly<Record<string, string>>;
  readonly fix?: Fix;
}

/** What a rule says, in one language. `{name}` in `finding` and `fix` is filled in from a finding's `params`. */
export interface RuleWords {
  /** The check in a few words: the heading of its page. */
  readonly title: string;
  /** One finding, in one sentence that a clerk understands. */
  readonly finding: string;
  /** Why the fix is proposed; only of rules that propose one. */
  readonly fix?: string;
  /** What the check looks for. */
  readonly means: string;
  /** What goes wrong if nobody acts. */
  readonly why: string;
  /** What the reader does now. */
  readonly todo: string;
}

/** A workbook on which the rule finds something, as tab-separated lines: shown on the rule's page, and run by its test. */
export interface Example {
  /** A line `[name]` begins another tab. */
  readonly sheet: string;
  /** The rows of the measures tab below its headings, which are the add-on's own. */
  readonly measures?: string;
  /** Headings of that tab, or of the next, in place of the add-on's own. */
  readonly headings?: string;
  /** The rows of the narrative tab below its headings. */
  readonly narratives?: string;
  /** The rows of the settings tab: the label as the tab has it, and the value. */
  readonly settings?: string;
}

/** A check: data and one pure function. Adding one is adding a file and its line in the list of rules. */
export interface Rule {
  /** Stable for ever: others build on it. */
  readonly code: string;
  readonly severity: Severity;
  /** Whether its fix changes a label and no figure, so that several may be applied at once without looking at each. */
  readonly safe?: boolean;
  readonly words: Readonly<Record<Language, RuleWords>>;
  readonly example: Example;
  readonly check: (checked: Checked) => readonly RuleFinding[];
}

export interface Finding extends RuleFinding {
  readonly rule: string;
  readonly severity: Severity;
}
