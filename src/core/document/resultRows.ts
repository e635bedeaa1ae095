import type { Analysis } from '../analysis.ts';
import { INSTRUMENTS, type InstrumentId } from '../framework/framework.ts';
import { EIT_PARTS } from '../reading/statement.ts';
import { type IndicatorResult, isSure } from '../results/results.ts';
import { FULL, formatScore, type Hundredths } from '../score/hundredths.ts';
import { toThaiDigits } from '../text/numerals.ts';
import type { Bar, IndicatorRow, InstrumentRow } from './planDocument.ts';
import { statedBefore, statedChange, statedScore } from './statedFigure.ts';
import { say } from './thaiText.ts';

/** The instruments; below EIT its parts, where they are known. */
export function instrumentRows(analysis: Analysis): InstrumentRow[] {
  return INSTRUMENTS.flatMap((id) => [instrumentRow(id, analysis), ...(id === 'EIT' ? partRows(analysis) : [])]);
}

function instrumentRow(id: InstrumentId, { framework, results, previous }: Analysis): InstrumentRow {
  return {
    id,
    name: say(`document.instrument.${id}`),
    weight: toThaiDigits(String(framework.weights.value[id])),
    score: statedScore(results.instruments[id]),
    previous: statedBefore(previous?.instruments[id]),
    change: statedChange(results.instruments[id], previous?.instruments[id]),
  };
}

function partRows({ results: { eitParts }, previous }: Analysis): InstrumentRow[] {
  if (eitParts === null) return [];
  return EIT_PARTS.filter((part) => isSure(eitParts[part])).map((part) => ({
    id: '',
    name: say('subject.part', { part }),
    weight: say('document.remark.none'),
    score: statedScore(eitParts[part]),
    previous: statedBefore(previous?.eitParts?.[part]),
    change: statedChange(eitParts[part], previous?.eitParts?.[part]),
  }));
}

export function indicatorRows(analysis: Analysis): IndicatorRow[] {
  return rowsOf(analysis.results.indicators, analysis);
}

/** Rows of some of the indicators; an instrument's name stands on its first. */
export function rowsOf(indicators: readonly IndicatorResult[], { framework, previous }: Analysis): IndicatorRow[] {
  const target = framework.target.value;
  return indicators.map((result, index) => {
    const { id, instrument, used } = result;
    const before = previous?.indicators.find((indicator) => indicator.id === id);
    return {
      instrument: indicators[index - 1]?.instrument === instrument ? '' : instrument,
      number: toThaiDigits(String(id)),
      name: framework.indicators.find((indicator) => indicator.id === id)?.name.th ?? '',
      score: statedScore(result),
      previous: statedBefore(before),
      change: statedChange(result, before),
      verdict: verdictOf(result, target),
      bar: used === null ? null : barOf(used, target, isSure(result)),
    };
  });
}

function verdictOf(result: IndicatorResult, target: Hundredths): string {
  if (result.used === null) return say('verdict.unknown');
  const isMet = result.used >= target;
  if (isSure(result)) return say(isMet ? 'verdict.target.met' : 'verdict.target.missed');
  return say(isMet ? 'verdict.target.maybeMet' : 'verdict.target.maybeMissed');
}

/** A score out of its range is a finding; the bar stays within its length. */
function barOf(score: Hundredths, target: Hundredths, isKnown: boolean): Bar {
  return {
    share: Math.min(1, Math.max(0, score / FULL)),
    reaches: score < target ? 'missed' : isKnown ? 'met' : 'estimate',
    words: say('document.bar', { score: formatScore(score), full: 100 }),
  };
}
