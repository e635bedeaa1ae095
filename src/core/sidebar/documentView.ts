import { lastOf, ownTemplate } from '../versions/series.ts';
import { type DocumentKind, PLAN_KINDS, type Version } from '../versions/version.ts';
import type { DocumentLink, DocumentsView } from './sidebarState.ts';

/** Short for what the workbook says now, as a plan and as a report on the measures would show it. */
export interface Fingerprints {
  readonly plan: string;
  readonly followUp: string;
}

/** The documents tab as the sidebar shows it; `now` is null where the workbook holds no scores. */
export function documentsView(versions: readonly Version[], now: Fingerprints | null): DocumentsView {
  const last = (kinds: readonly DocumentKind[]) => lastOf(versions.filter(({ kind }) => kinds.includes(kind)));
  const plan = last(PLAN_KINDS);
  const pdf = last(['pdf']);
  return {
    versions: [...versions].reverse().map(({ fileId, when, kind, number, url, state, fiscalYear }) => ({
      id: fileId,
      when,
      kind,
      number,
      url,
      state,
      fiscalYear,
    })),
    plan: link(plan, now?.plan),
    followUp: link(last(['follow-up']), now?.followUp),
    pdf: link(pdf, plan?.fingerprint === pdf?.fingerprint ? now?.plan : undefined),
    template: link(ownTemplate(versions), ''),
    monitoring: plan?.kind === 'plan-monitored',
  };
}

function link(version: Version | null, fingerprint: string | undefined): DocumentLink | null {
  return version && { url: version.url, number: version.number, isCurrent: version.fingerprint === fingerprint };
}
