/**
 * What the core and the add-on say. A page has a catalogue of its own beside it (`src/sidebar/catalogue.ts`, …).
 *
 * A text is one line in one file of `texts/`, with both languages. One that the core or the add-on says needs its
 * subject in the list below.
 */

import { catalogueOf } from './catalogueOf.ts';
import type { KeyOf } from './text.ts';
import { app } from './texts/app.ts';
import { documentAnalysis } from './texts/document/analysis.ts';
import { documentNames } from './texts/document/names.ts';
import { documentOverview } from './texts/document/overview.ts';
import { documentRemarks } from './texts/document/remarks.ts';
import { documentStates } from './texts/document/states.ts';
import { documentsTab } from './texts/documents/tab.ts';
import { documentsVersions } from './texts/documents/versions.ts';
import { afterFailure } from './texts/errors/afterFailure.ts';
import { errors } from './texts/errors/index.ts';
import { findings } from './texts/findings.ts';
import { findingsTab } from './texts/findingsTab.ts';
import { handoverChanges } from './texts/handover/changes.ts';
import { handoverChecks } from './texts/handover/checks.ts';
import { handoverNothing } from './texts/handover/nothing.ts';
import { handoverTab } from './texts/handover/tab.ts';
import { highlights } from './texts/highlights.ts';
import { journal } from './texts/journal.ts';
import { measures } from './texts/measures.ts';
import { measuresTab } from './texts/measuresTab.ts';
import { menu } from './texts/menu.ts';
import { narrative } from './texts/narrative.ts';
import { reading } from './texts/reading.ts';
import { results } from './texts/results.ts';
import { scores } from './texts/scores.ts';
import { settingsAgency } from './texts/settings/agency.ts';
import { settingsFacts } from './texts/settings/facts.ts';
import { settingsFlaws } from './texts/settings/flaws.ts';
import { settingsPlain } from './texts/settings/plain.ts';
import { settingsThresholds } from './texts/settings/thresholds.ts';
import { subject } from './texts/subject.ts';
import { summary } from './texts/summary.ts';
import { tabs } from './texts/tabs.ts';
import { templateProblems } from './texts/template/problems.ts';
import { templateWhere } from './texts/template/where.ts';

export type { Params } from './fillIn.ts';
export { fillIn } from './fillIn.ts';
export type { Language } from './language.ts';
export { languageOf } from './language.ts';

export const SUBJECTS = [
  app,
  menu,
  subject,
  errors,
  afterFailure,
  tabs,
  scores,
  reading,
  results,
  summary,
  findings,
  findingsTab,
  highlights,
  measures,
  measuresTab,
  narrative,
  settingsPlain,
  settingsAgency,
  settingsThresholds,
  settingsFacts,
  settingsFlaws,
  documentNames,
  documentOverview,
  documentAnalysis,
  documentRemarks,
  documentStates,
  documentsTab,
  documentsVersions,
  journal,
  templateProblems,
  templateWhere,
  handoverTab,
  handoverChanges,
  handoverChecks,
  handoverNothing,
] as const;

export type MessageKey = KeyOf<typeof SUBJECTS>;

export const { message, wordings } = catalogueOf(SUBJECTS);
