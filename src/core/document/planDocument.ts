/**
 * Everything the plan's template can show, as ready text: Thai numerals, Buddhist era, verdicts in words.
 * The template only places it; nothing is computed or formatted behind this shape.
 *
 * `null` is what nobody gave: the document shows it as a mark that asks for it, never as a silent blank.
 */
export interface PlanDocument {
  readonly agency: string | null;
  readonly district: string | null;
  readonly province: string | null;
  /** `๒๕๖๗`: the fiscal year of the result. */
  readonly resultYear: string | null;
  /** `๒๕๖๘`: the fiscal year that the plan is for. */
  readonly planYear: string | null;
  /** `๗๔.๖๗` */
  readonly overall: string | null;
  readonly level: string | null;
  readonly instruments: readonly InstrumentRow[];
  readonly indicators: readonly IndicatorRow[];
  readonly issues: readonly IssueSection[];
  readonly measures: readonly MeasureRow[];
}

export interface InstrumentRow {
  /** `IIT` */
  readonly id: string;
  readonly name: string;
  /** `๓๐` (per cent) */
  readonly weight: string;
  readonly score: string | null;
}

export interface IndicatorRow {
  /** `IIT`, only on the first indicator of the instrument; else empty. */
  readonly instrument: string;
  /** `๔` */
  readonly number: string;
  readonly name: string;
  readonly score: string | null;
  /** What the score means against the target, in words. */
  readonly verdict: string;
}

export interface IssueSection {
  readonly number: string;
  readonly name: string;
  readonly items: readonly ItemRow[];
  /** One paragraph a string: what the figures say and what is to be improved. */
  readonly analysis: readonly string[];
}

export interface ItemRow {
  /** `IIT`, only on the first item of the instrument within the issue; else empty. */
  readonly instrument: string;
  /** `i๑๒` */
  readonly code: string;
  readonly topic: string;
  readonly score: string;
  readonly verdict: string;
}

export interface MeasureRow {
  readonly issueNumber: string;
  /** Only on the first measure of the issue; else empty. */
  readonly issueName: string;
  readonly title: string;
  /** Each with its Thai number: `๑. …` */
  readonly steps: readonly string[];
  readonly responsible: string | null;
  /** `๑ ตุลาคม ๒๕๖๗ – ๓๐ กันยายน ๒๕๖๘` */
  readonly period: string | null;
}
