import type { Analysis } from '../analysis.ts';
import { INSTRUMENTS } from '../framework/framework.ts';
import { type Language, message } from '../messages/catalogue.ts';
import { type Figure, isSure } from '../results/results.ts';
import { toNumber } from '../score/hundredths.ts';
import { eitPartViews } from '../views/eitPartViews.ts';
import { figureView, scoreNumber, weakItemView } from '../views/figureView.ts';
import { lackingWords } from '../views/lackingWords.ts';
import { askedFigures } from './askedFigures.ts';
import type { ResultsView, ScoreView, ThresholdView, WeakView } from './sidebarState.ts';

/** The figures as numbers for people; nobody computes with them any more. */
export function resultsView({ framework, results, previous }: Analysis, language: Language): ResultsView {
  const isResult = isSure(results.overall) && isSure(results.level);
  return {
    previousYear: previous?.framework.fiscalYear ?? null,
    target: toNumber(framework.target.value),
    indicators: results.indicators.map((indicator) => ({
      id: indicator.id,
      instrument: indicator.instrument,
      name: framework.indicators.find(({ id }) => id === indicator.id)?.name[language] ?? '',
      ...scoreView(
        indicator,
        previous?.indicators.find(({ id }) => id === indicator.id),
      ),
    })),
    instruments: INSTRUMENTS.map((id) => ({
      id,
      name: message(language, `document.instrument.${id}`),
      ...scoreView(results.instruments[id], previous?.instruments[id]),
    })),
    eitParts: eitPartViews(results),
    askedFor: askedFigures(results, language),
    lacking: isResult ? [] : lackingWords(results, language),
    overall: scoreView(results.overall, previous?.overall),
    level: levelView(results.level, (name) => framework.levels.find(({ name: { th } }) => th === name)?.name[language]),
  };
}

export function weakViews({ weak }: Analysis, language: Language): WeakView[] {
  return weak.map((one) => ({ ...weakItemView(one), topic: one.item.topic[language] }));
}

/** `framework` holds the agency's own thresholds already, `standard` does not. */
export function thresholdViews({ framework }: Analysis, standard: Analysis['framework']): ThresholdView[] {
  return INSTRUMENTS.map((instrument) => ({
    instrument,
    value: toNumber(framework.thresholds.value[instrument]),
    standard: toNumber(standard.thresholds.value[instrument]),
  }));
}

function scoreView(figure: Figure<number>, previous: Figure<number> | undefined): ScoreView {
  const isComparable = previous !== undefined && isSure(previous) && isSure(figure);
  return { ...figureView(figure), previous: isComparable ? scoreNumber(previous.used) : null };
}

/** A level that the sheet words in its own way is shown as it stands there. */
function levelView(level: Figure<string>, named: (name: string) => string | undefined): Figure<string> {
  const word = (name: string | null) => (name === null ? null : (named(name) ?? name));
  return { reported: word(level.reported), computed: word(level.computed), used: word(level.used), state: level.state };
}
