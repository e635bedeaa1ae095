/** All that the sidebar shows, as plain JSON: made in one read of the workbook, worded in the user's language. */

import type { AgencyKind } from '../agency/agencyKind.ts';
import type { InstrumentId, ItemCode } from '../framework/framework.ts';
import type { MarkKind } from '../highlights.ts';
import type { Measure } from '../measures/measure.ts';
import type { Language } from '../messages/catalogue.ts';
import type { Agency } from '../reading/agency.ts';
import type { Figure } from '../results/results.ts';
import type { RuleWords } from '../rules/rule.ts';
import type { DocumentKind, VersionState } from '../versions/version.ts';
import type { EitPartView } from '../views/eitPartViews.ts';
import type { WeakItemView } from '../views/figureView.ts';
import type { QuestionView } from '../views/questionView.ts';
import type { WordedFinding, WordedFix } from '../views/wordedFinding.ts';

export interface SidebarState {
  readonly language: Language;
  /** The fingerprint of what the sheet held when this was read. */
  readonly seen: string;
  readonly agency: AgencyView;
  /** Tabs that scores may be read from, in the workbook's order. */
  readonly tabs: readonly TabChoice[];
  /** The tab that the user chose as the source; null where the add-on chooses. */
  readonly chosenSource: string | null;
  /** The add-on's own score table where it stands there and nobody has filled in a score yet. */
  readonly emptyTable: { readonly name: string; readonly firstCell: string } | null;
  /** Null where no tab holds a score: then there is a start to make, and nothing else. */
  readonly scores: ScoresView | null;
  /** The score columns that the user chose, as `Sheet!E`; the add-on chooses in other tables. */
  readonly chosenColumns: readonly string[];
  /** What must be answered before the scores can be read; null where nothing is open. */
  readonly question: (QuestionView & { readonly message: string }) | null;
  /** How the scores were read; null where none were. */
  readonly reading: ReadingView | null;
  /** The plan made last. */
  readonly document: { readonly id: string; readonly url: string } | null;
  readonly documents: DocumentsView;
  /** Whether the add-on's own tabs stand in the workbook. */
  readonly tabsWritten: boolean;
  readonly permissions: PermissionsView;
  /** The last hand-over, and whether scores and measures are still those; null where there was none. */
  readonly handedOver: { readonly at: string; readonly isCurrent: boolean } | null;
}

/** The receipt of the reading, in words: to be glanced at, and changed with one click. */
export interface ReadingView {
  readonly scoreColumns: readonly { readonly cells: string; readonly heading: string; readonly why: string }[];
  /** Numbers that were not used. `column` names one that may be taken instead; null where that is chosen otherwise. */
  readonly others: readonly {
    readonly cells: string;
    readonly heading: string;
    readonly takenFor: string;
    readonly column: string | null;
  }[];
  readonly unread: readonly { readonly cells: string; readonly why: string }[];
}

/** The documents that were made from the workbook. */
export interface DocumentsView {
  /** All of them, the newest first. */
  readonly versions: readonly VersionView[];
  /** Those to open; null where none was made. */
  readonly plan: DocumentLink | null;
  readonly followUp: DocumentLink | null;
  readonly pdf: DocumentLink | null;
  /** The agency's own template; null where the built-in one is used. */
  readonly template: DocumentLink | null;
  /** Whether the plan made last has the column for how one will see that a measure worked. */
  readonly monitoring: boolean;
}

export interface DocumentLink {
  readonly url: string;
  readonly number: number;
  /** Whether it shows what the workbook says now. */
  readonly isCurrent: boolean;
}

export interface VersionView {
  readonly id: string;
  readonly when: string;
  readonly kind: DocumentKind;
  readonly number: number;
  readonly url: string;
  readonly state: VersionState | null;
  readonly fiscalYear: number | null;
}

export interface AgencyView {
  readonly kind: AgencyKind | null;
  readonly fields: { readonly [K in keyof Agency]: KnownView<NonNullable<Agency[K]>> | null };
}

