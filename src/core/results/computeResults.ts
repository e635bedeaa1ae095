import { type Framework, INSTRUMENTS, type InstrumentId } from '../framework/framework.ts';
import type { ScoreSheet } from '../reading/scoreSheet.ts';
import { type Statement, type Subject, subjectKey } from '../reading/statement.ts';
import type { Hundredths } from '../score/hundredths.ts';
import { possibleScore } from '../score/parseScore.ts';
import { indicatorFromItems, levelOf, meanOfAll, overallFromInstruments } from './composition.ts';
import { figure, type Results } from './results.ts';

type Scores = ReadonlyMap<string, Hundredths>;

/**
 * The results of a score sheet under a year's framework. Every figure builds on the *used* figures below it. What was
 * turned back from a weighted figure stands in only for what is neither stated nor follows from what is.
 */
export function computeResults(sheet: ScoreSheet, framework: Framework): Results {
  const results = resultsOf(sheet, framework, new Map());
  if (sheet.turnedBack.length === 0) return results;
  const missing = [...firstScores(sheet.turnedBack)].filter(([key]) => !isEstablished(key, results));
  return resultsOf(sheet, framework, new Map(missing));
}

/** Of an indicator that has a part unseen its items give but a guess. */
function isEstablished(key: string, { framework, items, indicators, instruments }: Results): boolean {
  const [kind, id] = key.split(' ');
  if (kind === 'instrument') return instruments[id as InstrumentId].used !== null;
  const indicator = kind === 'indicator' ? indicators.find((one) => one.id === Number(id)) : undefined;
  const isPart = framework.indicators.some((one) => one.id === indicator?.id && one.from.value === 'partly');
  return indicator ? (isPart ? indicator.reported : indicator.used) !== null : items.has(key);
}

/** `estimates` are used as they are where nothing is reported. */
function resultsOf(sheet: ScoreSheet, framework: Framework, estimates: Scores): Results {
  const first = firstScores(sheet.statements);
  const reported = (subject: Subject) => first.get(subjectKey(subject)) ?? null;
  const figureOf = (subject: Subject, computed: Hundredths | null) =>
    figure(reported(subject), estimates.get(subjectKey(subject)) ?? computed);
  const items = new Map(
    framework.items.flatMap(({ code }) => {
      const score = first.get(code) ?? estimates.get(code);
      return score === undefined ? [] : [[code, score] as const];
    }),
  );
  const indicators = framework.indicators.map((indicator) => ({
    id: indicator.id,
    instrument: indicator.instrument,
    ...figureOf({ kind: 'indicator', id: indicator.id }, indicatorFromItems(framework, indicator, items)),
  }));
  const instruments = byInstrument((id) => {
    const own = indicators.filter(({ instrument }) => instrument === id);
    return figureOf({ kind: 'instrument', id }, meanOfAll(own.map(({ used }) => used)));
  });
  const used = byInstrument((id) => instruments[id].used);
  const overall = figureOf({ kind: 'overall' }, overallFromInstruments(framework, used));
  const level = figure(sheet.level?.name ?? null, levelOf(framework, overall.used, used));
  return { framework, items, indicators, instruments, overall, level };
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
