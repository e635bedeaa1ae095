import { marksOf } from '../../core/highlights.ts';
import { type Language, message } from '../../core/messages/catalogue.ts';
import { type Outcome, outcomeOf } from '../../core/outcome/outcome.ts';
import { type Answer, done, failed } from './answer.ts';
import { showMarks } from './highlight.ts';
import type { UpdateRequest } from './request.ts';
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
export function update({ proposals = true, ...request }: UpdateRequest, language: Language): Answer<Updated> {
  return withLock(language, () => {
    const studied = study(request);
    return studied ? done(writeUpdate(studied, language, proposals)) : failed('no-scores', language);
  });
}

/** The writing half of {@link update}, for actions that go on from there. */
export function writeUpdate(studied: Study, language: Language, proposals = true): Updated {
  const { analysis } = studied;
  const names = tabNames(studied.workbook, language);
  writeOwnTabs(studied, names, language, proposals);
  const marks = studied.settings.highlight ? marksOf(analysis, language) : [];
  showMarks(studied, marks);
  const { findings, summary, measures, settings } = names;
  return {
    outcome: outcomeOf(analysis, plannedMeasures(studied), language),
    sources: analysis.sheet.sources,
    items: analysis.results.items.size,
    agency: analysis.agency.name,
    tabs: { findings, summary, measures, settings },
  };
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
