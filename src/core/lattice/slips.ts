/** Slips of the hand when a score is typed off paper: what may have been meant by the figure that stands there. */

import { FULL, type Hundredths } from '../score/hundredths.ts';
import { parseScore } from '../score/parseScore.ts';

export type SlipKind = 'wrong-digit' | 'confused-digit' | 'swapped' | 'left-out' | 'doubled' | 'added';

export interface Slip {
  readonly kind: SlipKind;
  /** How likely a hand that meant the one score types just the other. */
  readonly chance: number;
}

/**
 * The share of a kind among slips (by common experience: half are a wrong digit, then left out or swapped), over the
 * number of ways to make it in a figure of four digits. A digit is mistaken for one that it is easily confused with
 * twice as often as for any other.
 */
const CHANCES: Readonly<Record<SlipKind, number>> = {
  'confused-digit': 0.6 / 24,
  'wrong-digit': 0.6 / 48,
  swapped: 0.15 / 4,
  'left-out': 0.15 / 5,
  doubled: 0.08 / 5,
  added: 0.02 / 50,
};

/** Digits that look alike, Thai (๔๕ ๗๘๙ ๓๗) or Arabic (17 38 06); and those that are neighbours on the keyboard. */
const LOOK_ALIKES = ['45', '78', '89', '79', '37', '17', '38', '06'];
const KEYBOARD = '1234567890';

/**
 * The scores that one slip turns into the typed text, which has Arabic digits and a decimal point (`98.27`, `83.3`),
 * each with the likeliest such slip.
 */
export function slipsBehind(typed: string): ReadonlyMap<Hundredths, Slip> {
  const slips = new Map<Hundredths, Slip>();
  const stands = scoreOf(typed);
  for (const [text, kind] of [...wrongDigits(typed), ...swaps(typed), ...leftOut(typed), ...tooMany(typed)]) {
    const meant = scoreOf(text);
    const chance = CHANCES[kind];
    if (meant === null || meant === stands || chance <= (slips.get(meant)?.chance ?? 0)) continue;
    slips.set(meant, { kind, chance });
  }
  return slips;
}

type Meant = readonly [text: string, kind: SlipKind];

function wrongDigits(typed: string): Meant[] {
  return positions(typed).flatMap((at) =>
    [...KEYBOARD]
      .filter((digit) => typed.charAt(at) !== '.' && digit !== typed.charAt(at))
      .map(
        (digit): Meant => [
          typed.slice(0, at) + digit + typed.slice(at + 1),
          isConfused(typed.charAt(at), digit) ? 'confused-digit' : 'wrong-digit',
        ],
      ),
  );
}

function swaps(typed: string): Meant[] {
  return positions(typed).map((at) => [
    typed.slice(0, at) + typed.charAt(at + 1) + typed.charAt(at) + typed.slice(at + 2),
    'swapped',
  ]);
}

function leftOut(typed: string): Meant[] {
  return [...positions(typed), typed.length].flatMap((at) =>
    [...KEYBOARD, '.'].map((char): Meant => [typed.slice(0, at) + char + typed.slice(at), 'left-out']),
  );
}

function tooMany(typed: string): Meant[] {
  return positions(typed).map((at) => [
    typed.slice(0, at) + typed.slice(at + 1),
    typed.charAt(at) === typed.charAt(at + 1) ? 'doubled' : 'added',
  ]);
}

function isConfused(a: string, b: string): boolean {
  const apart = Math.abs(KEYBOARD.indexOf(a) - KEYBOARD.indexOf(b));
  return apart === 1 || LOOK_ALIKES.some((pair) => pair.includes(a) && pair.includes(b));
}

function positions(text: string): number[] {
  return [...text].map((_, index) => index);
}

/** Null for what nobody means: a number with a zero in front, with three decimals, or over 100. */
function scoreOf(text: string): Hundredths | null {
  const parsed = parseScore({ value: text, text });
  if (parsed.kind !== 'number' || parsed.decimals > 2 || parsed.score > FULL || /^0\d/.test(text)) return null;
  return parsed.score;
}
