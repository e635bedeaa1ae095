/** What the add-on answers: the analysis as plain JSON, in the shape that the command line prints. */

import { agencyKind } from '../agency/agencyKind.ts';
import type { Analysis } from '../analysis.ts';
import type { InstrumentId } from '../framework/framework.ts';
import type { Measure } from '../measures/measure.ts';
import type { Language } from '../messages/catalogue.ts';
import { measureReason } from '../plan/measureReason.ts';
import { planDates } from '../plan/planDates.ts';
import type { Finding } from '../rules/rule.ts';
import { address } from '../table/address.ts';
import { eitPartViews } from '../views/eitPartViews.ts';
import { figureView, scoreNumber, weakItemView } from '../views/figureView.ts';
import { wordedFinding } from '../views/wordedFinding.ts';
import { receiptOutcome } from './receiptOutcome.ts';
import type { FindingOutcome, MeasureOutcome, Outcome } from './schema.ts';

export function outcomeOf(analysis: Analysis, measures: readonly Measure[], language: Language): Outcome {
  const { framework, agency, findings, weak, receipt } = analysis;
  const { name, district, province } = agency;
  return {
    version: 1,
    fiscalYear: framework.fiscalYear,
    agency: { name, kind: agencyKind(name), district, province },
    reading: receiptOutcome(receipt, language),
    items: itemsOf(analysis),
    findings: findings.map((finding) => findingOutcome(finding, language)),
    results: resultsOf(analysis),
    weak: weak.map((one) => ({ ...weakItemView(one), issues: [...one.issues] })),
    measures: measures.map((measure) => measureOutcome(measure, analysis)),
    later: [],
  };
}

/** Every item that the sheet names, of this year or not, in the framework's order. */
function itemsOf({ sheet, framework, results }: Analysis): Outcome['items'] {
  const statements = [...sheet.statements, ...sheet.turnedBack];
  const stated = statements.flatMap(({ subject }) => (subject.kind === 'item' ? [subject.code] : []));
  const order = new Map(framework.items.map(({ code }, index) => [code, index]));
  const place = (code: string) => order.get(code) ?? framework.items.length;
  return [...new Set(stated)]
    .sort((a, b) => place(a) - place(b))
    .map((code) => ({
      item: code,
      score: scoreNumber(results.items.get(code) ?? null),
      cells: statements.flatMap(({ subject, place: cell }) =>
        subject.kind === 'item' && subject.code === code ? [address(cell)] : [],
      ),
    }));
}

function resultsOf({ results }: Analysis): Outcome['results'] {
  const { instruments, overall, level } = results;
  const used = (id: InstrumentId) => scoreNumber(instruments[id].used);
  return {
    estimated: overall.state === 'estimated' || level.state === 'estimated',
    indicators: results.indicators.map((indicator) => ({ id: indicator.id, ...figureView(indicator) })),
    instruments: { IIT: used('IIT'), EIT: used('EIT'), OIT: used('OIT') },
    eitParts: eitPartViews(results),
    overall: scoreNumber(overall.used),
    level: level.used,
    states: {
      IIT: instruments.IIT.state,
      EIT: instruments.EIT.state,
      OIT: instruments.OIT.state,
      overall: overall.state,
      level: level.state,
    },
  };
}

function findingOutcome(finding: Finding, language: Language): FindingOutcome {
  const worded = wordedFinding(finding, language);
  const { item, items = [], params } = finding;
  return {
    ...worded,
    params: { ...params },
    items: items.length > 0 ? [...items] : item === null ? [] : [item],
    cells: [...worded.cells],
  };
}

function measureOutcome(measure: Measure, { framework, results, bank }: Analysis): MeasureOutcome {
  const { id, issue, title, steps, responsible, start, end, items } = measure;
  const dates = planDates(measure, framework.fiscalYear + 1);
  const { kind, indicators } = measureReason(measure, results, bank);
  return {
    id,
    kind,
    issue,
    issues: [issue],
    indicators: [...indicators],
    title,
    steps: [...steps],
    responsible,
    start: dates.start?.iso ?? start,
    end: dates.end?.iso ?? end,
    items: [...items],
  };
}
