import type { Analysis } from '../analysis.ts';
import { INSTRUMENTS, type Issue } from '../framework/framework.ts';
import type { Measure } from '../measures/measure.ts';
import { type Language, message } from '../messages/catalogue.ts';
import { scoredItems } from '../results/scoredItems.ts';
import { formatScore, type Hundredths } from '../score/hundredths.ts';
import { toThaiDigits } from '../text/numerals.ts';
import { analyseIssue } from './issueAnalysis.ts';
import type { IndicatorRow, IssueSection, ItemRow, MeasureRow, PlanDocument } from './planDocument.ts';

/** The plan is an official Thai document whatever the interface's language is. */
const THAI: Language = 'th';

/** The analysis and the plan as the text that the document shows. `measures` are those on the measures tab. */
export function planDocument(analysis: Analysis, measures: readonly Measure[]): PlanDocument {
  const { agency, framework, results, yearKnown } = analysis;
  const year = (value: number) => (yearKnown ? toThaiDigits(String(value)) : null);
  return {
    agency: agency.name ? toThaiDigits(agency.name) : null,
    district: bareName(agency.district, /^(อำเภอ|อ\.)\s*/),
    province: bareName(agency.province, /^(จังหวัด|จ\.)\s*/),
    resultYear: year(framework.fiscalYear),
    planYear: year(framework.fiscalYear + 1),
    overall: thaiScore(results.overall.used),
    level: results.level.used,
    instruments: INSTRUMENTS.map((id) => ({
      id,
      name: message(THAI, `document.instrument.${id}`),
      weight: toThaiDigits(String(framework.weights.value[id])),
      score: thaiScore(results.instruments[id].used),
    })),
    indicators: indicatorRows(analysis),
    issues: framework.issues.map((issue) => issueSection(analysis, issue)),
    measures: measureRows(analysis, byIssue(measures)),
  };
}

/** `๗๔.๖๗`, always with two decimals. */
export function thaiScore(score: Hundredths | null): string | null {
  return score === null ? null : toThaiDigits(formatScore(score));
}

/** The template writes the word before the name; staff often write it too. */
function bareName(name: string | null, word: RegExp): string | null {
  return name?.replace(word, '').trim() || null;
}

function indicatorRows({ framework, results }: Analysis): IndicatorRow[] {
  return results.indicators.map(({ id, instrument, used }, index) => ({
    instrument: results.indicators[index - 1]?.instrument === instrument ? '' : instrument,
    number: toThaiDigits(String(id)),
    name: framework.indicators.find((indicator) => indicator.id === id)?.name.th ?? '',
    score: thaiScore(used),
    verdict:
      used === null ? verdict('unknown') : verdict(used >= framework.target.value ? 'target.met' : 'target.missed'),
  }));
}

function issueSection(analysis: Analysis, issue: Issue): IssueSection {
  return {
    number: toThaiDigits(String(issue.id)),
    name: issue.name.th,
    items: itemRows(analysis, issue),
    analysis: analyseIssue(analysis, issue),
  };
}

/** Items without a score are not shown: the findings name them. */
function itemRows({ framework, results }: Analysis, issue: Issue): ItemRow[] {
  const scored = scoredItems(results, issue);
  return scored.map(({ item, score }, index) => ({
    instrument: scored[index - 1]?.item.instrument === item.instrument ? '' : item.instrument,
    code: toThaiDigits(item.code),
    topic: item.topic.th,
    score: thaiScore(score) ?? '',
    verdict: verdict(score < framework.thresholds.value[item.instrument] ? 'weak' : 'good'),
  }));
}

function measureRows({ framework }: Analysis, measures: readonly Measure[]): MeasureRow[] {
  return measures.map((measure, index) => {
    const repeated = measures[index - 1]?.issue === measure.issue;
    const issue = framework.issues.find(({ id }) => id === measure.issue);
    return {
      issueNumber: toThaiDigits(String(measure.issue)),
      issueName: repeated ? '' : (issue?.name.th ?? ''),
      title: toThaiDigits(measure.title),
      steps: measure.steps.map((step, number) => toThaiDigits(`${number + 1}. ${withoutNumber(step)}`)),
      responsible: measure.responsible ? toThaiDigits(measure.responsible) : null,
      period: period(measure),
    };
  });
}

/** Staff add rows at the end; the document keeps an issue's measures together. */
function byIssue(measures: readonly Measure[]): Measure[] {
  return [...measures].sort((a, b) => a.issue - b.issue);
}

function period({ start, end }: Measure): string | null {
  if (start === null && end === null) return null;
  const or = (date: string | null, what: 'start' | 'end') =>
    date ?? message(THAI, 'document.missing', { what: message(THAI, `document.${what}`) });
  const written = message(THAI, 'document.period', {
    start: unbroken(or(start, 'start')),
    end: unbroken(or(end, 'end')),
  });
  return toThaiDigits(written);
}

/** A date is not torn at a line's end. */
function unbroken(date: string): string {
  return date.replace(/ /g, '\u00A0');
}

/** Staff who number their steps get no second number. */
function withoutNumber(step: string): string {
  return step.replace(/^[\d๐-๙]{1,2}[.)]\s*/, '');
}

function verdict(key: 'weak' | 'good' | 'unknown' | 'target.met' | 'target.missed'): string {
  return message(THAI, `verdict.${key}`);
}
