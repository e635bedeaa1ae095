/** How a column's figures are weighted, told by the figures themselves. */

import { type Framework, INSTRUMENTS, type InstrumentId } from '../../framework/framework.ts';
import {
  indicatorsOfInstrument,
  itemsOfIndicator,
  itemsOfSubIndicator,
  subIndicatorsOfIndicator,
} from '../../framework/lookup.ts';
import type { Hundredths } from '../../score/hundredths.ts';

type Values = ReadonlyMap<string, Hundredths>;
/** What figures weigh in the overall score, in per cent, by the keys of their subjects. */
export type Weights = ReadonlyMap<string, number>;

/** A weighted figure may have been rounded up. */
const SLACK = 1;
/** Sums of rounded figures differ by so much. */
const SLACK_OF_SUM = 3;

/**
 * The weights by which figures are out of 30, 30 and 40 and not out of 100: each line by its own share of the overall
 * score, or all by their instrument's weight. Null where the figures can't be weighted so.
 */
export function weightsFor(values: Values, framework: Framework): Weights | null {
  const keys = [...values.keys()].filter((key) => key !== 'overall');
  return [sharesIn(framework), instrumentWeightsIn(framework)].find((weights) => fits(keys, values, weights)) ?? null;
}

/** Whether the figures add up to the overall score as weighted ones do, and scores out of 100 never. */
export function addUp(values: Values, framework: Framework): boolean {
  const overall = values.get('overall');
  const weights = weightsFor(values, framework);
  if (overall === undefined || weights === null || overall <= SLACK_OF_SUM) return false;
  const [instruments, indicators] = [
    INSTRUMENTS.map((id) => `instrument ${id}`),
    framework.indicators.map(({ id }) => `indicator ${id}`),
  ];
  return [instruments, indicators].some((keys) => {
    const parts = keys.map((key) => values.get(key));
    const sum = parts.reduce<number>((total, part) => total + (part ?? Number.NaN), 0);
    return Math.abs(sum - overall) <= SLACK_OF_SUM;
  });
}

function fits(keys: readonly string[], values: Values, weights: Weights): boolean {
  return (
    keys.length > 0 &&
    keys.every((key) => (values.get(key) ?? 0) <= Math.round((weights.get(key) ?? Number.NaN) * 100) + SLACK)
  );
}

const shares = new WeakMap<Framework, Weights>();

function sharesIn(framework: Framework): Weights {
  const known = shares.get(framework) ?? new Map(INSTRUMENTS.flatMap((id) => sharesOf(framework, id)));
  shares.set(framework, known);
  return known;
}

function sharesOf(framework: Framework, id: InstrumentId): [string, number][] {
  const weight = framework.weights.value[id];
  const indicators = indicatorsOfInstrument(framework, id);
  return [
    [`instrument ${id}`, weight],
    ...indicators.flatMap((indicator): [string, number][] => {
      const share = weight / indicators.length;
      const groups =
        indicator.from.value === 'sub-indicators'
          ? subIndicatorsOfIndicator(framework, indicator.id).map((sub) => itemsOfSubIndicator(framework, sub.id))
          : [itemsOfIndicator(framework, indicator.id)];
      const items = groups.flatMap((group) =>
        group.map(({ code }): [string, number] => [code, share / groups.length / group.length]),
      );
      return [[`indicator ${indicator.id}`, share], ...items];
    }),
  ];
}

function instrumentWeightsIn(framework: Framework): Weights {
  const weights = framework.weights.value;
  return new Map([
    ...INSTRUMENTS.map((id): [string, number] => [`instrument ${id}`, weights[id]]),
    ...framework.indicators.map(({ id, instrument }): [string, number] => [`indicator ${id}`, weights[instrument]]),
    ...framework.items.map(({ code, instrument }): [string, number] => [code, weights[instrument]]),
  ]);
}
