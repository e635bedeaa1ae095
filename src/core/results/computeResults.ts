import {
  type Framework,
  INSTRUMENTS,
  type Indicator,
  type InstrumentId,
  type ItemCode,
} from '../framework/framework.ts';
import { itemsOfIndicator } from '../framework/lookup.ts';
import { isSureFact } from '../framework/sureness.ts';
import type { ScoreSheet } from '../reading/scoreSheet.ts';
import { type EitPart, type Statement, type Subject, subjectKey } from '../reading/statement.ts';
import type { Hundredths } from '../score/hundredths.ts';
import { possibleScore } from '../score/parseScore.ts';
import { indicatorFromItems, meanOfAll, overallFromInstruments } from './composition.ts';
import { fromParts, hasParts, partsOfEit, partsOfIndicator } from './eitParts.ts';
import { levelFigure } from './levelFigure.ts';
import { type Basis, basisOf, type Figure, figure, type IndicatorResult, type Results } from './results.ts';

type Scores = ReadonlyMap<string, Hundredths>;

/** What a sheet states, and what was turned back: that is used as it is where nothing is reported. */
interface Stated {
  readonly reported: (subject: Subject) => Hundredths | null;
  readonly estimates: Scores;
}

/**
 * The results of a score sheet under a year's framework. Every figure builds on the *used* figures below it. What was
 * turned back from a weighted figure stands in only for what is neither stated nor follows from what is.
 */
export function computeResults(sheet: ScoreSheet, framework: Framework): Results {
  return resultsOf(sheet, framework, firstScores(neededOf(sheet, framework)));
}

/** Of what was turned back that which is neither stated nor follows from what is. */
export function neededOf(sheet: ScoreSheet, framework: Framework): ScoreSheet['turnedBack'] {
  if (sheet.turnedBack.length === 0) return [];
  const results = resultsOf(sheet, framework, new Map());
  return sheet.turnedBack.filter(({ subject }) => !isEstablished(subjectKey(subject), results));
}

/** Of an indicator that has a part unseen its items give but a guess. */
function isEstablished(key: string, { items, indicators, instruments }: Results): boolean {
  const [kind, id] = key.split(' ');
  if (kind === 'instrument') return instruments[id as InstrumentId].used !== null;
  const indicator = kind === 'indicator' ? indicators.find((one) => one.id === Number(id)) : undefined;
  if (indicator === undefined) return items.has(key);
  return (indicator.parts === null ? indicator.used : indicator.reported) !== null;
}

function resultsOf(sheet: ScoreSheet, framework: Framework, estimates: Scores): Results {
  const first = firstScores(sheet.statements);
  const stated: Stated = { reported: (subject) => first.get(subjectKey(subject)) ?? null, estimates };
  const items = new Map(
    framework.items.flatMap(({ code }) => {
      const score = first.get(code) ?? estimates.get(code);
      return score === undefined ? [] : [[code, score] as const];
    }),
  );
  const indicators = framework.indicators.map((one) => indicatorResult(one, items, framework, stated));
  const ofInstrument = (id: InstrumentId) => indicators.filter(({ instrument }) => instrument === id);
  const eitParts = hasParts(framework) ? partsOfEit(ofInstrument('EIT'), partReported(stated)) : null;
  const instruments = byInstrument((id) => {
    const own = ofInstrument(id);
    const mean = meanOfAll(own.map(({ used }) => used));
    return id === 'EIT' && mean === null && eitParts !== null
      ? figureOf({ kind: 'instrument', id }, fromParts(framework, eitParts), 'estimated', stated)
      : figureOf({ kind: 'instrument', id }, mean, basisOf(own), stated);
  });
  const all = INSTRUMENTS.map((id) => instruments[id]);
  const used = byInstrument((id) => instruments[id].used);
  const basis = basisOf(all, isSureFact(framework.weights) ? 'computed' : 'estimated');
  const overall = figureOf({ kind: 'overall' }, overallFromInstruments(framework, used), basis, stated);
  const known = { framework, items, indicators, instruments, eitParts, overall };
  return { ...known, level: levelFigure(sheet.level?.name ?? null, known) };
}

function indicatorResult(
  indicator: Indicator,
  items: ReadonlyMap<ItemCode, Hundredths>,
  framework: Framework,
  stated: Stated,
): IndicatorResult {
  const { id, instrument, from } = indicator;
  const fromItems = indicatorFromItems(framework, indicator, items);
  if (from.value !== 'partly') {
    const isKnown = !itemsOfIndicator(framework, id).some(({ code }) => stated.estimates.has(code));
    const basis = isKnown && isSureFact(from) ? 'computed' : 'estimated';
    return { id, instrument, parts: null, ...figureOf({ kind: 'indicator', id }, fromItems, basis, stated) };
  }
  const parts = partsOfIndicator(id, fromItems, partReported(stated));
  const computed = parts[2].used === null ? fromItems : fromParts(framework, parts);
  return { id, instrument, parts, ...figureOf({ kind: 'indicator', id }, computed, 'estimated', stated) };
}

function figureOf(
  subject: Subject,
  computed: Hundredths | null,
  basis: Basis,
  { reported, estimates }: Stated,
): Figure<Hundredths> {
  const estimate = estimates.get(subjectKey(subject));
  return figure(reported(subject), estimate ?? computed, estimate === undefined ? basis : 'estimated');
}

function partReported({ reported }: Stated) {
  return (part: EitPart, indicator: number | null) => reported({ kind: 'part', part, indicator });
}
/** Of a figure that stands in several places the first possible one is used; of an impossible one nothing is known; the rest is for the rules to compare. */
function firstScores(statements: readonly Statement[]): Map<string, Hundredths> {
  const first = new Map<string, Hundredths>();
  for (const { subject, parsed } of statements) {
    const key = subjectKey(subject);
    const score = possibleScore(parsed);
    if (score !== null && !first.has(key)) first.set(key, score);
  }
  return first;
}

function byInstrument<T>(make: (id: InstrumentId) => T): Record<InstrumentId, T> {
  const [iit, eit, oit] = INSTRUMENTS.map(make) as [T, T, T];
  return { IIT: iit, EIT: eit, OIT: oit };
}
