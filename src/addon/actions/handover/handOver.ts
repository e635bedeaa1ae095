import * as v from 'valibot';
import { changesBetween } from '../../../core/handover/changes.ts';
import type { HandedOver } from '../../../core/handover/log.ts';
import { wordChanges } from '../../../core/handover/wordChanges.ts';
import { recordEntry } from '../../../core/handover/wordEntry.ts';
import { message } from '../../../core/messages/catalogue.ts';
import { action } from '../../door/action.ts';
import { text } from '../../door/payload.ts';
import { isRefusal, type Refusal } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { begin, end } from '../../journal/journal.ts';
import { openWorkbook } from '../../sheet/openWorkbook.ts';
import { study } from '../../workbook/study.ts';
import { tabNames } from '../../workbook/tabNames.ts';
import { writeUpdate } from '../../workbook/writeUpdate.ts';
import { appendLog, recorded, timestamp } from './handoverLog.ts';
import { type HandoverReading, openEntries, readHandover } from './handoverReading.ts';
import { protectComputed } from './protect.ts';
import { settleHandover } from './settleHandover.ts';

export interface HandOver {
  readonly tab: string;
  /** How many lines of the checklist were missing or not known. */
  readonly open: number;
  /** False where the computed tabs could not be given their warning. */
  readonly isProtected: boolean;
}

/**
 * Records that the plan was handed over: with which figures and document, what was missing, and what changed since the
 * last time. Our computed tabs are brought up to date first, since they are what the district office reads, and warn
 * whoever edits them from then on. Nobody gets access by it.
 */
export const handOver = action({
  payload: { to: v.pipe(text(300), v.minLength(1)) },
  scopes: [SHEET],
  ifItFails: 'handover-unsure',
  run({ to }, context): HandOver | Refusal {
    const { language } = context;
    const studied = study(language);
    if (isRefusal(studied)) return studied;
    const { workbook } = studied;
    const finished = settleHandover(workbook, context);
    // An earlier try got through, and its answer did not.
    const isRecorded = finished.some((intent) => intent.kind === 'hand-over' && intent.to === to);
    const reading = readHandover(studied);
    const at = timestamp();
    const keys = isRecorded ? [] : [begin(workbook, { kind: 'hand-over', to, entryAt: at })];
    writeUpdate(studied, false);
    const tab = tabNames(workbook).handover;
    const entry = entryOf(reading, to, at);
    const changes = reading.last ? changeWords(reading.last, entry) : [message('th', 'handover.first')];
    if (!isRecorded) appendLog(workbook, [{ entry, open: openWords(reading), changes }]);
    end(workbook, keys);
    const isProtected = recorded(() => protectComputed(openWorkbook(language), studied.ownScoresAreSource));
    return { tab, open: entry.open.length, isProtected };
  },
});

function entryOf({ now, plan, version, entries }: HandoverReading, to: string, at: string): HandedOver {
  const made = version && { number: version.number, fingerprint: version.fingerprint };
  const document = plan.document && { ...plan.document, version: made };
  const open = openEntries(entries).map(({ check, state }) => ({ check, state }));
  return { kind: 'handed-over', at, to, document, open, snapshot: now };
}

/** The tab is Thai: the officers who read it have no add-on. */
function openWords({ entries }: HandoverReading): string[] {
  const open = openEntries(entries).flatMap((entry) => recordEntry(entry, 'th'));
  return open.length > 0 ? open : [message('th', 'handover.complete')];
}

function changeWords(before: HandedOver, entry: HandedOver): string[] {
  const words = wordChanges(changesBetween(before.snapshot, entry.snapshot), 'th');
  return words.length > 0 ? words : [message('th', 'handover.same')];
}
