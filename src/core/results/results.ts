import type { Framework, InstrumentId, ItemCode } from '../framework/framework.ts';
import type { EitPart } from '../reading/statement.ts';
import type { Hundredths } from '../score/hundredths.ts';

/**
 * How sure a figure is. *Published*: the sheet states it. *Computed*: from all that it follows from, as is known to be
 * done. *Estimated*: from a part of it, or by a composition that is only inferred; never to be told as a result.
 */
export const STATES = ['published', 'computed', 'estimated', 'unknown'] as const;

export type State = (typeof STATES)[number];

/** How sure what follows from other figures can be. */
export type Basis = Extract<State, 'computed' | 'estimated'>;

/**
 * A figure in its three forms, with how sure the used one is. *Reported* is what the sheet states, *computed* what
 * follows from the figures below it, *used* the reported one where there is one, else the computed one. A difference is
 * a finding, never a correction.
 */
export interface Figure<T> {
  readonly reported: T | null;
  readonly computed: T | null;
  readonly used: T | null;
  readonly state: State;
}

export interface IndicatorResult extends Figure<Hundredths> {
  readonly id: number;
  readonly instrument: InstrumentId;
  /** Of an indicator of EIT in two parts: each as far as it is known. */
  readonly parts: EitParts | null;
}

/** The two parts of EIT, or of one of its indicators. */
export type EitParts = Readonly<Record<EitPart, Figure<Hundredths>>>;

export interface Results {
  readonly framework: Framework;
  /** The score used of each item that has one. */
  readonly items: ReadonlyMap<ItemCode, Hundredths>;
  readonly indicators: readonly IndicatorResult[];
  readonly instruments: Readonly<Record<InstrumentId, Figure<Hundredths>>>;
  /** Null in a year whose EIT has no parts. */
  readonly eitParts: EitParts | null;
  readonly overall: Figure<Hundredths>;
  /** The level's Thai name. */
  readonly level: Figure<string>;
}

export function figure<T>(reported: T | null, computed: T | null, basis: Basis): Figure<T> {
  const used = reported ?? computed;
  const state = used === null ? 'unknown' : reported === null ? basis : 'published';
  return { reported, computed, used, state };
}

/** Whether a figure may be told as a result. */
export function isSure({ state }: Pick<Figure<unknown>, 'state'>): boolean {
  return state === 'published' || state === 'computed';
}

/** What follows from several figures is as sure as the least sure of them. */
export function basisOf(figures: readonly Pick<Figure<unknown>, 'state'>[], composition: Basis = 'computed'): Basis {
  return figures.every(isSure) ? composition : 'estimated';
}
