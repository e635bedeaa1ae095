import { changesBetween } from '../../core/handover/changes.ts';
import type { HandedOver } from '../../core/handover/log.ts';
import { wordChanges } from '../../core/handover/wordChanges.ts';
import { recordEntry } from '../../core/handover/wordEntry.ts';
import { type Language, message } from '../../core/messages/catalogue.ts';
import { appendLog, recorded, timestamp } from '../share/log.ts';
import { protectComputed } from '../share/protect.ts';
import { openWorkbook } from '../sheet/openWorkbook.ts';
import { type Answer, done, failed } from './answer.ts';
import type { HandOverRequest } from './sharePayloads.ts';
import { type HandoverReading, openEntries, readHandover } from './shareReading.ts';
import { study } from './study.ts';
import { tabNames } from './tabNames.ts';
import { writeUpdate } from './update.ts';
import { withLock } from './withLock.ts';

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
export function handOver({ to }: HandOverRequest, language: Language): Answer<HandOver> {
  return withLock(
    language,
    () => {
      const studied = study({});
      if (!studied) return failed('no-scores', language);
      const reading = readHandover(studied);
      writeUpdate(studied, language, false);
      const tab = tabNames(studied.workbook, language).handover;
      const entry = entryOf(reading, to);
      const before = reading.last;
      appendLog(
        studied.workbook,
        [
          {
            entry,
            open: openWords(reading),
            changes: before ? changeWords(before, entry) : [message('th', 'handover.first')],
          },
        ],
        language,
      );
      const isProtected = recorded(() => protectComputed(openWorkbook(), studied.ownScoresAreSource));
      return done({ tab, open: entry.open.length, isProtected });
    },
    'handover-unsure',
  );
}

function entryOf({ now, plan, version, entries }: HandoverReading, to: string): HandedOver {
  const made = version && { number: version.number, fingerprint: version.fingerprint };
  const document = plan.document && { ...plan.document, version: made };
  const open = openEntries(entries).map(({ check, state }) => ({ check, state }));
  return { kind: 'handed-over', at: timestamp(), to, document, open, snapshot: now };
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
