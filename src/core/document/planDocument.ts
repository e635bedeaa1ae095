/** What a text says that shows what stands around it. */
export const YES = 'ใช่';

/**
 * Everything the templates can show, as ready text: Thai numerals, Buddhist era, verdicts in words.
 * A template only places it; nothing is computed or formatted behind this shape.
 *
 * `null` is what nobody gave: the document shows it as a mark that asks for it, never as a silent blank.
 */
export interface PlanDocument {
  readonly agency: string | null;
  readonly district: string | null;
  readonly province: string | null;
  /** `ใช่` where an agency of its kind has a district, or is one of a province, or has one given; else empty. */
  readonly hasDistrict: string;
  readonly hasProvince: string;
  /** `๒๕๖๗`: the fiscal year of the result. */
  readonly resultYear: string | null;
  /** `๒๕๖๘`: the fiscal year that the plan is for. */
  readonly planYear: string | null;
  /** `๒๕๖๖`: the year before the result's, where its figures are known; else empty, and so is every `previous`. */
  readonly previousYear: string;
  /** `๗๔.๖๗`; `ประมาณการ ๗๔.๖๗` of an estimate. */
  readonly overall: string | null;
  readonly previousOverall: string;
  readonly overallChange: string;
  readonly level: string | null;
  /** One paragraph a string: against the country and last year, what stands out. */
  readonly overview: readonly string[];
  readonly instruments: readonly InstrumentRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly issues: readonly IssueSection[];
  /** The items of which nobody knows under which issue they are; `ใช่` where there are any. */
  readonly unplaced: readonly ItemRow[];
  readonly hasUnplaced: string;
  readonly measures: readonly MeasureRow[];
  readonly groups: readonly MeasureGroup[];
  /** How many measures there are, and how many of them in each state: `๑๒`. */
  readonly measureCount: string;
  readonly doneCount: string;
  readonly underWayCount: string;
  readonly notBegunCount: string;
  /** Of a state that is none of the three, such as ยกเลิก. */
  readonly otherCount: string;
}

export interface InstrumentRow {
  /** `IIT`; empty of a part of EIT. */
  readonly id: string;
  readonly name: string;
  /** `๓๐` (per cent) */
  readonly weight: string;
  readonly score: string | null;
  readonly previous: string;
  /** `+๒.๐๐` against last year; a dash where it is not known. */
  readonly change: string;
}

export interface IndicatorRow {
  /** `IIT`, only on the first indicator of the instrument; else empty. */
  readonly instrument: string;
  /** `๔` */
  readonly number: string;
  readonly name: string;
  readonly score: string | null;
  readonly previous: string;
  readonly change: string;
  /** What the score means against the target, in words. */
  readonly verdict: string;
  readonly bar: Bar | null;
}

/** A score as a bar of the full length. */
export interface Bar {
  /** From 0 to 1. */
  readonly share: number;
  /** Against the target, the bar's colour: an estimate has not met it. */
  readonly reaches: 'met' | 'missed' | 'estimate';
  /** What it shows, for those who can't see it. */
  readonly words: string;
}

export interface IssueSection {
  readonly number: string;
  readonly name: string;
  readonly items: readonly ItemRow[];
  /** `ใช่` where an item has a score; else empty, and the indicators stand in their place. */
  readonly hasItems: string;
  readonly indicators: readonly IndicatorRow[];
  /** One paragraph a string: what the figures say and what is to be improved. */
  readonly analysis: readonly string[];
}

/** The measures of one issue, also where it has none; and of a number that is no issue of the year, so that none is lost. */
export interface MeasureGroup {
  readonly number: string;
  readonly name: string;
  readonly measures: readonly MeasureRow[];
}

export interface ItemRow {
  /** `IIT`, only on the first item of the instrument within the issue; else empty. */
  readonly instrument: string;
  /** `i๑๒` */
  readonly code: string;
  readonly topic: string;
  readonly score: string;
  readonly verdict: string;
  /** Which measures answer it, or how it moved since last year. */
  readonly remark: string;
}

export interface MeasureRow {
  /** `๑`, counted through the document. */
  readonly number: string;
  readonly issueNumber: string;
  /** Only on the first measure of the issue; else empty. */
  readonly issueName: string;
  readonly title: string;
  /** Each with its Thai number: `๑. …` */
  readonly steps: readonly string[];
  readonly responsible: string | null;
  /** `๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘` */
  readonly period: string | null;
  /** How one will see that it worked. */
  readonly success: string | null;
  /** `i๑๐, i๑๒`: the items that it answers, or a dash. */
  readonly items: string;
  /** What has become of it, in words. */
  readonly state: string;
  /** Asked for (null) only once there must be something to tell; else a dash. */
  readonly done: string | null;
  readonly result: string | null;
  readonly evidence: string | null;
  readonly doneDate: string | null;
}
