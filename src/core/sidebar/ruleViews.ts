import type { Language } from '../messages/catalogue.ts';
import { ruleOf } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import type { RuleView } from './sidebarState.ts';

/** What the rules that found something say of themselves, each once, by its code. */
export function ruleViews(findings: readonly Finding[], language: Language): Readonly<Record<string, RuleView>> {
  return Object.fromEntries(
    findings.map((finding) => {
      const { title, means, why, todo } = ruleOf(finding).words[language];
      return [finding.rule, { title, means, why, todo }];
    }),
  );
}
