import { describe, expect, test } from 'vitest';
import type { Finding, Severity } from '../../../src/core/rules/rule.ts';
import { tabOf } from '../../support/tabs.ts';
import { brokenBy, withFix } from './fixLaw.ts';

function finding(rule: string, row: number, severity: Severity = 'warning', params = {}): Finding {
  return { rule, severity, item: null, places: [{ tab: 'Sheet', row, column: 1 }], params };
}

const slip = finding('slip', 1);

describe('a fix', () => {
  test('is good if its finding goes and no other comes', () => {
    expect(brokenBy(slip, [slip, finding('other', 2)], [finding('other', 2, 'warning', { now: '1' })])).toEqual([]);
    expect(brokenBy(slip, [slip, finding('other', 2)], [])).toEqual([]);
  });

  test('is bad if its finding stays, one of two like it aside', () => {
    expect(brokenBy(slip, [slip], [slip])).toEqual(['still there: slip - Sheet!A1']);
    expect(brokenBy(slip, [slip, slip], [slip])).toEqual([]);
  });

  test('is bad if another finding comes, or one more of the same', () => {
    expect(brokenBy(slip, [slip], [finding('other', 2)])).toEqual(['new: other - Sheet!A2']);
    const other = finding('other', 2);
    expect(brokenBy(slip, [slip, other], [other, other])).toEqual(['new: other - Sheet!A2']);
  });

  test('may let a milder finding speak that a graver one about the same cells kept silent', () => {
    const [grave, mild] = [finding('grave', 2, 'error'), finding('mild', 2, 'notice')];
    expect(brokenBy(slip, [slip, grave], [mild])).toEqual([]);
    expect(brokenBy(slip, [slip, mild], [grave])).toEqual(['new: grave - Sheet!A2']);
    expect(brokenBy(slip, [slip, grave], [finding('mild', 3, 'notice')])).toEqual(['new: mild - Sheet!A3']);
  });
});

describe('applying it', () => {
  const fix = { place: { tab: 'Sheet', row: 1, column: 2 }, from: '1', to: '2' };

  test('changes its cell and no other', () => {
    expect(withFix([tabOf('a\t1\nb\t1')], fix)).toEqual([tabOf('a\t2\nb\t1')]);
  });

  test('fails where the cell no longer holds what it was made for', () => {
    expect(() => withFix([tabOf('a\t3')], fix)).toThrow('holds "3"');
  });
});
