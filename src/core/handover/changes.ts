import type { Hundredths } from '../score/hundredths.ts';
import type { MeasureSnapshot, Snapshot } from './snapshot.ts';

interface Figure<T = Hundredths> {
  readonly from: T | null;
  readonly to: T | null;
  /** Which of the two was an estimate. */
  readonly estimated: readonly ('from' | 'to')[];
}

/** What of a measure may change. */
export const MEASURE_PARTS = ['title', 'issue', 'steps', 'responsible', 'period'] as const;
export type MeasurePart = (typeof MEASURE_PARTS)[number];

/** One thing that is not as it was. */
export type Change =
  | { readonly kind: 'year'; readonly from: number; readonly to: number }
  | ({ readonly kind: 'overall' } & Figure)
  | ({ readonly kind: 'level' } & Figure<string>)
  | ({ readonly kind: 'instrument' | 'indicator' | 'item'; readonly id: string } & Figure)
  | { readonly kind: 'added' | 'removed'; readonly measure: MeasureSnapshot }
  | {
      readonly kind: 'changed';
      readonly parts: readonly MeasurePart[];
      readonly from: MeasureSnapshot;
      readonly to: MeasureSnapshot;
    };

/** What changed from one hand-over to now, the figures first, each from the whole down to its parts. */
export function changesBetween(before: Snapshot, now: Snapshot): Change[] {
  const figure = differing(before, now);
  const figures = (kind: 'instrument' | 'indicator' | 'item', then: Scores, since: Scores): Change[] =>
    [...new Set([...Object.keys(then), ...Object.keys(since)])].flatMap((id) =>
      figure(id, then[id] ?? null, since[id] ?? null).map((change) => ({ kind, id, ...change })),
    );
  return [
    ...(before.fiscalYear === now.fiscalYear
      ? []
      : [{ kind: 'year' as const, from: before.fiscalYear, to: now.fiscalYear }]),
    ...figure('overall', before.overall, now.overall).map((change) => ({ kind: 'overall' as const, ...change })),
    ...figure('level', before.level, now.level).map((change) => ({ kind: 'level' as const, ...change })),
    ...figures('instrument', before.instruments, now.instruments),
    ...figures('indicator', byId(before), byId(now)),
    ...figures('item', before.items, now.items),
    ...measureChanges(before.measures, now.measures),
  ];
}

type Scores = Readonly<Partial<Record<string, Hundredths | null>>>;

/** A figure that is another one now, or the same and no estimate any more, or one now. */
function differing(before: Snapshot, now: Snapshot) {
  return <T>(key: string, from: T | null, to: T | null): Figure<T>[] => {
    const [was, is] = [before.estimated?.includes(key), now.estimated?.includes(key)];
    const isSame = from === to && (was === is || was === undefined || is === undefined);
    return isSame
      ? []
      : [{ from, to, estimated: [...(was ? (['from'] as const) : []), ...(is ? (['to'] as const) : [])] }];
  };
}

function byId({ indicators }: Snapshot): Scores {
  return Object.fromEntries(indicators.map(({ id, score }) => [String(id), score]));
}

/** By their ids: a measure that merely stands in another row is the same. */
function measureChanges(before: readonly MeasureSnapshot[], now: readonly MeasureSnapshot[]): Change[] {
  const then = new Map(before.map((measure) => [measure.id, measure]));
  const ids = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((to): Change[] => {
      const from = then.get(to.id);
      if (!from) return [{ kind: 'added', measure: to }];
      const parts = MEASURE_PARTS.filter((part) => said(from, part) !== said(to, part));
      return parts.length === 0 ? [] : [{ kind: 'changed', parts, from, to }];
    }),
    ...before.filter(({ id }) => !ids.has(id)).map((measure): Change => ({ kind: 'removed', measure })),
  ];
}

function said(measure: MeasureSnapshot, part: MeasurePart): string {
  return JSON.stringify(part === 'period' ? [measure.start, measure.end] : measure[part]);
}
