/** What an item is likely about, to find a measure for it: a guess that nothing is computed from, and that is never shown. */

import type { Framework, Item } from './framework.ts';
import { newest } from './frameworks.ts';
import { issuesOfItem, itemsOfIndicator } from './lookup.ts';
import { topicsOfIssue } from './shared/issues.ts';
import type { TopicKey } from './topics/index.ts';

/** What the items of an indicator are about, in the newest year that is known whole; none of an unknown number. */
export function topicsOfIndicator(id: number): readonly TopicKey[] {
  return itemsOfIndicator(newest, id).flatMap(({ key }) => key ?? []);
}

/**
 * Its topic; of a question that is known only by its indicator, the topic of its issue that stands as far down in that
 * indicator; of one
 * that is known only by its issue, one that the issue's items of the same instrument have. Null where nothing is known.
 */
export function likelyTopic(framework: Framework, item: Item): TopicKey | null {
  if (item.key !== null) return item.key;
  const { indicator, instrument, code } = item;
  if (indicator !== null && instrument !== 'OIT') {
    const siblings = itemsOfIndicator(framework, indicator).map((one) => one.code);
    const ofIssues = issuesOfItem(framework, code).flatMap(({ id }) => topicsOfIssue(id));
    const topics = topicsOfIndicator(indicator).filter((topic) => ofIssues.includes(topic));
    return topics[Math.floor((siblings.indexOf(code) * topics.length) / siblings.length)] ?? null;
  }
  const topics = issuesOfItem(framework, code).flatMap(({ id }) => topicsOfIssue(id));
  const alike = topics.filter((topic) => topic.charAt(0) === code.charAt(0));
  const choice = alike.length > 0 ? alike : topics;
  return choice[Number(code.slice(1)) % choice.length] ?? null;
}

/** The indicator of an item; of one whose indicator is not known, that of its topic in the newest year. Null where neither is. */
export function likelyIndicator({ indicator, key }: Item): number | null {
  if (indicator !== null || key === null) return indicator;
  return newest.items.find((item) => item.key === key)?.indicator ?? null;
}