/** A value with where it comes from. */
export interface KnownView<T> {
  readonly value: T;
  readonly from: 'settings' | 'sheet';
}

export interface TabChoice {
  readonly name: string;
  readonly holdsScores: boolean;
  /** Whether the scores shown were read from it. */
  readonly isSource: boolean;
}

export interface PermissionsView {
  /** Whether documents can be made. */
  readonly document: boolean;
  /** Where the user can grant what is missing. */
  readonly url: string | null;
}

export interface ScoresView {
  readonly fiscalYear: number;
  /** False where nobody stated the year, and that which fits the items was taken. */
  readonly yearKnown: boolean;
  readonly itemCount: number;
  /** Where published figures are typed in: the cell of our own score tab where it is the source, else null (the settings keep them). */
  readonly fillIn: string | null;
  /** How many items have no score; null where nobody knows how many there are. */
  readonly itemsMissing: number | null;
  /** What of the year should be checked against the handbook, in words; empty where all is sure. */
  readonly uncertain: string;
  readonly findings: readonly FindingView[];
  /** The rules that found something, by code. */
  readonly rules: Readonly<Record<string, RuleView>>;
  readonly results: ResultsView;
  readonly weak: readonly WeakView[];
  readonly thresholds: readonly ThresholdView[];
  readonly plan: PlanView;
  readonly highlight: HighlightView;
  readonly essentials: readonly Essential[];
}

export interface FindingView extends WordedFinding {
  /** The same for the same finding of the next check. */
  readonly id: string;
  readonly fix: FixView | null;
}

/** A check in the words of its own page. */
export type RuleView = Pick<RuleWords, 'title' | 'means' | 'why' | 'todo'>;

export interface FixView extends WordedFix {
  /** True where it changes no figure, so that it may be applied together with others. */
  readonly safe: boolean;
}

/** A score with last year's, where that is known. */
export interface ScoreView extends Figure<number> {
  readonly previous: number | null;
}

export interface ResultsView {
  /** The fiscal year before, with which the scores are compared; null where nothing is known of it. */
  readonly previousYear: number | null;
  /** The score that an indicator should reach. */
  readonly target: number;
  readonly indicators: readonly (ScoreView & {
    readonly id: number;
    readonly name: string;
    readonly instrument: InstrumentId;
  })[];
  readonly instruments: readonly (ScoreView & { readonly id: InstrumentId; readonly name: string })[];
  /** None in a year whose EIT has no parts. */
  readonly eitParts: readonly EitPartView[];
  readonly overall: ScoreView;
  readonly level: Figure<string>;
  /** Why overall score or level are no sure result, in words; empty where they are. */
  readonly lacking: readonly string[];
  /** What may be typed in, so that nothing is an estimate, each by its name on a score sheet; empty where nothing lacks. */
  readonly askedFor: readonly AskedFigure[];
}

/** A published figure that is not known: the level by one of its names, all others as a score. */
export interface AskedFigure {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly string[] | null;
}

export interface WeakView extends WeakItemView {
  readonly topic: string;
}

export interface ThresholdView {
  readonly instrument: InstrumentId;
  readonly value: number;
  /** What applies where the agency sets nothing. */
  readonly standard: number;
}

export interface PlanView {
  /** The fiscal year that the plan is for. */
  readonly year: number;
  readonly issues: readonly { readonly id: number; readonly name: string }[];
  readonly measures: readonly MeasureView[];
  readonly issuesWithout: readonly number[];
  readonly itemsWithout: readonly ItemCode[];
}

export interface MeasureView extends Measure {
  /** Where it stands on the measures tab; null for a proposal that nobody accepted yet. */
  readonly cell: string | null;
}

export interface HighlightView {
  readonly on: boolean;
  readonly legend: readonly {
    readonly kind: MarkKind;
    readonly colour: string;
    readonly label: string;
    readonly meaning: string;
  }[];
}

/** Something that the document needs and nobody gave. */
export type Essential =
  | { readonly what: keyof Agency }
  | { readonly what: 'responsible' | 'period'; readonly measures: readonly string[] };
