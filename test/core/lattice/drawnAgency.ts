/**
 * Agencies as they might be, drawn person by person: everyone surveyed gives every answer, and the scores are rounded as
 * published. Nothing here is shared with what is tested: not the rounding, not the printing, not the framework.
 */

/** Numbers from 0 up to 1, the same ones for the same seed (mulberry32). */
export type Random = () => number;

export function seeded(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function wholeNumber(random: Random, from: number, to: number): number {
  return from + Math.floor(random() * (to - from + 1));
}

/** What the sheet prints, in its order: `i1` … `o35`, and the ten indicators by number. */
export interface DrawnAgency {
  readonly items: ReadonlyMap<string, string>;
  readonly indicators: ReadonlyMap<number, string>;
}

/**
 * How content people are. `perfect`: the share of questions that nobody complains about; `reach`: how far the others
 * fall short of full marks at most. The seed agency is an ordinary one.
 */
const MOODS = [
  { share: 0.5, perfect: 0.08, reach: 0.5 },
  { share: 0.3, perfect: 0.1, reach: 0.15 },
  { share: 0.2, perfect: 0.3, reach: 0.02 },
] as const;

/** By their scores at the seed agency, the third and the ninth question of each survey may be ones of yes or no. */
const YES_OR_NO = [2, 8];

/** The OIT items of the sub-indicators of indicators 9 and 10. */
const OIT_GROUPS = [
  [6, 7, 4, 4, 4],
  [6, 4],
] as const;

export function drawAgency(random: Random, fewest = 15, most = 400): DrawnAgency {
  const people = () => wholeNumber(random, fewest, most);
  const iit = drawSurvey(random, people(), 15);
  const eit = drawSurvey(random, people(), 9);
  const unseen = drawSurvey(random, people(), 9);
  const oit = OIT_GROUPS.map((groups) =>
    groups.map((size) => Array.from({ length: size }, () => drawDisclosure(random))),
  );
  const means = [
    ...inThrees(iit).map(roundedMean),
    ...inThrees(eit).map((seen, index) => roundedMean([roundedMean(seen), roundedMean(inThrees(unseen)[index] ?? [])])),
    ...oit.map((groups) => roundedMean(groups.map(roundedMean))),
  ];
  return {
    items: new Map([...printed('i', iit), ...printed('e', eit), ...printed('o', oit.flat(2))]),
    indicators: new Map(means.map((mean, index) => [index + 1, print(mean)])),
  };
}

/** The figure with one of its digits replaced by another. */
export function mistype(random: Random, figure: string): string {
  const digits = [...figure].flatMap((char, at) => (char === '.' ? [] : [at]));
  const at = digits[wholeNumber(random, 0, digits.length - 1)] ?? 0;
  const typed = figure.slice(0, at) + ((Number(figure[at]) + wholeNumber(random, 1, 9)) % 10) + figure.slice(at + 1);
  return Number(typed) === Number(figure) ? mistype(random, figure) : typed;
}

/** Scores in hundredths: everyone answers every question with 0 to 5 points of 20. */
function drawSurvey(random: Random, people: number, questions: number): number[] {
  const mood = drawMood(random);
  return Array.from({ length: questions }, (_, question) => {
    const content = random() < mood.perfect ? 1 : 1 - mood.reach * random();
    let points = 0;
    for (let person = 0; person < people; person++) {
      points += YES_OR_NO.includes(question) ? 5 * Number(random() < content) : drawAnswer(random, content);
    }
    return rounded(points * 2000, people);
  });
}

/** People differ: each is as content as the others on average, give or take what is missing to full contentment. */
function drawAnswer(random: Random, content: number): number {
  const own = content + (2 * random() - 1) * (1 - content);
  return [1, 2, 3, 4, 5].filter(() => random() < own).length;
}

function drawMood(random: Random): (typeof MOODS)[number] {
  const drawn = random();
  if (drawn < MOODS[0].share) return MOODS[0];
  return drawn < MOODS[0].share + MOODS[1].share ? MOODS[1] : MOODS[2];
}

function drawDisclosure(random: Random): number {
  return ([0, 5000, 10000] as const)[wholeNumber(random, 0, 2)] ?? 0;
}

function inThrees(scores: readonly number[]): number[][] {
  return Array.from({ length: scores.length / 3 }, (_, third) => scores.slice(3 * third, 3 * third + 3));
}

export function roundedMean(scores: readonly number[]): number {
  return rounded(
    scores.reduce((sum, score) => sum + score, 0),
    scores.length,
  );
}

/** The quotient without its fraction, and one more if the rest is half of the divisor or more. */
export function rounded(dividend: number, divisor: number): number {
  const rest = dividend % divisor;
  return (dividend - rest) / divisor + (rest * 2 >= divisor ? 1 : 0);
}

function printed(letter: string, scores: readonly number[]): [string, string][] {
  return scores.map((score, index) => [`${letter}${index + 1}`, print(score)]);
}

/** As the seed agency's report prints: 84.24, 90.30, but 60 and 100. */
function print(score: number): string {
  const digits = String(score).padStart(3, '0');
  return digits.endsWith('00') ? digits.slice(0, -2) : `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
