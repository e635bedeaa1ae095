import { expect, test } from 'vitest';
import { ruleOf, rules } from '../../../src/core/rules/index.ts';
import type { Finding } from '../../../src/core/rules/rule.ts';
import { isSafe, wordFinding, wordFix } from '../../../src/core/rules/wording.ts';
import { findingsOf } from '../../support/checking.ts';
import { seedTab } from '../../support/tabs.ts';

const findingOf = (rule: string): Finding => {
  const [finding] = findingsOf(rule, seedTab());
  if (!finding) throw new Error(`${rule} finds nothing`);
  return finding;
};
const without = ({ fix: _fix, ...finding }: Finding): Finding => finding;

test('a finding is worded in the reader’s language', () => {
  const finding = findingOf('instrument-label');
  expect(wordFinding(finding, 'th')).toMatch(/EIT.*IIT/);
  expect(wordFinding(finding, 'en')).toMatch(/^[ -~“”’–]*EIT[ -~“”’–]*IIT[ -~“”’–]*$/);
});

test('the reason for a fix is said only where there is one', () => {
  const finding = findingOf('instrument-label');
  expect(wordFix(finding, 'en')).toMatch(/^[ -~“”’–]{10,}$/);
  expect(wordFix(without(finding), 'en')).toBe('');
});

test('a fix is safe where its rule says so', () => {
  for (const { code, safe } of rules) {
    const finding = { ...findingOf('instrument-label'), rule: code };
    expect(isSafe(finding)).toBe(safe === true);
    expect(isSafe(without(finding))).toBe(false);
  }
  expect(new Set(rules.map(({ safe }) => safe === true)).size).toBe(2);
});

test('a rule that nobody knows is a mistake of the program', () => {
  expect(() => ruleOf({ ...findingOf('instrument-label'), rule: 'none' })).toThrow('none');
});
