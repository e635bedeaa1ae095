import type { Analysis } from '../analysis.ts';
import { INSTRUMENTS } from '../framework/framework.ts';
import { FULL, formatScore, type Hundredths } from '../score/hundredths.ts';
import { toThaiDigits } from '../text/numerals.ts';
import type { Bar, IndicatorRow, InstrumentRow } from './planDocument.ts';
import { say, thaiChange, thaiScore } from './thaiText.ts';

/** What stands where last year's figure is not known. */
const UNKNOWN = '–';

export function instrumentRows({ framework, results, previous }: Analysis): InstrumentRow[] {
  return INSTRUMENTS.map((id) => {
    const { used } = results.instruments[id];
    const before = previous?.instruments[id].used ?? null;
    return {
      id,
      name: say(`document.instrument.${id}`),
      weight: toThaiDigits(String(framework.weights.value[id])),
      score: thaiScore(used),
      previous: thaiScore(before) ?? UNKNOWN,
      change: thaiChange(used, before),
    };
  });
}

export function indicatorRows({ framework, results, previous }: Analysis): IndicatorRow[] {
  const target = framework.target.value;
  return results.indicators.map(({ id, instrument, used }, index) => {
    const before = previous?.indicators.find((indicator) => indicator.id === id)?.used ?? null;
    return {
      instrument: results.indicators[index - 1]?.instrument === instrument ? '' : instrument,
      number: toThaiDigits(String(id)),
      name: framework.indicators.find((indicator) => indicator.id === id)?.name.th ?? '',
      score: thaiScore(used),
      previous: thaiScore(before) ?? UNKNOWN,
      change: thaiChange(used, before),
      verdict: say(used === null ? 'verdict.unknown' : used >= target ? 'verdict.target.met' : 'verdict.target.missed'),
      bar: used === null ? null : barOf(used, target),
    };
  });
}

/** A score out of its range is a finding; the bar stays within its length. */
function barOf(score: Hundredths, target: Hundredths): Bar {
  return {
    share: Math.min(1, Math.max(0, score / FULL)),
    met: score >= target,
    words: say('document.bar', { score: formatScore(score), full: 100 }),
  };
}
