/** A score inside a cell's text: found there, and replaced in the hand in which it is written. */

import { formatScore, type Hundredths } from '../score/hundredths.ts';
import { parseScore } from '../score/parseScore.ts';
import { toArabicDigits, toThaiDigits } from '../text/numerals.ts';
import type { Stated } from './survey.ts';

const FIGURE = /[0-9๐-๙]+(?:[.,][0-9๐-๙]*)?/g;

/** The score's own characters with Arabic digits and a decimal point: `98.27` of `i๑๑ ๙๘,๒๗ คะแนน`. */
export function typedFigure(stated: Stated): string {
  return toArabicDigits(figureIn(stated).text).replace(',', '.');
}

/** The cell's text with another score in the place of its own: Thai digits stay Thai, a comma a comma, 87 no 87.00. */
export function rewritten(stated: Stated, score: Hundredths): string {
  const { text, at } = figureIn(stated);
  const whole = /[.,]/.test(text) ? formatScore(score) : formatScore(score).replace('.00', '');
  const pointed = text.includes(',') ? whole.replace('.', ',') : whole;
  const figure = /[๐-๙]/.test(text) ? toThaiDigits(pointed) : pointed;
  return stated.text.slice(0, at) + figure + stated.text.slice(at + text.length);
}

/** The last number in the text that is the score; before it an item's code may stand. */
function figureIn({ text, score }: Stated): { text: string; at: number } {
  const figures = [...text.matchAll(FIGURE)].map((match) => ({ text: match[0], at: match.index ?? 0 }));
  const own = figures.filter((figure) => {
    const parsed = parseScore({ value: figure.text, text: figure.text });
    return parsed.kind === 'number' && parsed.score === score;
  });
  return own.pop() ?? { text, at: 0 };
}
