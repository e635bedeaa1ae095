import type { Analysis } from '../analysis.ts';
import { wholePeriod } from '../calendar/thaiPeriod.ts';
import type { Measure } from '../measures/measure.ts';
import { measureReason } from '../plan/measureReason.ts';
import { measureState } from '../plan/measureState.ts';
import { isUnsaid } from '../plan/missingParts.ts';
import { inThai, planDates, wholeInThai } from '../plan/planDates.ts';
import { toThaiDigits } from '../text/numerals.ts';
import { thaiProse } from '../text/thaiProse.ts';
import type { NumberedMeasure } from './numberedMeasures.ts';
import type { MeasureGroup, MeasureRow } from './planDocument.ts';
import { say, thaiNumbers } from './thaiText.ts';

/** What the rows of measures follow from. */
type Facts = Pick<Analysis, 'framework' | 'results' | 'bank'>;

export function measureRows(facts: Facts, measures: readonly NumberedMeasure[]): MeasureRow[] {
  const { issues, fiscalYear } = facts.framework;
  return measures.map(({ number, measure }, index) => {
    const repeated = measures[index - 1]?.measure.issue === measure.issue;
    const issue = issues.find(({ id }) => id === measure.issue);
    return {
      number: toThaiDigits(String(number)),
      issueNumber: toThaiDigits(String(measure.issue)),
      issueName: repeated ? '' : (issue?.name.th ?? ''),
      title: thaiProse(measure.title),
      steps: measure.steps.map((step, at) => `${toThaiDigits(String(at + 1))}. ${thaiProse(withoutNumber(step))}`),
      responsible: thai(said(measure.responsible)),
      period: period(measure, fiscalYear + 1),
      success: thai(said(measure.success)),
      items: improves(measure, facts),
      ...progress(measure, fiscalYear + 1),
    };
  });
}

/** Every issue with its measures; after them those under a number that the year does not have. */
export function measureGroups(facts: Facts, measures: readonly NumberedMeasure[]): MeasureGroup[] {
  const known = facts.framework.issues.map(({ id, name }) => ({ id, name: name.th }));
  const others = new Set(measures.map(({ measure }) => measure.issue));
  for (const { id } of known) others.delete(id);
  const unknown = [...others].map((id) => ({ id, name: say('document.group.other') }));
  return [...known, ...unknown].map(({ id, name }) => ({
    number: toThaiDigits(String(id)),
    name,
    measures: measureRows(
      facts,
      measures.filter(({ measure }) => measure.issue === id),
    ),
  }));
}

/** `i๑๐, i๑๒`, and `ตัวชี้วัดที่ ๔` where nobody knows by which item; a dash where it answers nothing weak. */
function improves(measure: Measure, { results, bank }: Facts): string {
  const { weakIndicators } = measureReason(measure, results, bank);
  const indicators = say('document.improves.indicators', { numbers: thaiNumbers(weakIndicators) });
  const all = [toThaiDigits(measure.items.join(', ')), weakIndicators.length > 0 ? indicators : ''].filter(Boolean);
  return all.join(' ') || say('document.remark.none');
}

/** What was done is asked for once a measure was begun, what came of it once it is done. */
function progress(
  measure: Measure,
  planYear: number,
): Pick<MeasureRow, 'state' | 'done' | 'result' | 'evidence' | 'doneDate'> {
  const state = measureState(measure.state);
  const none = say('document.remark.none');
  const whenBegun = state === 'not-begun' ? none : null;
  const whenDone = state === 'done' ? null : none;
  return {
    state: state ? say(`document.state.${state}`) : thaiProse(measure.state ?? ''),
    done: thai(measure.done) ?? whenBegun,
    result: thai(measure.result) ?? whenDone,
    evidence: thai(measure.evidence) ?? whenDone,
    doneDate: thai(fullDate(measure.doneDate, planYear)) ?? whenDone,
  };
}

function thai(text: string | null): string | null {
  return text === null ? null : thaiProse(text);
}

/** Dates that are understood are written out; what is not stays as it is, and is a finding. */
function period(measure: Measure, planYear: number): string | null {
  const [start, end] = [said(measure.start), said(measure.end)];
  if (start === null && end === null) return null;
  if (end === null && wholePeriod(start ?? '') !== null) {
    const whole = wholeInThai(start ?? '');
    return whole ? say('document.period', { start: unbroken(whole.start), end: unbroken(whole.end) }) : thai(start);
  }
  const dates = planDates({ start, end }, planYear);
  const or = (date: string | null, what: 'start' | 'end') =>
    (dates[what] && inThai(dates[what])) ?? date ?? say('document.missing', { what: say(`document.${what}`) });
  return say('document.period', { start: unbroken(or(start, 'start')), end: unbroken(or(end, 'end')) });
}

/** Dashes and dots say nothing. */
function said(text: string | null): string | null {
  return isUnsaid(text) ? null : text;
}

/** `15/1/2568` as the other dates are written; what is no date stays. */
function fullDate(written: string | null, planYear: number): string | null {
  const date = planDates({ start: written, end: null }, planYear).start;
  return date === null ? written : inThai(date);
}

/** A date is not torn at a line's end. */
function unbroken(date: string): string {
  return date.replace(/ /g, '\u00A0');
}

/** Staff who number their steps get no second number. */
function withoutNumber(step: string): string {
  return step.replace(/^[\d๐-๙]{1,2}[.)]\s*/, '');
}
