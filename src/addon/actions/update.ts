import { marksOf } from '../../core/highlights.ts';
import { type Language, message } from '../../core/messages/catalogue.ts';
import { type Outcome, outcomeOf } from '../../core/outcome/outcome.ts';
import { highlight } from '../sheet/highlight.ts';
import { type Answer, done, failed } from './answer.ts';
import type { Request } from './request.ts';
import { plannedMeasures, type Study, study } from './study.ts';
import { tabNames } from './tabNames.ts';
import { withLock } from './withLock.ts';
import { writeOwnTabs } from './writeOwnTabs.ts';

export interface Updated {
  readonly outcome: Outcome;
  /** Names of the tabs that scores were read from. */
  readonly sources: readonly string[];
  /** How many different items have a score. */
  readonly items: number;
  /** What the agency is called in the plan; null where nobody said. */
  readonly agency: string | null;
  readonly tabs: {
    readonly findings: string;
    readonly summary: string;
    readonly measures: string;
    readonly settings: string;
  };
}

/** Checks the scores, writes our tabs and marks the score sheet. */
export function update(request: Request, language: Language): Answer<Updated> {
  return withLock(language, () => {
    const studied = study(request);
    return studied ? done(writeUpdate(studied, language)) : failed('no-scores', language);
  });
}

/** The writing half of {@link update}, for actions that go on from there. */
export function writeUpdate(studied: Study, language: Language): Updated {
  const { analysis } = studied;
  const names = tabNames(studied.workbook, language);
  writeOwnTabs(studied, names, language);
  const marks = marksOf(analysis, language);
  for (const sheet of markedSheets(studied)) {
    const name = sheet.getName();
    highlight(
      sheet,
      marks.filter(({ place }) => place.tab === name),
    );
  }
  const { findings, summary, measures, settings } = names;
  return {
    outcome: outcomeOf(analysis, plannedMeasures(studied), language),
    sources: analysis.sheet.sources,
    items: analysis.results.items.size,
    agency: analysis.agency.name,
    tabs: { findings, summary, measures, settings },
  };
}

/** The user's tabs, also those that are no source any more, so that old marks go; and our score tab where it is filled in. */
function markedSheets({ workbook, ownScoresAreSource }: Study) {
  const scores = workbook.own.get('scores');
  return ownScoresAreSource && scores ? [...workbook.users, scores] : workbook.users;
}

/** A few words on an update, for a dialog. */
export function describeUpdate({ outcome, tabs }: Updated, language: Language): string {
  const count = (severity: string) => outcome.findings.filter((finding) => finding.severity === severity).length;
  return message(language, 'done.update', {
    overall: outcome.results.overall === null ? '–' : outcome.results.overall.toFixed(2),
    level: outcome.results.level ?? '–',
    errors: count('error'),
    warnings: count('warning'),
    notices: count('notice'),
    weak: outcome.weak.length,
    tabs: [tabs.findings, tabs.summary, tabs.measures].join(', '),
  });
}
