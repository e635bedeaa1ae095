import { fillIn, type Language } from '../messages/catalogue.ts';
import { ruleOf } from './index.ts';
import type { Finding } from './rule.ts';

/** A finding in words; made only here, late, in the reader's language. */
export function wordFinding(finding: Finding, language: Language): string {
  return fillIn(language, ruleOf(finding).words[language].finding, finding.params);
}

/** Why the fix is proposed; empty where there is none. */
export function wordFix(finding: Finding, language: Language): string {
  return finding.fix ? fillIn(language, ruleOf(finding).words[language].fix ?? '', finding.params) : '';
}

/** Whether the fix may be applied without looking at it. */
export function isSafe(finding: Finding): boolean {
  return finding.fix !== undefined && ruleOf(finding).safe === true;
}
