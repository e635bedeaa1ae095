import { type Framework, INSTRUMENTS, type Issue, type Item } from '../framework/framework.ts';
import { likelyIndicator } from '../framework/likelyTopic.ts';
import { itemByCode } from '../framework/lookup.ts';
import { type IssueStanding, issueStanding } from '../results/issueStanding.ts';
import type { IndicatorResult, Results } from '../results/results.ts';
import { scoredItems } from '../results/scoredItems.ts';
import { formatScore, type Hundredths } from '../score/hundredths.ts';
import { namedIndicators } from './namedIndicators.ts';
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
 * Paragraphs on one issue: what the figures say and what is not known; what is to be improved and why, and which measures
 * answer it; which disclosures bear on it. Every figure comes from the results, so none can drift from the sheet.
 */
export function analyseIssue(facts: Facts, issue: Issue, measures: readonly NumberedMeasure[]): string[] {
  const { framework, results } = facts;
  const scored = scoredItems(results, issue);
  const standing = issueStanding(results, issue);
  if (standing.standing === 'unknown') return [say('document.analysis.none')];
  const weak = scored.filter(({ item, score }) => score < framework.thresholds.value[item.instrument]);
  const improvements = [
    ...INSTRUMENTS.map((id) => improvement(weak, id)),
    weakIndicators(facts, standing, scored, weak),
    keepUp(standing, scored.length > 0),
  ].filter(Boolean);
  const [last = ''] = improvements.slice(-1);
  return [
    joined(
      scored.length === 0 ? withoutItems(facts, standing) : withItems(facts, standing, scored, weak),
      standing.standing === 'partly' ? say('document.analysis.open') : '',
    ),
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
function withoutItems({ framework }: Facts, { indicators }: IssueStanding): string {
  const list = thaiList(namedIndicators(framework, indicators));
  return joined(say('document.analysis.noneBut', { list }), unknownIndicators(indicators));
}

function withItems(facts: Facts, standing: IssueStanding, scored: readonly Scored[], weak: readonly Scored[]): string {
  return joined(figures(scored, weak, standing), unknownItems(standing), surveyIndicators(facts, scored));
}

function figures(scored: readonly Scored[], weak: readonly Scored[], standing: IssueStanding): string {
  const scores = scored.map(({ score }) => score);
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
  const isSingle = scored.length === 1;
  const spread = isSingle
    ? 'single'
    : lowest < highest
      ? 'range'
      : standing.standing === 'good'
        ? 'equal'
        : 'equalOfKnown';
  const params = { count: scored.length, lowest: formatScore(lowest), highest: formatScore(highest) };
  return joined(
    say(`document.analysis.${spread}`, { ...params, item: scored[0]?.item.code ?? '' }),
    verdict(scored, weak, standing),
  );
}

/** Of all items nothing is said where some are not known, nor that they are good where an indicator is not. */
function verdict(scored: readonly Scored[], weak: readonly Scored[], { standing, unknown }: IssueStanding): string {
  const isComplete = unknown.length === 0;
  const isSingle = scored.length === 1;
  if (weak.length === 0) return standing === 'good' ? say(`document.analysis.${isSingle ? 'single' : 'all'}Good`) : '';
  if (weak.length === scored.length) {
    return say(`document.analysis.${isSingle ? 'single' : isComplete ? 'all' : 'known'}Weak`);
  }
  return say('document.analysis.mixed', { good: scored.length - weak.length, weak: weak.length });
}

function unknownItems({ unknown }: IssueStanding): string {
  if (unknown.length === 0) return '';
  return say('document.analysis.unknownItems', { count: unknown.length, items: unknown.join(', ') });
}

function unknownIndicators(indicators: readonly IndicatorResult[]): string {
  const ids = indicators.filter(({ used }) => used === null).map(({ id }) => id);
  return ids.length === 0 ? '' : say('document.unknownIndicators', { numbers: thaiNumbers(ids) });
}

/** The survey indicators that the issue's items make up. An OIT indicator is about all disclosures, so it says nothing of one issue. */
function surveyIndicators({ framework, results }: Facts, scored: readonly Scored[]): string {
  const ids = new Set(scored.filter(({ item }) => item.instrument !== 'OIT').map(({ item }) => item.indicator));
  const own = results.indicators.filter(({ id }) => ids.has(id));
  const list = namedIndicators(framework, own);
  return list.length === 0 ? '' : say('document.analysis.indicators', { list: thaiList(list) });
}

/** An indicator under the target is weak, whatever its items score; where one of them is, that says it already. */
function weakIndicators(
  { framework }: Facts,
  standing: IssueStanding,
  scored: readonly Scored[],
  weak: readonly Scored[],
) {
  const said = new Set(weak.map(({ item }) => likelyIndicator(item)));
  const list = namedIndicators(
    framework,
    standing.weakIndicators.filter(({ id }) => !said.has(id)),
  );
  if (list.length === 0) return '';
  const isDespite = scored.length > 0 && weak.length === 0;
  const params = { target: formatScore(framework.target.value), list: thaiList(list) };
  return say(isDespite ? 'document.analysis.weakDespite' : 'document.analysis.weakIndicators', params);
}

/** What is kept up is known, and good. */
function keepUp({ standing }: IssueStanding, hasItems: boolean): string {
  return standing === 'good' ? say(hasItems ? 'document.analysis.good' : 'document.analysis.goodIndicators') : '';
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
