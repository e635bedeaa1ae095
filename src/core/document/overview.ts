import type { Analysis } from '../analysis.ts';
import { NATIONAL_MEANS } from '../framework/nationalMeans.ts';
import { formatScore, type Hundredths } from '../score/hundredths.ts';
import { say, thaiList } from './thaiText.ts';

/** Paragraphs on the whole result: against the country, against last year, and which indicators stand out. */
export function overview(analysis: Analysis): string[] {
  return [againstCountry(analysis), againstLastYear(analysis), extremes(analysis), belowTarget(analysis)].filter(
    Boolean,
  );
}

function againstCountry({ framework: { fiscalYear }, results, yearKnown }: Analysis): string {
  const mean = NATIONAL_MEANS[fiscalYear];
  const { used } = results.overall;
  if (mean === undefined || used === null || !yearKnown) return '';
  const which = used > mean ? 'above' : used < mean ? 'below' : 'equal';
  const difference = formatScore(Math.abs(used - mean));
  return say(`document.overview.mean.${which}`, { year: fiscalYear, mean: formatScore(mean), difference });
}

function againstLastYear({ results, previous }: Analysis): string {
  const before = previous?.overall.used ?? null;
  const { used } = results.overall;
  if (previous === null || before === null || used === null) return '';
  const which = used > before ? 'rose' : used < before ? 'fell' : 'same';
  return say(`document.overview.previous.${which}`, {
    year: previous.framework.fiscalYear,
    before: formatScore(before),
    difference: formatScore(Math.abs(used - before)),
  });
}

interface Ranked {
  readonly words: string;
  readonly score: Hundredths;
}

function ranked({ framework, results }: Analysis): Ranked[] {
  return results.indicators.flatMap(({ id, used }) => {
    const name = framework.indicators.find((indicator) => indicator.id === id)?.name.th ?? '';
    if (used === null) return [];
    return [{ score: used, words: say('document.indicator', { id, name, score: formatScore(used) }) }];
  });
}

/** The first of equals: nothing is said of one indicator alone, or of all equal. */
function extremes(analysis: Analysis): string {
  const all = ranked(analysis);
  const [highest] = [...all].sort((a, b) => b.score - a.score);
  const [lowest] = [...all].sort((a, b) => a.score - b.score);
  if (!highest || !lowest || highest.score === lowest.score) return '';
  return say('document.overview.extremes', { highest: highest.words, lowest: lowest.words });
}

function belowTarget(analysis: Analysis): string {
  const target = analysis.framework.target.value;
  const all = ranked(analysis);
  const below = all.filter(({ score }) => score < target);
  if (all.length === 0) return '';
  if (below.length === 0) return say('document.overview.reached', { target: formatScore(target) });
  const list = thaiList(below.map(({ words }) => words));
  return say('document.overview.below', { target: formatScore(target), count: below.length, list });
}
