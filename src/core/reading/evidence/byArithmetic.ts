/** Whether the figures of a column give the ones that stand above them: items, indicators, instruments, the whole. */

import { type Framework, INSTRUMENTS, type InstrumentId } from '../../framework/framework.ts';
import { indicatorFromItems, meanOfAll, overallFromInstruments } from '../../results/composition.ts';
import type { Hundredths } from '../../score/hundredths.ts';
import type { Candidate, Group } from './candidate.ts';
import type { Reason } from './reason.ts';

type Values = Candidate['values'];

interface Fit {
  readonly held: number;
  readonly failed: number;
}

/** Sub-scores that were rounded on the way may give a figure that differs by so much. */
const SLACK_OF_ITEMS = 2;
const SLACK = 1;
const MANY = 3;

export function arithmeticReasons(candidate: Candidate, groups: readonly Group[], framework: Framework): Reason[] {
  const own = fitOf(candidate.values, candidate.values, framework);
  const others = groups.filter((group) => !group.includes(candidate)).flat();
  const fits = others.flatMap(({ values }) => [
    fitOf(candidate.values, values, framework),
    fitOf(values, candidate.values, framework),
  ]);
  const best = [own, ...fits].reduce((a, b) => (b.held - b.failed > a.held - a.failed ? b : a));
  if (best.held >= MANY && best.held > 2 * best.failed) return [{ code: 'composition', points: 6 }];
  if (best.held > 0 && best.failed === 0) return [{ code: 'composition', points: 3 }];
  return own.failed >= 2 && own.held === 0 ? [{ code: 'no-composition', points: -3 }] : [];
}

/** How many stated figures come out of the ones below them. Of figures that are all the same everything comes out. */
export function fitOf(below: Values, above: Values, framework: Framework): Fit {
  if (new Set(below.values()).size < 2) return { held: 0, failed: 0 };
  const checks: boolean[] = [];
  const compare = (key: string, computed: Hundredths | null, slack: number) => {
    const stated = above.get(key);
    if (stated !== undefined && computed !== null) checks.push(Math.abs(stated - computed) <= slack);
  };
  for (const indicator of framework.indicators) {
    if (indicator.from.value === 'partly') continue;
    compare(`indicator ${indicator.id}`, indicatorFromItems(framework, indicator, below), SLACK_OF_ITEMS);
  }
  const instruments = byInstrument((id) =>
    meanOfAll(
      framework.indicators
        .filter(({ instrument }) => instrument === id)
        .map((indicator) => below.get(`indicator ${indicator.id}`) ?? null),
    ),
  );
  for (const id of INSTRUMENTS) compare(`instrument ${id}`, instruments[id], SLACK);
  const stated = byInstrument((id) => below.get(`instrument ${id}`) ?? instruments[id]);
  compare('overall', overallFromInstruments(framework, stated), SLACK);
  return { held: checks.filter(Boolean).length, failed: checks.filter((held) => !held).length };
}

function byInstrument<T>(make: (id: InstrumentId) => T): Record<InstrumentId, T> {
  const [iit, eit, oit] = INSTRUMENTS.map(make) as [T, T, T];
  return { IIT: iit, EIT: eit, OIT: oit };
}
