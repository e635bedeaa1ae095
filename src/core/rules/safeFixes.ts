import type { Finding } from './rule.ts';

/** Rules whose fix changes a label and no figure: several may be applied at once without looking at each. */
const SAFE: readonly string[] = ['instrument-label'];

export function isSafe({ rule, fix }: Finding): boolean {
  return fix !== undefined && SAFE.includes(rule);
}
