import type { Language } from '../messages/catalogue.ts';
import { ruleOf } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import { isSafe } from '../rules/wording.ts';
import { wordedFinding } from '../views/wordedFinding.ts';
import type { FindingView, RuleView } from './sidebarState.ts';

/** The findings in words, each with an id that stays the same while the finding does. */
export function findingViews(findings: readonly Finding[], language: Language): FindingView[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const worded = wordedFinding(finding, language);
    const key = [worded.rule, worded.item ?? '', ...worded.cells].join(' ');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { ...worded, id: `${key} #${count}`, fix: worded.fix && { ...worded.fix, safe: isSafe(finding) } };
  });
}

/** What the rules that found something say of themselves, each once, by its code. */
export function ruleViews(findings: readonly Finding[], language: Language): Readonly<Record<string, RuleView>> {
  return Object.fromEntries(
    findings.map((finding) => {
      const { title, means, why, todo } = ruleOf(finding).words[language];
      return [finding.rule, { title, means, why, todo }];
    }),
  );
}
