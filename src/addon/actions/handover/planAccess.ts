import type { HandedOver } from '../../../core/handover/log.ts';
import { type Snapshot, sameContent } from '../../../core/handover/snapshot.ts';
import { lastOf } from '../../../core/versions/series.ts';
import { PLAN_KINDS, type Version } from '../../../core/versions/version.ts';
import { type DocumentPeople, documentPeople } from '../../access/documentAccess.ts';
import { DOCUMENTS, grantUrl } from '../../door/scopes.ts';
import type { Study } from '../../workbook/study.ts';
import { planContent } from '../documents/content.ts';
import { readDocumentList } from '../documents/documentList.ts';

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

/** The row of the plan in the list of documents; null where it stands there no more. */
export function versionOf({ workbook, settings }: Study): Version | null {
  const rows = readDocumentList(workbook).versions;
  return lastOf(rows.filter(({ fileId, kind }) => fileId === settings.document?.id && PLAN_KINDS.includes(kind)));
}

/**
 * By the list of documents, which says from what each was made. Of a document that it does not hold only this much is
 * known: it is out of date if it was handed over before the figures changed.
 */
export function documentIsCurrent(
  studied: Study,
  version: Version | null,
  last: HandedOver | null,
  now: Snapshot,
): boolean | null {
  if (version && version.fingerprint !== '') return version.fingerprint === planContent(studied).data.fingerprint;
  const isSame = last?.document != null && last.document.id === studied.settings.document?.id;
  return isSame && last && !sameContent(last.snapshot, now) ? false : null;
}
