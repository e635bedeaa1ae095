/** The documents that were made from a workbook, as its documents tab lists them. */

export const DOCUMENT_KINDS = ['plan', 'plan-monitored', 'follow-up', 'pdf', 'template'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** A plan, without or with the column for how one will see that a measure worked. */
export type PlanKind = Extract<DocumentKind, 'plan' | 'plan-monitored'>;
export const PLAN_KINDS: readonly DocumentKind[] = ['plan', 'plan-monitored'];

export const VERSION_STATES = [
  /** What the next run brings up to date. */
  ...(['latest'] as const),
  /** A PDF that shows an older text. */
  ...(['superseded'] as const),
  /** Kept beside a newer version: somebody wrote in it, or nobody could tell. */
  ...(['edited', 'unsure'] as const),
  /** Deleted, or made by a colleague: `drive.file` shows each user only what that user's runs made. */
  ...(['not-found'] as const),
  /** Of templates. */
  ...(['in-use', 'not-in-use'] as const),
] as const;
export type VersionState = (typeof VERSION_STATES)[number];

/** What a document was made from. */
export interface VersionData {
  /** Of the result, Buddhist era; null for templates, which are of no year. */
  readonly fiscalYear: number | null;
  /** As shown, `74.67`; empty where it is not known. */
  readonly overall: string;
  readonly measures: number | null;
  /** Short; the same for the same data. */
  readonly fingerprint: string;
}

export interface Version extends VersionData {
  /** In Thai, as staff read it on the tab. */
  readonly when: string;
  readonly kind: DocumentKind;
  /** Counts the documents of one kind and year from 1. */
  readonly number: number;
  readonly url: string;
  /** Null where staff wrote something of their own. */
  readonly state: VersionState | null;
  readonly fileId: string;
  /** Of the document's text right after it was made; empty where that could not be read. */
  readonly textHash: string;
}

/** A version and the row of the tab (from 1) in which it stands. */
export interface VersionOnTab extends Version {
  readonly row: number;
}
