/** How the documents write a figure: an estimate is always called one, so that no template can tell it as a result. */

import type { Figure, State } from '../results/results.ts';
import { isSure } from '../results/results.ts';
import type { Hundredths } from '../score/hundredths.ts';
import { say, thaiChange, thaiScore } from './thaiText.ts';

const WORDED: Readonly<Record<State, (value: string) => string | null>> = {
  published: (value) => value,
  computed: (value) => value,
  estimated: (value) => say('state.estimate', { value }),
  unknown: () => null,
};

/** `๗๔.๖๗`, `ประมาณการ ๗๔.๖๗`; null where it is not known. */
export function statedScore({ used, state }: Figure<Hundredths>): string | null {
  return WORDED[state](thaiScore(used) ?? '');
}

export function statedText({ used, state }: Figure<string>): string | null {
  return WORDED[state](used ?? '');
}

/** Last year's, where it is known for sure. */
export function statedBefore(figure: Figure<Hundredths> | null | undefined): string {
  return thaiScore(sureScore(figure)) ?? say('document.remark.none');
}

/** How a figure moved; a dash where one of the two is an estimate or not known. */
export function statedChange(now: Figure<Hundredths>, before: Figure<Hundredths> | null | undefined): string {
  return thaiChange(sureScore(now), sureScore(before));
}

export function sureScore(figure: Figure<Hundredths> | null | undefined): Hundredths | null {
  return figure && isSure(figure) ? figure.used : null;
}
