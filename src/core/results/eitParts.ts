/**
 * EIT has two parts since 2566 (a municipality's result and the commission's calendar of that year name both): what users of the
 * services answer by themselves, of which an agency sees the items, and what the commission's own people collect. A published
 * EIT is their mean, and may hide one that keeps the agency from a level.
 */

import type { Framework } from '../framework/framework.ts';
import { indicatorsOfInstrument } from '../framework/lookup.ts';
import { EIT_PARTS, type EitPart, type Subject } from '../reading/statement.ts';
import { divideHalfUp, FULL, type Hundredths } from '../score/hundredths.ts';
import { meanOfAll } from './composition.ts';
import { basisOf, type EitParts, type Figure, figure, type IndicatorResult, type Results } from './results.ts';

export type PartSubject = Extract<Subject, { kind: 'part' }>;

/** What a sheet states of a part: of EIT, or of one of its indicators. */
type ReportedPart = (part: EitPart, indicator: number | null) => Hundredths | null;

/** Per cent of EIT that the first part counts where nobody knows: it fits one agency's figures of 2567. */
const HALF = 50;

export function hasParts({ indicators }: Framework): boolean {
  return indicators.some(({ from }) => from.value === 'partly');
}

/** The parts of EIT itself, then those of its indicators; none in a year without them. */
export function partSubjects(framework: Framework): PartSubject[] {
  if (!hasParts(framework)) return [];
  const owners = [null, ...indicatorsOfInstrument(framework, 'EIT').map(({ id }) => id)];
  return owners.flatMap((indicator) => EIT_PARTS.map((part): PartSubject => ({ kind: 'part', part, indicator })));
}

/** `visible` is what the items that the agency sees give: they are taken for the first part's. */
export function partsOfIndicator(id: number, visible: Hundredths | null, reported: ReportedPart): EitParts {
  return { 1: figure(reported(1, id), visible, 'estimated'), 2: figure(reported(2, id), null, 'estimated') };
}

export function partsOfEit(indicators: readonly IndicatorResult[], reported: ReportedPart): EitParts {
  const of = (part: EitPart) => {
    const own = indicators.flatMap(({ parts }) => (parts === null ? [] : [parts[part]]));
    return figure(reported(part, null), meanOfAll(own.map(({ used }) => used)), basisOf(own));
  };
  return { 1: of(1), 2: of(2) };
}

/** Null unless the sheet states both, or what gives them. */
export function fromParts(framework: Framework, parts: EitParts): Hundredths | null {
  const [first, second] = EIT_PARTS.map((part) => parts[part].used);
  return first == null || second == null ? null : meanOfParts(framework, first, second);
}

/** Both parts of EIT, each as much as it counts. */
export function meanOfParts(framework: Framework, first: Hundredths, second: Hundredths): Hundredths {
  const [share, rest] = EIT_PARTS.map((part) => Math.round(shareOfPart(framework, part) * 100)) as [number, number];
  return divideHalfUp(share * first + rest * second, FULL);
}

/** Per cent of EIT that a part counts. */
export function shareOfPart({ eitVisible }: Framework, part: EitPart): number {
  const first = eitVisible?.value ?? HALF;
  return part === 1 ? first : 100 - first;
}

/** The figure of one part; null where there is no such part. */
export function partFigure(
  { eitParts, indicators }: Pick<Results, 'eitParts' | 'indicators'>,
  { part, indicator }: PartSubject,
): Figure<Hundredths> | null {
  const parts = indicator === null ? eitParts : indicators.find(({ id }) => id === indicator)?.parts;
  return parts?.[part] ?? null;
}

/** Whether EIT follows from the items that an agency sees, and so from one part alone: then nothing published is like it. */
export function isEitFromOnePart({ indicators, instruments }: Pick<Results, 'indicators' | 'instruments'>): boolean {
  const isHalf = ({ parts, state }: IndicatorResult) =>
    parts !== null && parts[2].used === null && state === 'estimated';
  return instruments.EIT.computed !== null && indicators.some(isHalf);
}

/** The parts as they come; none in a year without them. */
export function partList(parts: EitParts | null): Figure<Hundredths>[] {
  return parts === null ? [] : EIT_PARTS.map((part) => parts[part]);
}
