import type { SidebarState } from '../core/sidebar/sidebarState.ts';

/** Why figures of the document may be wrong, and the step where that is put right. */
export interface Doubt {
  readonly why: 'errors' | 'overall-unknown';
  readonly count: number;
  readonly step: 'check' | 'results';
}

/** All that speaks against making the document as the sheet stands, the worst first. */
export function doubtsOf({ scores }: SidebarState): readonly Doubt[] {
  if (!scores) return [];
  const errors = scores.findings.filter(({ severity }) => severity === 'error').length;
  return [
    ...(errors > 0 ? [{ why: 'errors', count: errors, step: 'check' } as const] : []),
    ...(scores.results.overall.state === 'unknown'
      ? [{ why: 'overall-unknown', count: 1, step: 'results' } as const]
      : []),
  ];
}
