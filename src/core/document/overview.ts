import type { Analysis } from '../analysis.ts';
import { INSTRUMENTS, type InstrumentId } from '../framework/framework.ts';
import { NATIONAL_MEANS } from '../framework/nationalMeans.ts';
import { EIT_PARTS } from '../reading/statement.ts';
import { type IndicatorResult, isSure } from '../results/results.ts';
import { formatScore, type Hundredths } from '../score/hundredths.ts';
import { estimates } from './estimates.ts';
import { namedIndicators } from './namedIndicators.ts';
import { sureScore } from './statedFigure.ts';
import { say, thaiList, thaiNumbers } from './thaiText.ts';
import { unplacedItems } from './unplacedItems.ts';

/**
 * Paragraphs on the whole result: what of it is an estimate or assumed, how it stands against the country and last year, which
 * indicators stand out, and what of it has no place in the issues.
 */
export function overview(analysis: Analysis): string[] {
  return [
    estimates(analysis),
    assumedTopics(analysis),
    againstCountry(analysis),
    againstLastYear(analysis),
    extremes(analysis),
    againstTarget(analysis),
    hiddenBelow(analysis),
    weakUnplaced(analysis),
  ].filter(Boolean);
}

/** Of a year whose questions nobody knows: they are taken for another year's. */
function assumedTopics({ framework: { fiscalYear, items, surveysLike } }: Analysis): string {
  const taken = INSTRUMENTS.filter((id) =>
    items.some(({ instrument, mark }) => instrument === id && mark === 'assumed'),
  );
  if (taken.length === 0 || !surveysLike) return '';
  return say('document.overview.assumed', { list: taken.join(', '), year: fiscalYear, like: surveysLike.fiscalYear });
}

function againstCountry({ framework: { fiscalYear }, results, yearKnown }: Analysis): string {
  const mean = NATIONAL_MEANS[fiscalYear];
  const score = sureScore(results.overall);
  if (mean === undefined || score === null || !yearKnown) return '';
  const which = score > mean ? 'above' : score < mean ? 'below' : 'equal';
  const difference = formatScore(Math.abs(score - mean));
  return say(`document.overview.mean.${which}`, { year: fiscalYear, mean: formatScore(mean), difference });
}

function againstLastYear({ results, previous }: Analysis): string {
  const before = sureScore(previous?.overall);
  const score = sureScore(results.overall);
  if (previous === null || before === null || score === null) return '';
  const which = score > before ? 'rose' : score < before ? 'fell' : 'same';
  return say(`document.overview.previous.${which}`, {
    year: previous.framework.fiscalYear,
    before: formatScore(before),
    difference: formatScore(Math.abs(score - before)),
  });
}

/** The first of equals: nothing is said of one indicator alone, or of all equal, or where not all are known for sure. */
function extremes({ framework, results: { indicators } }: Analysis): string {
  if (!indicators.every(isSure)) return '';
  const by = (sign: number) => (a: IndicatorResult, b: IndicatorResult) => sign * (scoreOf(a) - scoreOf(b));
  const [highest] = [...indicators].sort(by(-1));
  const [lowest] = [...indicators].sort(by(1));
  if (!highest || !lowest || scoreOf(highest) === scoreOf(lowest)) return '';
  const [high = '', low = ''] = namedIndicators(framework, [highest, lowest]);
  return say('document.overview.extremes', { highest: high, lowest: low });
}

function scoreOf({ used }: IndicatorResult): Hundredths {
  return used ?? 0;
}

function againstTarget({ framework, results: { indicators } }: Analysis): string {
  const { value } = framework.target;
  const target = formatScore(value);
  const below = indicators.filter(({ used }) => used !== null && used < value);
  const unknown = indicators.filter(({ used }) => used === null).map(({ id }) => id);
  const list = thaiList(namedIndicators(framework, below));
  return [
    below.length > 0 ? say('document.overview.below', { target, count: below.length, list }) : '',
    below.length === 0 && indicators.every(isSure) ? say('document.overview.reached', { target }) : '',
    unknown.length > 0 ? say('document.unknownIndicators', { numbers: thaiNumbers(unknown) }) : '',
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is under the target without an indicator that shows it: an instrument of which none is known, and a part of EIT. */
function hiddenBelow({ framework, results: { indicators, instruments, eitParts } }: Analysis): string {
  const { value } = framework.target;
  const isUnknown = (id: InstrumentId) =>
    indicators.every(({ instrument, used }) => instrument !== id || used === null);
  const figures = [
    ...INSTRUMENTS.filter(isUnknown).map((id) => ({ name: id, figure: instruments[id] })),
    ...EIT_PARTS.map((part) => ({ name: say('subject.part', { part }), figure: eitParts?.[part] ?? null })),
  ];
  const list = figures.flatMap(({ name, figure }) => {
    const score = sureScore(figure);
    return score !== null && score < value
      ? [say('document.overview.scored', { name, score: formatScore(score) })]
      : [];
  });
  if (list.length === 0) return '';
  return say('document.overview.hiddenBelow', { target: formatScore(value), list: thaiList(list) });
}

function weakUnplaced({ framework, results }: Analysis): string {
  const { thresholds } = framework;
  const weak = unplacedItems(results).filter(({ item, score }) => score < thresholds.value[item.instrument]);
  const list = weak.map(({ item, score }) =>
    say('document.analysis.item', { item: item.code, topic: item.topic.th, score: formatScore(score) }),
  );
  return list.length === 0 ? '' : say('document.overview.unplaced', { count: list.length, list: thaiList(list) });
}
