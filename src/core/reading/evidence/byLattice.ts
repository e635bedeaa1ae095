import { type Framework, SURVEYS } from '../../framework/framework.ts';
import { FULL } from '../../score/hundredths.ts';
import type { Candidate } from './candidate.ts';
import type { Reason } from './reason.ts';

/** So many scores that are no whole numbers must lie on one lattice, or it may be by accident. */
const ENOUGH = 5;
/** A larger survey can give almost any score. */
const MOST = 120;

/** Scores of one survey lie on the lattice of its number of respondents, which hardly any other column's numbers do. */
export function latticeReasons({ values }: Candidate, framework: Framework): Reason[] {
  const fits = SURVEYS.some((instrument) => {
    const step = framework.answerSteps[instrument]?.value;
    const letter = instrument.charAt(0).toLowerCase();
    const scores = [...values].filter(([key]) => new RegExp(`^${letter}\\d`).test(key)).map(([, score]) => score);
    const telling = scores.filter((score) => score % 100 !== 0);
    return step !== undefined && telling.length >= ENOUGH && onOneLattice(scores, step);
  });
  return fits ? [{ code: 'lattice', points: 3 }] : [];
}

function onOneLattice(scores: readonly number[], step: number): boolean {
  for (let n = 5; n <= MOST; n++) {
    const isOn = (score: number) => {
      const answers = Math.round((score * n) / step);
      return score === FULL || Math.abs((answers * step) / n - score) <= 0.51;
    };
    if (scores.every(isOn)) return true;
  }
  return false;
}
