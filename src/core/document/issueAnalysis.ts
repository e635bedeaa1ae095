import type { Analysis } from '../analysis.ts';
import { INSTRUMENTS, type Issue, type Item } from '../framework/framework.ts';
import { itemByCode } from '../framework/lookup.ts';
import { scoredItems } from '../results/scoredItems.ts';
import { formatScore, type Hundredths } from '../score/hundredths.ts';
import { type NumberedMeasure, numbersOfIssue } from './numberedMeasures.ts';
import { say, thaiList, thaiNumbers } from './thaiText.ts';

type Facts = Pick<Analysis, 'framework' | 'results'>;

interface Scored {
  readonly item: Item;
  readonly score: Hundredths;
}

/**
 * Paragraphs on one issue: what the figures say; what is to be improved and why; which disclosures bear on it and which
 * measures answer it. Every figure comes from the results, so none can drift from the sheet.
 */
export function analyseIssue(analysis: Facts, issue: Issue, measures: readonly NumberedMeasure[]): string[] {
  const { framework, results } = analysis;
  const scored = scoredItems(results, issue);
  if (scored.length === 0) return [say('document.analysis.none')];
  const weak = scored.filter(({ item, score }) => score < framework.thresholds.value[item.instrument]);
  return [
    joined(figures(scored, weak), indicators(analysis, scored)),
    ...(weak.length === 0 ? [say('document.analysis.good')] : INSTRUMENTS.map((id) => improvement(weak, id))),
    joined(disclosures(analysis, issue), answers(numbersOfIssue(measures, issue.id))),
  ].filter(Boolean);
}

/** Thai parts sentences by a space. */
function joined(...sentences: readonly string[]): string {
  return sentences.filter(Boolean).join(' ');
}

function figures(scored: readonly Scored[], weak: readonly Scored[]): string {
  const scores = scored.map(({ score }) => score);
  return say('document.analysis.scores', {
    count: scored.length,
    lowest: formatScore(Math.min(...scores)),
    highest: formatScore(Math.max(...scores)),
    good: scored.length - weak.length,
    weak: weak.length,
  });
}

/** The survey indicators that the issue's items make up. An OIT indicator is about all disclosures, so it says nothing of one issue. */
function indicators({ framework, results }: Facts, scored: readonly Scored[]): string {
  const ids = new Set(scored.filter(({ item }) => item.instrument !== 'OIT').map(({ item }) => item.indicator));
  const list = results.indicators.flatMap(({ id, used }) => {
    const name = framework.indicators.find((indicator) => indicator.id === id)?.name.th ?? '';
    return ids.has(id) && used !== null ? [say('document.indicator', { id, name, score: formatScore(used) })] : [];
  });
  return list.length === 0 ? '' : say('document.analysis.indicators', { list: thaiList(list) });
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

function answers(numbers: readonly number[]): string {
  return numbers.length === 0 ? '' : say('document.analysis.measures', { numbers: thaiNumbers(numbers) });
}
