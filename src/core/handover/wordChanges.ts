import { type Language, type MessageKey, message, type Params } from '../messages/catalogue.ts';
import { formatScore } from '../score/hundredths.ts';
import type { Change, MeasurePart } from './changes.ts';
import type { MeasureSnapshot } from './snapshot.ts';

type FigureChange = Extract<Change, { readonly estimated: unknown }>;

const UNKNOWN = '–';

/** Each change as a line for somebody who has read what was before. */
export function wordChanges(changes: readonly Change[], language: Language): string[] {
  const say = (key: MessageKey, params: Params = {}) => message(language, key, params);
  const stated = (change: FigureChange, which: 'from' | 'to') => {
    const value = change[which];
    if (value === null) return UNKNOWN;
    const words = typeof value === 'number' ? formatScore(value) : value;
    return change.estimated.includes(which) ? say('state.estimate', { value: words }) : words;
  };
  return changes.map((change) => {
    switch (change.kind) {
      case 'year':
        return say('handover.change.year', { from: change.from, to: change.to });
      case 'level':
      case 'overall':
        return say(`handover.change.${change.kind}`, { from: stated(change, 'from'), to: stated(change, 'to') });
      case 'instrument':
      case 'indicator':
      case 'item':
        return say(`handover.change.${change.kind}`, {
          id: change.id,
          from: stated(change, 'from'),
          to: stated(change, 'to'),
        });
      case 'added':
      case 'removed':
        return say(`handover.change.${change.kind}`, { title: name(change.measure), issue: change.measure.issue });
      default:
        return say('handover.change.changed', {
          title: name(change.to),
          parts: change.parts.map((part) => partWords(part, change.from, change.to, say)).join(', '),
        });
    }
  });
}

function partWords(
  part: MeasurePart,
  from: MeasureSnapshot,
  to: MeasureSnapshot,
  say: (key: MessageKey, params?: Params) => string,
): string {
  const of = (measure: MeasureSnapshot): string | number => {
    if (part === 'period') return `${measure.start ?? UNKNOWN} – ${measure.end ?? UNKNOWN}`;
    if (part === 'steps') return measure.steps.length;
    return (measure[part] ?? '') === '' ? UNKNOWN : (measure[part] ?? UNKNOWN);
  };
  return say(`handover.part.${part}`, { from: of(from), to: of(to) });
}

/** A row that has steps alone is called by the first. */
function name({ title, steps }: MeasureSnapshot): string {
  return title || (steps[0] ?? UNKNOWN);
}
