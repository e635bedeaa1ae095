/** What a run was about to do beyond its workbook or in several steps. It is noted before, and struck out when done. */

import type { AccessChange } from '../handover/log.ts';
import type { Version, VersionState } from '../versions/version.ts';

interface Begun {
  /** By which the note is known, and a file too: short, and in letters of ASCII. */
  readonly key: string;
  /** ISO 8601. */
  readonly at: string;
  /** Stands for the user whose run it was, and tells nobody who that is. */
  readonly by: string;
}

export interface DocumentIntent extends Begun {
  readonly kind: 'document';
  /** The version as it will be listed, without what only Drive can say: link, file, moment, text. */
  readonly version: Version;
  /** What it is made of, where asking again for the same is asking for this one; empty where it is brought up to date. */
  readonly of: string;
  /** What the version before it says from then on. */
  readonly previousState: VersionState | null;
}

export interface ShareIntent extends Begun {
  readonly kind: 'share';
  readonly changes: readonly AccessChange[];
  /** Of the document, if access to it is given. */
  readonly url: string | null;
}

export interface HandOverIntent extends Begun {
  readonly kind: 'hand-over';
  readonly to: string;
  /** The moment by which the record has it. */
  readonly entryAt: string;
}

export type Intent = DocumentIntent | ShareIntent | HandOverIntent;

/** What a text of the journal notes; null where it notes nothing that we know. */
export function intentIn(text: string): Intent | null {
  try {
    const intent = JSON.parse(text) as Partial<Intent> | null;
    const known =
      (intent?.kind === 'document' && typeof intent.version?.kind === 'string') ||
      (intent?.kind === 'share' && Array.isArray(intent.changes)) ||
      (intent?.kind === 'hand-over' && typeof intent.to === 'string');
    return known && typeof intent?.key === 'string' && typeof intent.at === 'string' ? (intent as Intent) : null;
  } catch {
    return null;
  }
}

/** Milliseconds; a run has written its file a few seconds after its note, and nobody has its link yet. */
const AT_WORK = 60_000;
/** Milliseconds; after it a file that was not found is not waited for. */
const FORGOTTEN = 30 * 86_400_000;

/** Whether a file that carries the note's key is surely as that run left it: nobody changed it since. */
export function isAsMade({ at }: Intent, modified: string): boolean {
  return Date.parse(modified) - Date.parse(at) <= AT_WORK;
}

/**
 * Whether a file may be there though it was not found: Drive shows each user only the files of that user's own runs, so
 * that a colleague's is not visible, which is not the same as missing.
 */
export function mayBeHidden({ at, by }: Intent, user: string, now: string): boolean {
  return by !== user && Date.parse(now) - Date.parse(at) < FORGOTTEN;
}
