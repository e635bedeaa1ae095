import type { Language } from '../../core/messages/catalogue.ts';
import { type Outcome, outcomeOf } from '../../core/outcome/outcome.ts';
import { type Answer, done, failed } from './answer.ts';
import type { Request } from './request.ts';
import { plannedMeasures, study } from './study.ts';
import { guarded } from './withLock.ts';

export interface Checked {
  readonly outcome: Outcome;
  readonly sources: readonly string[];
}

/** Looks, and writes nothing. */
export function check(request: Request, language: Language): Answer<Checked> {
  return guarded(language, 'nothing-written', () => {
    const studied = study(request);
    if (!studied) return failed('no-scores', language);
    const { analysis } = studied;
    return done({
      outcome: outcomeOf(analysis, plannedMeasures(studied), language),
      sources: analysis.sheet.sources,
    });
  });
}
