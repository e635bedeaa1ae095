import type { Framework, Issue } from './framework.ts';
import { newest } from './frameworks.ts';
import { itemByCode } from './lookup.ts';

/**
 * The indicators that tell something of an issue: its own, and those of its survey items; where none of those is known, of
 * those that it has in the newest year. An OIT indicator is of all disclosures, so that it tells nothing of the issues of
 * single ones.
 */
export function indicatorsOfIssue(framework: Framework, issue: Issue): readonly number[] {
  const inNewest = newest.issues.find(({ id }) => id === issue.id) ?? issue;
  const own = surveyIndicators(framework, issue);
  const ofItems = own.length > 0 ? own : surveyIndicators(newest, inNewest);
  return framework.indicators.map(({ id }) => id).filter((id) => issue.indicators.includes(id) || ofItems.includes(id));
}

function surveyIndicators(framework: Framework, { items }: Issue): number[] {
  return items.value.flatMap((code) => {
    const item = itemByCode(framework, code);
    return item === null || item.instrument === 'OIT' ? [] : (item.indicator ?? []);
  });
}
