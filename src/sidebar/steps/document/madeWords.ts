import type { DocumentMade } from '../../../addon/actions/documents/storeDocument.ts';
import type { Words } from '../../session.ts';
import type { Sidebar } from '../../sidebarContext.ts';

/** What was done, which is known only afterwards: nobody but Drive can tell whether somebody wrote in the document. */
export function madeWords(
  { making, number, kept, missing }: DocumentMade & { readonly missing: readonly string[] },
  say: Sidebar['say'],
): Words {
  const made: Words = { key: `documents.made.${making}`, params: { number, kept: kept?.number ?? '' } };
  if (missing.length === 0) return made;
  return { key: 'sidebar.made.missing', params: { made: say(made.key, made.params), missing: missing.join(', ') } };
}
