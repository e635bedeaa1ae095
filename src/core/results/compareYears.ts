import { INSTRUMENTS } from '../framework/framework.ts';
import type { Subject } from '../reading/statement.ts';
import type { Hundredths } from '../score/hundredths.ts';
import type { Results } from './results.ts';

/** A figure in two years. */
export interface Change {
  readonly subject: Subject;
  /** The same in the year before, where an item mostly has another number. */
  readonly earlier: Subject;
  readonly before: Hundredths;
  readonly now: Hundredths;
  /** What it rose by; below 0 it fell. */
  readonly change: Hundredths;
}

/**
 * What became of last year's figures: the overall score, the instruments, the indicators, then the items, in this year's
 * order. Items are matched by what they are about, not by their numbers: one that the other year does not ask, or asks
 * together with another, has no match.
 */
export function compareYears(now: Results, before: Results): Change[] {
  const earlier = new Map(standings(before).map((standing) => [standing.key, standing]));
  return standings(now).flatMap(({ key, subject, score }) => {
    const match = earlier.get(key);
    if (match === undefined) return [];
    return [{ subject, earlier: match.subject, before: match.score, now: score, change: score - match.score }];
  });
}

interface Standing {
  /** The same in all years. */
  readonly key: string;
  readonly subject: Subject;
  readonly score: Hundredths;
}

/**
 * The figures that may be compared. What was computed from the visible part of an indicator is none of them, nor what
 * was computed from that.
 */
function standings({ framework, items, indicators, instruments, overall }: Results): Standing[] {
  const partly = framework.indicators.filter(({ from }) => from.value === 'partly').map(({ id }) => id);
  const isWhole = INSTRUMENTS.map((id) => {
    const own = indicators.filter(({ instrument }) => instrument === id);
    return instruments[id].reported !== null || own.every((one) => one.reported !== null || !partly.includes(one.id));
  });
  return [
    ...(overall.reported !== null || isWhole.every(Boolean)
      ? standing('overall', { kind: 'overall' }, overall.used)
      : []),
    ...INSTRUMENTS.filter((_, index) => isWhole[index]).flatMap((id) =>
      standing(id, { kind: 'instrument', id }, instruments[id].used),
    ),
    ...indicators
      .filter(({ id, reported }) => reported !== null || !partly.includes(id))
      .flatMap(({ id, used }) => standing(String(id), { kind: 'indicator', id }, used)),
    ...framework.items.flatMap(({ code, key }) =>
      key === null ? [] : standing(key, { kind: 'item', code }, items.get(code) ?? null),
    ),
  ];
}

function standing(key: string, subject: Subject, score: Hundredths | null): Standing[] {
  return score === null ? [] : [{ key, subject, score }];
}
