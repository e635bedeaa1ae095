import type { RuleFinding } from '../../../../src/core/rules/rule.ts';
import { indicatorOfItem } from './columns.ts';
import type { Asked, Drawn } from './drawn.ts';
import { type Figures, instrumentOf, isItem, type Subject } from './figures.ts';
import type { Reading } from './readDrawn.ts';

/**
 * `right`: every figure is. `asked`: a question instead. `unread`: figures that stand there are unknown. `named`: a
 * figure is another, and an error or warning says so. `wrong`: a figure is another, without a word.
 */
export type Verdict = 'right' | 'asked' | 'unread' | 'named' | 'wrong';

export interface Judgement {
  readonly verdict: Verdict;
  /** The first figure that is not right, as `i1 1 for 91.20`; what was asked. */
  readonly because: string;
}

export function judge(
  { figures: right, tolerance = 0, asks }: Pick<Drawn, 'figures' | 'tolerance' | 'asks'>,
  reading: Reading,
): Judgement {
  if (reading.kind === 'nothing') return { verdict: 'unread', because: 'nothing found' };
  if (reading.kind === 'asked')
    return { verdict: rightQuestion(asks, reading.about), because: `asks ${reading.about}` };
  const { figures, findings } = reading;
  const off = different(right, figures, tolerance);
  const wrong = off.filter((subject) => figures.get(subject) != null);
  const [first] = wrong.length > 0 ? wrong : off;
  if (first === undefined) return { verdict: 'right', because: '' };
  const because = `${first} ${figures.get(first) ?? 'unknown'} for ${right.get(first) ?? 'nothing'}`;
  if (wrong.length === 0) return { verdict: 'unread', because };
  const named = wrong.every((subject) =>
    findings.some((finding) => finding.severity !== 'notice' && speaksOf(finding, subject)),
  );
  return { verdict: named ? 'named' : 'wrong', because };
}

/** A question about something else leaves the user no way to the answer. */
function rightQuestion(asks: Asked | undefined, about: string): Verdict {
  return asks === undefined || asks === about ? 'asked' : 'wrong';
}

/** Figures that are not what stands there or follows from it; and items that stand nowhere. */
function different(right: Figures, read: ReadonlyMap<Subject, number | null>, tolerance: number): Subject[] {
  const expected = new Map([...right].map(([subject, figure]) => [subject, figure as number | null]));
  const invented = [...read.keys()].filter((subject) => isItem(subject) && !expected.has(subject));
  const off = [...expected].filter(([subject, figure]) => {
    const found = read.get(subject) ?? null;
    return found === null || figure === null || Math.abs(found - figure) > tolerance;
  });
  return [...invented, ...off.map(([subject]) => subject)];
}

/** Whether a finding is about the figure, or about one above it or below it. */
export function speaksOf({ item, items = [], params }: RuleFinding, subject: Subject): boolean {
  const said = [item, ...items, subjectIn(params['subject'])];
  if (said.some((one) => one != null && (one === subject || isBelow(one, subject)))) return true;
  const indicator = isItem(subject) ? String(indicatorOfItem(subject)) : subject;
  if (subjectIn(params['subject']) === indicator) return true;
  return [indicator, instrumentOf(subject)].some(
    (above) => above !== null && [params['indicator'], params['instrument']].includes(above),
  );
}

/** `@indicator 4`, `@overall`, `IIT`, `i1` as findings write them. */
function subjectIn(param: string | undefined): Subject | null {
  return param === undefined ? null : param === '@overall' ? 'ITA' : param.replace('@indicator ', '');
}

/** Whether one figure goes into the other. */
function isBelow(one: Subject, other: Subject): boolean {
  if (one === 'ITA' || isItem(other)) return false;
  return other === 'ITA' || instrumentOf(one) === other || (isItem(one) && String(indicatorOfItem(one)) === other);
}
