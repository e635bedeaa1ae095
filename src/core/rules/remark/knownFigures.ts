import { INSTRUMENTS } from '../../framework/framework.ts';
import { type Subject, subjectKey } from '../../reading/statement.ts';
import type { Figure, Results } from '../../results/results.ts';
import type { Hundredths } from '../../score/hundredths.ts';
import type { Checked } from '../rule.ts';

/** Every figure that the sheet states or that follows from it, by whose it is. */
export interface KnownFigures {
  has(subject: Subject, score: Hundredths): boolean;
  /** Whose the figure is: items first, then indicators, instruments, the whole. */
  ownersOf(score: Hundredths): readonly Subject[];
  /** Figures of no subject that any text may name: thresholds, the target, and all of last year's. */
  isCommon(score: Hundredths): boolean;
}

type Facts = Pick<Checked, 'framework' | 'sheet' | 'results' | 'previous'>;

export function knownFigures({ framework, sheet, results, previous }: Facts): KnownFigures {
  const owners = new Map<Hundredths, Map<string, Subject>>();
  const own = (subject: Subject, score: Hundredths | null) => {
    if (score === null) return;
    const known = owners.get(score) ?? new Map<string, Subject>();
    owners.set(score, known.set(subjectKey(subject), subject));
  };
  for (const [subject, score] of figuresOf(results)) own(subject, score);
  for (const { subject, parsed } of sheet.statements) own(subject, parsed.kind === 'number' ? parsed.score : null);
  const common = new Set<Hundredths | null>([
    ...Object.values(framework.thresholds.value),
    framework.target.value,
    ...(previous ? figuresOf(previous).map(([, score]) => score) : []),
  ]);
  return {
    has: (subject, score) => owners.get(score)?.has(subjectKey(subject)) === true,
    ownersOf: (score) => [...(owners.get(score)?.values() ?? [])],
    isCommon: (score) => common.has(score),
  };
}

function figuresOf({ items, indicators, instruments, overall }: Results): [Subject, Hundredths | null][] {
  return [
    ...[...items].map(([code, score]): [Subject, Hundredths] => [{ kind: 'item', code }, score]),
    ...indicators.flatMap((figure) => forms({ kind: 'indicator', id: figure.id }, figure)),
    ...INSTRUMENTS.flatMap((id) => forms({ kind: 'instrument', id }, instruments[id])),
    ...forms({ kind: 'overall' }, overall),
  ];
}

function forms(subject: Subject, { reported, computed, used }: Figure<Hundredths>): [Subject, Hundredths | null][] {
  return [reported, computed, used].map((score) => [subject, score]);
}
