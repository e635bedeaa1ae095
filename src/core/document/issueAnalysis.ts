import { type Framework, INSTRUMENTS, type Issue, type Item } from '../framework/framework.ts';
import { itemByCode } from '../framework/lookup.ts';
import type { Results } from '../results/results.ts';
import { scoredItems } from '../results/scoredItems.ts';
import { formatScore, type Hundredths } from '../score/hundredths.ts';
import { type NumberedMeasure, numbersForItem, numbersOfIssue } from './numberedMeasures.ts';
import { say, thaiList, thaiNumbers } from './thaiText.ts';

/** What the text on an issue follows from. */
export interface Facts {
  readonly framework: Framework;
  readonly results: Results;
}

interface Scored {
  readonly item: Item;
  readonly score: Hundredths;
}

/**
 * Paragraphs on one issue: what the figures say; what is to be improved and why, and which measures answer it; which
 * disclosures bear on it. Every figure comes from the results, so none can drift from the sheet.
 */
export function analyseIssue(facts: Facts, issue: Issue, measures: readonly NumberedMeasure[]): string[] {
  const { framework, results } = facts;
  const scored = scoredItems(results, issue);
  if (scored.length === 0) return [withoutItems(facts, issue)];
  const weak = scored.filter(({ item, score }) => score < framework.thresholds.value[item.instrument]);
  const improvements =
    weak.length === 0
      ? [say('document.analysis.good')]
      : INSTRUMENTS.map((id) => improvement(weak, id)).filter(Boolean);
  const [last = ''] = improvements.slice(-1);
  return [
    joined(figures(scored, weak), indicators(facts, scored)),
    ...improvements.slice(0, -1),
    joined(last, answers(answering(measures, issue, weak))),
    disclosures(facts, issue),
  ].filter(Boolean);
}

/** Thai parts sentences by a space. */
function joined(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}

/** Of an issue whose items nobody scored the indicators still tell something. */
function withoutItems({ framework, results }: Facts, issue: Issue): string {
  const ids = new Set(issue.items.value.map((code) => itemByCode(framework, code)?.indicator));
  const list = namedIndicators({ framework, results }, (id) => ids.has(id));
  return list.length === 0 ? say('document.analysis.none') : say('document.analysis.noneBut', { list: thaiList(list) });
}

function figures(scored: readonly Scored[], weak: readonly Scored[]): string {
  const scores = scored.map(({ score }) => score);
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
  const isSingle = scored.length === 1;
  const spread = isSingle ? 'single' : lowest === highest ? 'equal' : 'range';
  const verdict = weak.length === 0 ? 'Good' : weak.length === scored.length ? 'Weak' : null;
  const params = { count: scored.length, lowest: formatScore(lowest), highest: formatScore(highest) };
  return joined(
    say(`document.analysis.${spread}`, { ...params, item: scored[0]?.item.code ?? '' }),
    verdict === null
      ? say('document.analysis.mixed', { good: scored.length - weak.length, weak: weak.length })
      : say(`document.analysis.${isSingle ? 'single' : 'all'}${verdict}`),
  );
}

/** The survey indicators that the issue's items make up. An OIT indicator is about all disclosures, so it says nothing of one issue. */
function indicators(facts: Facts, scored: readonly Scored[]): string {
  const ids = new Set(scored.filter(({ item }) => item.instrument !== 'OIT').map(({ item }) => item.indicator));
  const list = namedIndicators(facts, (id) => ids.has(id));
  return list.length === 0 ? '' : say('document.analysis.indicators', { list: thaiList(list) });
}

function namedIndicators({ framework, results }: Facts, isMeant: (id: number) => boolean): string[] {
  return results.indicators.flatMap(({ id, used }) => {
    const name = framework.indicators.find((indicator) => indicator.id === id)?.name.th ?? '';
    return isMeant(id) && used !== null ? [say('document.indicator', { id, name, score: formatScore(used) })] : [];
  });
}

function improvement(weak: readonly Scored[], instrument: Item['instrument']): string {
  const items = weak
    .filter(({ item }) => item.instrument === instrument)
    .map(({ item, score }) =>
      say('document.analysis.item', { item: item.code, topic: item.topic.th, score: formatScore(score) }),
    );
  return items.length === 0 ? '' : say(`document.analysis.weak.${instrument}`, { list: thaiList(items) });
}

function disclosures({ framework }: Facts, issue: Issue): string {
  const list = issue.items.value.flatMap((code) => {
    const item = itemByCode(framework, code);
    return item?.instrument === 'OIT'
      ? [say('document.analysis.disclosure', { item: item.code, topic: item.topic.th })]
      : [];
  });
  return list.length === 0 ? '' : say('document.analysis.disclosures', { list: thaiList(list) });
}

/** The measures under the issue, and those elsewhere that answer its weak items. */
function answering(measures: readonly NumberedMeasure[], issue: Issue, weak: readonly Scored[]): number[] {
  const numbers = [
    ...numbersOfIssue(measures, issue.id),
    ...weak.flatMap(({ item }) => numbersForItem(measures, item.code)),
  ];
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function answers(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : say('document.analysis.measures', { numbers: thaiNumbers(numbers) });
}
