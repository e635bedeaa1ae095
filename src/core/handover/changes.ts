import type { Hundredths } from '../score/hundredths.ts';
import type { MeasureSnapshot, Snapshot } from './snapshot.ts';

type Figure = { readonly from: Hundredths | null; readonly to: Hundredths | null };

/** What of a measure may change. */
export const MEASURE_PARTS = ['title', 'issue', 'steps', 'responsible', 'period'] as const;
export type MeasurePart = (typeof MEASURE_PARTS)[number];

/** One thing that is not as it was. */
export type Change =
  | { readonly kind: 'year'; readonly from: number; readonly to: number }
  | ({ readonly kind: 'overall' } & Figure)
  | { readonly kind: 'level'; readonly from: string | null; readonly to: string | null }
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
  return [
    ...(before.fiscalYear === now.fiscalYear
      ? []
      : [{ kind: 'year' as const, from: before.fiscalYear, to: now.fiscalYear }]),
    ...(before.overall === now.overall ? [] : [{ kind: 'overall' as const, from: before.overall, to: now.overall }]),
    ...(before.level === now.level ? [] : [{ kind: 'level' as const, from: before.level, to: now.level }]),
    ...figures('instrument', before.instruments, now.instruments),
    ...figures('indicator', byId(before), byId(now)),
    ...figures('item', before.items, now.items),
    ...measureChanges(before.measures, now.measures),
  ];
}

type Scores = Readonly<Partial<Record<string, Hundredths | null>>>;

function figures(kind: 'instrument' | 'indicator' | 'item', before: Scores, now: Scores): Change[] {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(now)])];
  return ids.flatMap((id): Change[] => {
    const [from, to] = [before[id] ?? null, now[id] ?? null];
    return from === to ? [] : [{ kind, id, from, to }];
  });
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
