import type { Measure } from '../../../core/measures/measure.ts';
import { message } from '../../../core/messages/catalogue.ts';
import { changedMeanwhile, type SomeOf } from '../../../core/plan/meanwhile.ts';
import { measuresTable } from '../../../core/tabs/measures/measuresTable.ts';
import { type Refusal, refuse } from '../../door/refusal.ts';

/** Refused where somebody else changed the measure since it was seen: both versions are shown, and nothing is written. */
export function unlessChanged(now: Measure, seen: SomeOf<Measure>, wanted: SomeOf<Measure> | null): Refusal | null {
  const meanwhile = changedMeanwhile(now, seen, wanted);
  if (!meanwhile) return null;
  const { part, theirs, yours } = meanwhile;
  return refuse(
    'measure-changed',
    (language) => ({
      title: now.title,
      part: message(language, measuresTable.columns[part].heading),
      theirs: theirs || '–',
      yours: yours || '–',
    }),
    null,
    wanted ? 'error.measure-changed' : 'error.measure-changed.removed',
  );
}
