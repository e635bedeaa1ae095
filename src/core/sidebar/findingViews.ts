import type { Language } from '../messages/catalogue.ts';
import { ruleOf } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';
import { isSafe, wordFinding, wordFix } from '../rules/wording.ts';
import { address } from '../table/address.ts';
import type { FindingView, RuleView } from './sidebarState.ts';

/** The findings in words, each with an id that stays the same while the finding does. */
export function findingViews(findings: readonly Finding[], language: Language): FindingView[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const cells = finding.places.map(address);
    const key = [finding.rule, finding.item ?? '', ...cells].join(' ');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const { rule, severity, item, fix } = finding;
    return {
      id: `${key} #${count}`,
      rule,
      severity,
      item,
      cells,
      message: wordFinding(finding, language),
      fix: fix
        ? {
            cell: address(fix.place),
            from: fix.from,
            to: fix.to,
            reason: wordFix(finding, language),
            safe: isSafe(finding),
          }
        : null,
    };
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
