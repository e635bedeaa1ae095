import { mayEdit, type Person } from '../../../core/access/access.ts';
import { missingOfAddress } from '../../../core/agency/address.ts';
import { checklist, type Entry } from '../../../core/handover/checklist.ts';
import { type HandedOver, type LogEntry, lastHandOver } from '../../../core/handover/log.ts';
import { type Snapshot, sameContent, snapshotOf } from '../../../core/handover/snapshot.ts';
import type { PlannedMeasure } from '../../../core/plan/plannedMeasure.ts';
import type { SidebarState } from '../../../core/sidebar/sidebarState.ts';
import { settingsOnTab } from '../../../core/tabs/settings/settingsOnTab.ts';
import type { Version } from '../../../core/versions/version.ts';
import { sheetPeople } from '../../access/sheetAccess.ts';
import type { Study } from '../../workbook/study.ts';
import { readLog, readRecord } from './handoverLog.ts';
import { documentIsCurrent, type PlanAccess, planAccess, versionOf } from './planAccess.ts';

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
  const last = lastHandOver(readRecord(studied.workbook));
  return last && { at: last.at, isCurrent: sameContent(last.snapshot, currentSnapshot(studied)) };
}

/** What of a checklist is not in order. */
export function openEntries(entries: readonly Entry[]): readonly Entry[] {
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
  return (measuresOnTab?.rows ?? []).map((row, index) => ({ ...row, measure: plan.kept[index] ?? row.measure }));
}

function agencyCells({ settingsOnTab: tab, analysis }: Study) {
  if (!tab) return [];
  const rows = settingsOnTab(tab);
  return missingOfAddress(analysis.agency).flatMap((part) => {
    const key = part === 'name' ? 'settings.agency' : (`settings.${part}` as const);
    return rows.find(key)?.place ?? [];
  });
}

function isShared(sheet: readonly Person[] | null, { found }: PlanAccess): boolean | null {
  const viewers = [...(sheet ?? []), ...(found.state === 'open' ? found.people : [])].filter(
    ({ role }) => !mayEdit(role),
  );
  if (viewers.length > 0) return true;
  const allKnown = sheet !== null && (found.state === 'open' || found.state === 'none');
  return allKnown ? false : null;
}
