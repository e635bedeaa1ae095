import type { Version } from '../../../src/core/versions/version.ts';

export function aVersion(parts: Partial<Version> = {}): Version {
  return {
    when: '22 พฤศจิกายน 2569 20:55 น.',
    kind: 'plan',
    number: 1,
    fiscalYear: 2567,
    overall: '74.67',
    measures: 16,
    fingerprint: '01234567',
    url: 'https://docs.google.com/document/d/x/edit',
    state: 'latest',
    fileId: 'x',
    textHash: 'abc',
    ...parts,
  };
}
