/** Measures under the numbers of one year: which of its items each is about. */

import type { Framework, ItemCode } from '../framework/framework.ts';
import { likelyTopic, topicsOfIndicator } from '../framework/likelyTopic.ts';
import { issuesOfItem } from '../framework/lookup.ts';
import type { BankMeasure } from '../measures/measure.ts';
import type { OwnBankMeasure } from '../measures/ownBank.ts';

/** A measure that may be proposed, and the items of this year that it is about. */
export interface Answer {
  readonly measure: BankMeasure;
  readonly items: readonly ItemCode[];
  /** For its issue at large: to keep up what is good. It answers nothing that is weak. */
  readonly general: boolean;
}

export function answersOf(framework: Framework, bank: readonly BankMeasure[]): Answer[] {
  const about = framework.items.map((item) => ({
    code: item.code,
    topic: likelyTopic(framework, item),
    // Where the topic is a guess, the issue is not.
    issues: item.key === null ? issuesOfItem(framework, item.code).map(({ id }) => id) : null,
  }));
  return bank.map((measure) => ({
    measure,
    general: measure.topics.length === 0,
    items: measure.topics.flatMap((wanted) =>
      about
        .filter(({ topic, issues }) => topic === wanted && (issues === null || issues.includes(measure.issue)))
        .map(({ code }) => code),
    ),
  }));
}

export function ownAnswers(bank: readonly OwnBankMeasure[]): Answer[] {
  return bank.map((own) => ({ ...own, general: own.items.length === 0 }));
}

/** Takes the most fitting measure for what is not answered yet, until all is. */
export function fewestAnswers(codes: readonly ItemCode[], answers: readonly Answer[]): Answer[] {
  const best = mostFitting(codes, answers);
  if (!best) return [];
  const rest = codes.filter((code) => !best.items.includes(code));
  return [best, ...fewestAnswers(rest, answers)];
}

/** The measure that answers most of the items; of equals, the one with the fewest others, since it is more to the point. */
export function mostFitting(codes: readonly ItemCode[], answers: readonly Answer[]): Answer | null {
  return best(
    answers,
    ({ items }) => items.filter((code) => codes.includes(code)).length,
    ({ items }) => items.length,
  );
}

/** Whether a measure is about what an indicator asks. */
export function isAbout({ topics }: Pick<BankMeasure, 'topics'>, indicator: number): boolean {
  const asked = topicsOfIndicator(indicator);
  return topics.some((topic) => asked.includes(topic));
}

/** At most so many measures that are about most of what an indicator asks. */
export function answersToIndicator(indicator: number, answers: readonly Answer[], most: number): Answer[] {
  let open = topicsOfIndicator(indicator);
  const taken: Answer[] = [];
  while (taken.length < most) {
    const next = best(
      answers,
      ({ measure }) => measure.topics.filter((topic) => open.includes(topic)).length,
      ({ measure }) => measure.topics.length,
    );
    if (next === null) break;
    open = open.filter((topic) => !next.measure.topics.includes(topic));
    taken.push(next);
  }
  return taken;
}

function best(answers: readonly Answer[], reach: (answer: Answer) => number, size: (answer: Answer) => number) {
  return answers
    .filter((answer) => reach(answer) > 0)
    .reduce<Answer | null>((found, answer) => {
      if (!found) return answer;
      const more = reach(answer) - reach(found) || size(found) - size(answer);
      return more > 0 ? answer : found;
    }, null);
}
