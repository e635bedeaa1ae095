/** What the sidebar says: its own texts, and those that it shares with the tabs and the documents. */

import { catalogueOf } from '../core/messages/catalogueOf.ts';
import type { KeyOf } from '../core/messages/text.ts';
import { app } from '../core/messages/texts/app.ts';
import { documentStates } from '../core/messages/texts/document/states.ts';
import { documentsVersions } from '../core/messages/texts/documents/versions.ts';
import { errorsBeforehand } from '../core/messages/texts/errors/beforehand.ts';
import { findings } from '../core/messages/texts/findings.ts';
import { handoverNothing } from '../core/messages/texts/handover/nothing.ts';
import { measures } from '../core/messages/texts/measures.ts';
import { results } from '../core/messages/texts/results.ts';
import { settingsAgency } from '../core/messages/texts/settings/agency.ts';
import { settingsThresholds } from '../core/messages/texts/settings/thresholds.ts';
import { sidebarAgency } from '../core/messages/texts/sidebar/agency.ts';
import { sidebarCheck } from '../core/messages/texts/sidebar/check.ts';
import { sidebarDocument } from '../core/messages/texts/sidebar/document.ts';
import { sidebarFrame } from '../core/messages/texts/sidebar/frame.ts';
import { sidebarHandOver } from '../core/messages/texts/sidebar/handOver.ts';
import { sidebarMeasures } from '../core/messages/texts/sidebar/measures.ts';
import { sidebarPeople } from '../core/messages/texts/sidebar/people.ts';
import { sidebarReading } from '../core/messages/texts/sidebar/reading.ts';
import { sidebarRemoval } from '../core/messages/texts/sidebar/removal.ts';
import { sidebarResults } from '../core/messages/texts/sidebar/results.ts';
import { sidebarSharing } from '../core/messages/texts/sidebar/sharing.ts';
import { sidebarStart } from '../core/messages/texts/sidebar/start.ts';
import { sidebarTemplate } from '../core/messages/texts/sidebar/template.ts';
import { sidebarVersions } from '../core/messages/texts/sidebar/versions.ts';
import { subject } from '../core/messages/texts/subject.ts';
import { templateWhere } from '../core/messages/texts/template/where.ts';

export const SUBJECTS = [
  app,
  sidebarFrame,
  sidebarStart,
  sidebarAgency,
  sidebarRemoval,
  sidebarReading,
  sidebarCheck,
  sidebarResults,
  sidebarMeasures,
  sidebarDocument,
  sidebarVersions,
  sidebarTemplate,
  sidebarPeople,
  sidebarSharing,
  sidebarHandOver,
  settingsAgency,
  settingsThresholds,
  findings,
  results,
  measures,
  documentStates,
  documentsVersions,
  templateWhere,
  handoverNothing,
  subject,
  errorsBeforehand,
] as const;

export type MessageKey = KeyOf<typeof SUBJECTS>;

export const { message } = catalogueOf(SUBJECTS);
