/** What the step of sharing shows, as plain JSON: read by a call of its own, since it asks Google who has access. */

import type { Person } from '../access/access.ts';
import { formatThaiDate } from '../calendar/thaiDate.ts';
import type { Change } from '../handover/changes.ts';
import type { CheckState, Entry } from '../handover/checklist.ts';
import type { AccessChange, HandedOver } from '../handover/log.ts';
import { wordChanges } from '../handover/wordChanges.ts';
import { wordEntry } from '../handover/wordEntry.ts';
import type { Language } from '../messages/catalogue.ts';
import { wordFinding } from '../rules/wording.ts';
import { address } from '../table/address.ts';

export interface HandoverView {
  /** Every tab that somebody who may view the sheet sees, the record of sharing among them. */
  readonly tabs: readonly SharedTab[];
  readonly logTab: string;
  /** Null where Google does not tell. */
  readonly sheet: readonly PersonView[] | null;
  readonly document: DocumentAccessView;
  /** Access to documents that are no longer the plan's, as recorded. */
  readonly older: readonly RecordedView[];
  readonly checklist: readonly CheckView[];
  readonly last: { readonly when: string; readonly to: string } | null;
  /** In words; null where nothing was handed over yet. */
  readonly changes: readonly string[] | null;
}

export interface SharedTab {
  readonly name: string;
  readonly hidden: boolean;
  /** Not there yet: the first sharing adds it. */
  readonly isNew: boolean;
}

export interface PersonView extends Person {
  /** Whether the add-on gave this access, so that it can take it back. */
  readonly isOurs: boolean;
}

export interface RecordedView {
  readonly address: string;
  readonly document: string;
}

/** Whether the list of the document's people could be read, and why not. */
export type DocumentAccessState = 'none' | 'open' | 'not-found' | 'no-consent' | 'unreadable';

export interface DocumentAccessView {
  readonly state: DocumentAccessState;
  readonly id: string | null;
  readonly people: readonly PersonView[];
  /** Where the list could not be read: the addresses that were given access, as recorded. */
  readonly recorded: readonly string[];
  /** Where the user can grant what is missing. */
  readonly grantUrl: string | null;
}

export interface CheckView {
  readonly id: string;
  readonly state: CheckState;
  readonly words: string;
  readonly details: readonly { readonly words: string; readonly cells: readonly string[] }[];
  readonly cells: readonly string[];
}

/** Whose access is ours to take back: given by the add-on, and not more than that by now. */
export function personViews(people: readonly Person[], given: readonly AccessChange[], file: string): PersonView[] {
  const ours = new Set(given.filter((one) => one.file === file).map((one) => one.address));
  return people.map((person) => ({
    ...person,
    isOurs: ours.has(person.address) && (person.role === 'reader' || person.role === 'commenter'),
  }));
}

export function checkViews(entries: readonly Entry[], language: Language): CheckView[] {
  return entries.map((entry) => ({
    id: entry.check,
    state: entry.state,
    words: wordEntry(entry, language),
    details: entry.findings.map((finding) => ({
      words: wordFinding(finding, language),
      cells: finding.places.map(address),
    })),
    cells: entry.findings.length > 0 ? [] : entry.cells.map(address),
  }));
}

export function lastView(last: HandedOver | null): HandoverView['last'] {
  return last && { when: formatThaiDate(last.at.slice(0, 10)), to: last.to };
}

export function changeViews(changes: readonly Change[] | null, language: Language): HandoverView['changes'] {
  return changes && wordChanges(changes, language);
}
