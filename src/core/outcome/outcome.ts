/** What the add-on answers: the analysis as plain JSON, in the shape that the command line prints. */

import type { Analysis } from '../analysis.ts';
import { INSTRUMENTS, type InstrumentId } from '../framework/framework.ts';
import type { Measure } from '../measures/measure.ts';
import type { Language } from '../messages/catalogue.ts';
import { planDates } from '../plan/planDates.ts';
import type { Finding, Severity } from '../rules/rule.ts';
import { wordFinding, wordFix } from '../rules/wording.ts';
import { type Hundredths, toNumber } from '../score/hundredths.ts';
import { address } from '../table/address.ts';

export interface Outcome {
  readonly fiscalYear: number;
  readonly findings: readonly FindingOutcome[];
  readonly results: {
    readonly indicators: readonly {
      id: number;
      reported: number | null;
      computed: number | null;
      used: number | null;
    }[];
    readonly instruments: Readonly<Record<InstrumentId, number | null>>;
    readonly overall: number | null;
    readonly level: string | null;
  };
  readonly weak: readonly { item: string; score: number; issues: readonly number[] }[];
  readonly measures: readonly MeasureOutcome[];
}

export interface FindingOutcome {
  readonly rule: string;
  readonly severity: Severity;
  readonly item: string | null;
  readonly cells: readonly string[];
  readonly message: string;
  readonly fix: { cell: string; from: string; to: string; reason: string } | null;
}

export interface MeasureOutcome {
  readonly id: string;
  readonly issue: number;
  readonly title: string;
  readonly steps: readonly string[];
  readonly responsible: string | null;
  /** ISO 8601 where the date can be read, else as written. */
  readonly start: string | null;
  readonly end: string | null;
  readonly items: readonly string[];
}

export function outcomeOf(analysis: Analysis, measures: readonly Measure[], language: Language): Outcome {
  const { framework, findings, results, weak } = analysis;
  const used = Object.fromEntries(INSTRUMENTS.map((id) => [id, number(results.instruments[id].used)]));
  return {
    fiscalYear: framework.fiscalYear,
    findings: findings.map((finding) => findingOutcome(finding, language)),
    results: {
      indicators: results.indicators.map(({ id, reported, computed, used }) => ({
        id,
        reported: number(reported),
        computed: number(computed),
        used: number(used),
      })),
      instruments: used as Record<InstrumentId, number | null>,
      overall: number(results.overall.used),
      level: results.level.used,
    },
    weak: weak.map(({ item, score, issues }) => ({ item: item.code, score: toNumber(score), issues })),
    measures: measures.map((measure) => measureOutcome(measure, framework.fiscalYear + 1)),
  };
}

function findingOutcome(finding: Finding, language: Language): FindingOutcome {
  const { rule, severity, item, places, fix } = finding;
  return {
    rule,
    severity,
    item,
    cells: places.map(address),
    message: wordFinding(finding, language),
    fix: fix ? { cell: address(fix.place), from: fix.from, to: fix.to, reason: wordFix(finding, language) } : null,
  };
}

function measureOutcome(measure: Measure, planYear: number): MeasureOutcome {
  const { id, issue, title, steps, responsible, start, end, items } = measure;
  const dates = planDates(measure, planYear);
  return {
    id,
    issue,
    title,
    steps,
    responsible,
    start: dates.start?.iso ?? start,
    end: dates.end?.iso ?? end,
    items,
  };
}

function number(score: Hundredths | null): number | null {
  return score === null ? null : toNumber(score);
}
