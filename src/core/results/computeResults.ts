import { type Framework, INSTRUMENTS, type InstrumentId } from '../framework/framework.ts';
import type { ScoreSheet } from '../reading/scoreSheet.ts';
import { type Subject, subjectKey } from '../reading/statement.ts';
import type { Hundredths } from '../score/hundredths.ts';
import { possibleScore } from '../score/parseScore.ts';
import { indicatorFromItems, levelOf, meanOfAll, overallFromInstruments } from './composition.ts';
import { figure, type Results } from './results.ts';

/** The results of a score sheet under a year's framework. Every figure builds on the *used* figures below it. */
export function computeResults(sheet: ScoreSheet, framework: Framework): Results {
  const first = firstScores(sheet);
  const reported = (subject: Subject) => first.get(subjectKey(subject)) ?? null;
  const items = new Map(
    framework.items.flatMap(({ code }) => {
      const score = first.get(code);
      return score === undefined ? [] : [[code, score] as const];
    }),
  );
  const indicators = framework.indicators.map((indicator) => ({
    id: indicator.id,
    instrument: indicator.instrument,
    ...figure(reported({ kind: 'indicator', id: indicator.id }), indicatorFromItems(framework, indicator, items)),
  }));
  const instruments = byInstrument((id) => {
    const own = indicators.filter(({ instrument }) => instrument === id);
    return figure(reported({ kind: 'instrument', id }), meanOfAll(own.map(({ used }) => used)));
  });
  const used = byInstrument((id) => instruments[id].used);
  const overall = figure(reported({ kind: 'overall' }), overallFromInstruments(framework, used));
  const level = figure(sheet.level?.name ?? null, levelOf(framework, overall.used, used));
  return { framework, items, indicators, instruments, overall, level };
}

/** Of a figure that stands in several places the first possible one is used; of an impossible one nothing is known; the rest is for the rules to compare. */
function firstScores(sheet: ScoreSheet): Map<string, Hundredths> {
  const first = new Map<string, Hundredths>();
  for (const { subject, parsed } of sheet.statements) {
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
