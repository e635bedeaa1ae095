import type { Analysis } from '../analysis.ts';
import { INSTRUMENTS, type InstrumentId, type ItemCode } from '../framework/framework.ts';
import type { Measure } from '../measures/measure.ts';
import type { Hundredths } from '../score/hundredths.ts';

/** What of a measure an officer has read, and would like to know when it changes. */
export type MeasureSnapshot = Pick<Measure, 'id' | 'issue' | 'title' | 'steps' | 'responsible' | 'start' | 'end'>;

/** The figures and the plan as they were handed over: enough to tell later what changed. Plain JSON. */
export interface Snapshot {
  readonly fiscalYear: number;
  readonly overall: Hundredths | null;
  /** The level's Thai name. */
  readonly level: string | null;
  readonly instruments: Readonly<Record<InstrumentId, Hundredths | null>>;
  readonly indicators: readonly { readonly id: number; readonly score: Hundredths | null }[];
  readonly items: Readonly<Partial<Record<ItemCode, Hundredths>>>;
  /** What of the figures was an estimate: `overall`, `level`, `IIT`, `4`. Earlier builds did not keep it. */
  readonly estimated?: readonly string[];
  readonly measures: readonly MeasureSnapshot[];
}

/** `measures` are those on the tab: what the district office sees. */
export function snapshotOf({ framework, results }: Analysis, measures: readonly Measure[]): Snapshot {
  const { overall, level, instruments, indicators, items } = results;
  return {
    fiscalYear: framework.fiscalYear,
    overall: overall.used,
    level: level.used,
    instruments: Object.fromEntries(INSTRUMENTS.map((id) => [id, instruments[id].used])) as Snapshot['instruments'],
    indicators: indicators.map(({ id, used }) => ({ id, score: used })),
    items: Object.fromEntries(items) as Snapshot['items'],
    estimated: [
      ...(['overall', 'level'] as const).filter((kind) => results[kind].state === 'estimated'),
      ...INSTRUMENTS.filter((id) => instruments[id].state === 'estimated'),
      ...indicators.filter(({ state }) => state === 'estimated').map(({ id }) => String(id)),
    ],
    measures: measures.map(({ id, issue, title, steps, responsible, start, end }) => ({
      id,
      issue,
      title,
      steps,
      responsible,
      start,
      end,
    })),
  };
}

/** Equal for equal content. */
export function sameContent(one: Snapshot, other: Snapshot): boolean {
  const areKept = one.estimated !== undefined && other.estimated !== undefined;
  const written = ({ items, estimated, ...rest }: Snapshot) =>
    JSON.stringify([Object.entries(items).sort(), ordered(rest), areKept ? estimated : null]);
  return written(one) === written(other);
}

/** The order in which keys were written is of no account: people may have saved the sheet elsewhere meanwhile. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, one]) => [key, ordered(one)]);
}
