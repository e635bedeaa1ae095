import type { Random } from '../../lattice/drawnAgency.ts';
import { indicatorOfItem } from './columns.ts';
import { chance, pick } from './draws.ts';
import {
  type Figures,
  INSTRUMENT_IDS,
  INSTRUMENTS,
  instrumentOf,
  isIndicator,
  isItem,
  isSubIndicator,
  SUB_INDICATORS,
  type Subject,
} from './figures.ts';

/** All items, or those of the surveys, or of OIT: people often have a file for each. */
export function drawItems(random: Random, figures: Figures): Subject[] {
  const instruments = pick(random, [INSTRUMENT_IDS, INSTRUMENT_IDS, INSTRUMENT_IDS, ['IIT', 'EIT'], ['OIT']]);
  return [...figures.keys()].filter(
    (subject) => isItem(subject) && instruments.some((instrument) => instrument === instrumentOf(subject)),
  );
}

/** Indicators and everything above them. */
export function totalsOf(figures: Figures): Subject[] {
  return [...figures.keys()].filter((subject) => !isItem(subject) && !isSubIndicator(subject));
}

/**
 * Items and what is above them: the totals first or last, or each indicator over its items, with or without its
 * sub-indicators.
 */
export function drawWhole(random: Random, figures: Figures): Subject[] {
  const items = [...figures.keys()].filter(isItem);
  const totals = totalsOf(figures);
  return pick(random, [
    [...totals, ...items],
    [...items, ...totals],
    [...underIndicators(items, totals), ...totals.filter((total) => !isIndicator(total))],
    [...underSubIndicators(items, totals), ...totals.filter((total) => !isIndicator(total))],
  ]);
}

export function drawAny(random: Random, figures: Figures): Subject[] {
  if (chance(random, 0.4)) return drawWhole(random, figures);
  return chance(random, 0.5) ? drawItems(random, figures) : totalsOf(figures);
}

function underIndicators(items: readonly Subject[], totals: readonly Subject[]): Subject[] {
  return totals
    .filter(isIndicator)
    .flatMap((indicator) => [indicator, ...items.filter((item) => indicatorOfItem(item) === Number(indicator))]);
}

function underSubIndicators(items: readonly Subject[], totals: readonly Subject[]): Subject[] {
  const heads = Object.entries(SUB_INDICATORS);
  return underIndicators(items, totals).flatMap((subject) => [
    ...heads.filter(([, [first]]) => subject === `o${first}`).map(([id]) => id),
    subject,
  ]);
}

/** The figures that a sheet states, and those that follow from them: of IIT and OIT all, where their items stand there. */
export function established(figures: Figures, stated: readonly Subject[]): Figures {
  const following = (['IIT', 'OIT'] as const)
    .filter((instrument) => stated.some((subject) => isItem(subject) && instrumentOf(subject) === instrument))
    .flatMap((instrument) => [...INSTRUMENTS[instrument].indicators, instrument]);
  return new Map(
    [...new Set([...stated.filter((one) => !isSubIndicator(one)), ...following])].map((subject) => [
      subject,
      figures.get(subject) ?? 0,
    ]),
  );
}
