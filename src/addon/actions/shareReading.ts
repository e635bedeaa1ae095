import { mayEdit, type Person } from '../../core/handover/access.ts';
import { type CheckId, checklist, type Entry } from '../../core/handover/checklist.ts';
import { type HandedOver, type LogEntry, lastHandOver } from '../../core/handover/log.ts';
import { type Snapshot, sameContent, snapshotOf } from '../../core/handover/snapshot.ts';
import type { PlannedMeasure } from '../../core/plan/plannedMeasure.ts';
import type { SidebarState } from '../../core/sidebar/sidebarState.ts';
import { settingsOnTab } from '../../core/tabs/settingsOnTab.ts';
import { lastOf } from '../../core/versions/series.ts';
import { PLAN_KINDS, type Version } from '../../core/versions/version.ts';
import { type DocumentPeople, documentPeople } from '../share/documentAccess.ts';
import { readLog } from '../share/log.ts';
import { sheetPeople } from '../share/sheetAccess.ts';
import { planContent } from './documentContent.ts';
import { readDocuments } from './documentsTab.ts';
import { DOCUMENTS, grantUrl } from './scopes.ts';
import type { Study } from './study.ts';

/** The plan's document, and who can see it as far as this user is told. */
export interface PlanAccess {
  readonly document: Study['settings']['document'];
  readonly found: DocumentPeople | { readonly state: 'none' } | { readonly state: 'no-consent'; readonly url: string };
}

export function planAccess({ settings }: Pick<Study, 'settings'>): PlanAccess {
  const { document } = settings;
  if (document === null) return { document, found: { state: 'none' } };
  const url = grantUrl([DOCUMENTS]);
  return { document, found: url === null ? documentPeople(document.id) : { state: 'no-consent', url } };
}

/** All that a hand-over looks at. */
export interface HandoverReading {
  readonly log: readonly LogEntry[];
  readonly last: HandedOver | null;
  readonly now: Snapshot;
  readonly sheet: readonly Person[] | null;
  readonly plan: PlanAccess;
  readonly version: Version | null;
  readonly entries: readonly Entry[];
}

export function readHandover(studied: Study): HandoverReading {
  const log = readLog(studied.workbook);
  const last = lastHandOver(log);
  const now = currentSnapshot(studied);
  const sheet = sheetPeople(studied.workbook.spreadsheet);
  const plan = planAccess(studied);
  const version = versionOf(studied);
  const entries = checklist({
    analysis: studied.analysis,
    onTab: onTab(studied),
    agencyCells: agencyCells(studied),
    hasDocument: plan.found.state === 'none' ? false : plan.found.state === 'open' ? true : null,
    isCurrent: documentIsCurrent(studied, version, last, now),
    isShared: isShared(sheet, plan),
  });
  return { log, last, now, sheet, plan, version, entries };
}

/** For the path of steps: whether what was handed over last is still what stands here. */
export function lastHandedOver(studied: Study): SidebarState['handedOver'] {
  const last = lastHandOver(readLog(studied.workbook));
  return last && { at: last.at, isCurrent: sameContent(last.snapshot, currentSnapshot(studied)) };
}

/** What of a checklist is not in order. */
export function openEntries(entries: readonly Entry[]): readonly (Entry & { readonly check: CheckId })[] {
  return entries.filter(({ state }) => state !== 'ok');
}

function currentSnapshot(studied: Study): Snapshot {
  return snapshotOf(
    studied.analysis,
    onTab(studied).map(({ measure }) => measure),
  );
}

/** The measures that stand on their tab, each with its id. */
function onTab({ measuresOnTab, plan }: Study): PlannedMeasure[] {
  return (measuresOnTab?.rows ?? []).map(({ measure, places }, index) => ({
    measure: plan.kept[index] ?? measure,
    places,
  }));
}

function agencyCells({ settingsOnTab: tab, analysis }: Study) {
  if (!tab) return [];
  const rows = settingsOnTab(tab);
  const keys = [
    ...(analysis.agency.name === null ? (['settings.agency'] as const) : []),
    ...(analysis.agency.district === null ? (['settings.district'] as const) : []),
    ...(analysis.agency.province === null ? (['settings.province'] as const) : []),
  ];
  return keys.flatMap((key) => rows.find(key)?.place ?? []);
}

/**
 * By the list of documents, which says from what each was made. Of a document that it does not hold only this much is
 * known: it is out of date if it was handed over before the figures changed.
 */
function documentIsCurrent(studied: Study, version: Version | null, last: HandedOver | null, now: Snapshot) {
  if (version && version.fingerprint !== '') return version.fingerprint === planContent(studied).data.fingerprint;
  const isSame = last?.document != null && last.document.id === studied.settings.document?.id;
  return isSame && last && !sameContent(last.snapshot, now) ? false : null;
}

/** The row of the plan in the list of documents; null where it stands there no more. */
function versionOf({ workbook, settings }: Study): Version | null {
  const rows = readDocuments(workbook).versions;
  return lastOf(rows.filter(({ fileId, kind }) => fileId === settings.document?.id && PLAN_KINDS.includes(kind)));
}

function isShared(sheet: readonly Person[] | null, { found }: PlanAccess): boolean | null {
  const viewers = [...(sheet ?? []), ...(found.state === 'open' ? found.people : [])].filter(
    ({ role }) => !mayEdit(role),
  );
  if (viewers.length > 0) return true;
  const allKnown = sheet !== null && (found.state === 'open' || found.state === 'none');
  return allKnown ? false : null;
}
