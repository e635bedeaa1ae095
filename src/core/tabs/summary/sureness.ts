/**
 * Whether a figure of the summary may be told as a result, as a formula on its details: it is stated, or it follows from
 * all that it needs in a way that is known. The same as the states of the core, but live.
 */

import { type Framework, INSTRUMENTS, type Indicator, type InstrumentId } from '../../framework/framework.ts';
import { indicatorsOfInstrument } from '../../framework/lookup.ts';
import { isSureFact } from '../../framework/sureness.ts';
import { EIT_PARTS } from '../../reading/statement.ts';
import { hasParts, type PartSubject } from '../../results/eitParts.ts';
import type { Place } from '../../table/cell.ts';
import { ref } from '../formulas.ts';
import type { ScoreCells, SummaryWords } from './summaryContent.ts';

type Words = Pick<SummaryWords, 'rows' | 'at'>;

export interface Sureness {
  readonly overall: string;
  readonly level: string;
  readonly instrument: (id: InstrumentId) => string;
  readonly indicator: (indicator: Indicator) => string;
  readonly part: (subject: PartSubject) => string;
}

export function surenessOf(framework: Framework, cells: ScoreCells, { rows, at }: Words): Sureness {
  const reported = (row: number): string => isFilled(at(row, 'reported'));
  const indicator = ({ id, from }: Indicator) =>
    isSureFact(from) && from.value !== 'partly' ? 'TRUE' : reported(rows.indicator(id));
  const instrument = (id: InstrumentId) =>
    either(reported(rows.instrument(id)), all(indicatorsOfInstrument(framework, id).map(indicator)));
  const part = ({ part: number, indicator: id }: PartSubject): string => {
    const subject = { kind: 'part', part: number, indicator: id } as const;
    if (id !== null) return isFilled(cells.of(subject));
    const ofIndicators = indicatorsOfInstrument(framework, 'EIT').map((one) =>
      part({ kind: 'part', part: number, indicator: one.id }),
    );
    return either(reported(rows.part(subject)), all(ofIndicators));
  };
  const instruments = INSTRUMENTS.map(instrument);
  const overall = either(reported(rows.overall), isSureFact(framework.weights) ? all(instruments) : 'FALSE');
  const parts = hasParts(framework)
    ? EIT_PARTS.map((number) => part({ kind: 'part', part: number, indicator: null }))
    : [];
  const asksEach = framework.levels.some(({ minEach }) => minEach > 0);
  const unsureLevels = framework.levels.filter((level) => !isSureFact(level)).map(({ name }) => name.th);
  const computed = at(rows.level, 'computed');
  const isKnownRule = unsureLevels.map((name) => `${ref(computed)}<>"${name}"`);
  const level = either(
    reported(rows.level),
    all([overall, ...(asksEach ? [...instruments, ...parts] : []), ...isKnownRule]),
  );
  return { overall, level, instrument, indicator, part };
}

function isFilled(place: Place): string {
  return `${ref(place)}<>""`;
}

function all(conditions: readonly string[]): string {
  const open = conditions.filter((condition) => condition !== 'TRUE');
  if (open.includes('FALSE')) return 'FALSE';
  if (open.length === 0) return 'TRUE';
  return open.length === 1 ? (open[0] ?? 'TRUE') : `AND(${open.join(',')})`;
}

function either(one: string, other: string): string {
  if (other === 'TRUE') return 'TRUE';
  return other === 'FALSE' ? one : `OR(${one},${other})`;
}
