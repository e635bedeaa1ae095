import { type Language, type MessageKey, message } from '../messages/catalogue.ts';
import type { Finding } from './rule.ts';

/** A finding in words; made only here, late, in the reader's language. */
export function wordFinding(finding: Finding, language: Language): string {
  return message(language, `finding.${finding.rule}` as MessageKey, finding.params);
}

/** Why the fix is proposed; empty where there is none. */
export function wordFix(finding: Finding, language: Language): string {
  return finding.fix ? message(language, `fix.${finding.rule}` as MessageKey, finding.params) : '';
}
