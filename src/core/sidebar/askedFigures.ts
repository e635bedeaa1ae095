import { type Language, message } from '../messages/catalogue.ts';
import { gapsOf } from '../results/gaps.ts';
import type { Results } from '../results/results.ts';
import type { AskedFigure } from './sidebarState.ts';

/** The published figures that would make overall score and level sure; each has the Thai name by which a sheet states it. */
export function askedFigures(results: Results, language: Language): AskedFigure[] {
  const { framework } = results;
  const { overall, level, indicators, parts } = gapsOf(results);
  const figure = (key: 'scores.overall' | 'scores.level' | 'subject.part' | 'scores.indicator', params = {}) => ({
    name: message('th', key, params),
    label: message(language, key, params),
    choices: key === 'scores.level' ? framework.levels.map(({ name }) => name.th) : null,
  });
  return [
    ...(overall ? [figure('scores.overall')] : []),
    ...(level ? [figure('scores.level')] : []),
    ...parts.map((part) => figure('subject.part', { part })),
    ...framework.indicators
      .filter(({ id }) => overall && indicators.includes(id))
      .map(({ id, name }) => figure('scores.indicator', { id, name: name.th })),
  ];
}
