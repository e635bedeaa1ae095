import type { GivenRole, Target } from '../access/access.ts';
import type { CheckState } from './checklist.ts';
import type { Snapshot } from './snapshot.ts';

/** A hand-over, as it will be looked back upon. */
export interface HandedOver {
  readonly kind: 'handed-over';
  /** `2026-11-22T09:30`, in the agency's time. */
  readonly at: string;
  readonly to: string;
  readonly document: HandedDocument | null;
  /** What of the checklist was not in order, and what could not be told. */
  readonly open: readonly { readonly check: string; readonly state: CheckState }[];
  readonly snapshot: Snapshot;
}

/** The document, and which version of it as the list of documents has it; null where it stands there no more. */
export interface HandedDocument {
  readonly id: string;
  readonly url: string;
  readonly version: { readonly number: number; readonly fingerprint: string } | null;
}

/** Access that the add-on gave or took back. */
export interface AccessChange {
  readonly kind: 'given' | 'taken-back';
  readonly at: string;
  readonly address: string;
  readonly target: Target;
  readonly role: GivenRole;
  /** The id of the spreadsheet or the document: a copy of the workbook has the record of what it was copied from. */
  readonly file: string;
}

export type LogEntry = HandedOver | AccessChange;

/** A cell holds 50,000 characters in Google Sheets and 32,767 in Excel. */
const LONGEST = 30_000;

/** A record as a text that survives every way of saving a sheet, as separators and halves of surrogate pairs would not. */
export function packed(record: object): string {
  return JSON.stringify(record).replace(
    /[\u007F-\u009F\u2028\u2029\uD800-\uDFFF]/g,
    (unit) => `\\u${`000${unit.charCodeAt(0).toString(16)}`.slice(-4)}`,
  );
}

/** An entry as the texts of one or more cells. */
export function pack(entry: LogEntry): string[] {
  const json = packed(entry);
  return Array.from({ length: Math.ceil(json.length / LONGEST) }, (_, index) =>
    json.slice(index * LONGEST, (index + 1) * LONGEST),
  );
}

/** The entry that such texts hold; null where they hold none, or one that somebody changed beyond recognition. */
export function unpack(texts: readonly string[]): LogEntry | null {
  try {
    const entry: unknown = JSON.parse(texts.join(''));
    return isEntry(entry) ? entry : null;
  } catch {
    return null;
  }
}

/** The hand-over before now; null where there was none. */
export function lastHandOver(entries: readonly LogEntry[]): HandedOver | null {
  return entries.reduce<HandedOver | null>(
    (last, entry) => (entry.kind === 'handed-over' && entry.at >= (last?.at ?? '') ? entry : last),
    null,
  );
}

/** The access that the add-on gave and has not taken back, as far as its own record says, in whatever order it stands. */
export function accessGiven(entries: readonly LogEntry[]): AccessChange[] {
  const standing = new Map<string, AccessChange>();
  const inOrder = [...entries].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  for (const entry of inOrder) {
    if (entry.kind === 'handed-over') continue;
    const key = JSON.stringify([entry.file, entry.address]);
    if (entry.kind === 'given') standing.set(key, entry);
    else standing.delete(key);
  }
  return [...standing.values()];
}

function isEntry(value: unknown): value is LogEntry {
  const { kind, at, ...rest } = record(value);
  if (typeof at !== 'string') return false;
  if (kind === 'handed-over') return typeof rest['to'] === 'string' && isSnapshot(rest['snapshot']);
  const isAccess = kind === 'given' || kind === 'taken-back';
  const { address, file, target } = rest;
  return (
    isAccess &&
    typeof address === 'string' &&
    typeof file === 'string' &&
    ['sheet', 'document'].includes(String(target))
  );
}

function isSnapshot(value: unknown): boolean {
  const { fiscalYear, indicators, items, instruments, measures } = record(value);
  const isMeasure = (one: unknown) => {
    const { id, title, steps } = record(one);
    return typeof id === 'string' && typeof title === 'string' && Array.isArray(steps);
  };
  return (
    typeof fiscalYear === 'number' &&
    Array.isArray(indicators) &&
    [items, instruments].every((one) => typeof one === 'object' && one !== null) &&
    Array.isArray(measures) &&
    measures.every(isMeasure)
  );
}

function record(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
