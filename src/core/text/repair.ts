import { NEVER_WITH_SPACE, NEVER_WITHOUT_AM } from './words.ts';

/** What one can't see, but computers can: zero-width characters, soft hyphens, and spaces that no keyboard types. */
const WIDTHLESS = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const ODD_SPACES = /[\u00A0\u2000-\u200A\u202F\u205F\u3000]/g;

/** Text with nothing invisible in it. */
export function withoutInvisible(text: string): string {
  return text.replace(WIDTHLESS, '').replace(ODD_SPACES, ' ');
}

/** Vowels and tone marks that stand above or below a letter. None is ever written twice, or after a space. */
const MARK = '[\\u0E31\\u0E34-\\u0E3A\\u0E47-\\u0E4E]';
const TONE = '[\\u0E48-\\u0E4B]';

/** Damage that is none of a word's, with its repair: right Thai has none of these anywhere. */
const DAMAGE: readonly (readonly [RegExp, string])[] = [
  [/เเ/g, 'แ'],
  [new RegExp(`([ก-ฮ]${MARK}?) +(?=${MARK})`, 'g'), '$1'],
  [new RegExp(`(${TONE}?)\\u0E4D(${TONE}?)า`, 'g'), '$1$2ำ'],
  [new RegExp(`(${MARK}|ำ)\\1+`, 'g'), '$1'],
  [new RegExp(`(${TONE})([\\u0E31\\u0E34-\\u0E39])`, 'g'), '$2$1'],
];

/** The word by its broken form: ส าหรับ, ส ำหรับ and สาหรับ are looked up as สาหรับ. */
const words = new Map([...NEVER_WITHOUT_AM, ...NEVER_WITH_SPACE].map((word) => [broken(word), word]));
const sureWithoutSpace = new Set(NEVER_WITHOUT_AM.map(broken));
const BROKEN = new RegExp(
  [...words.values()]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(new RegExp(`(${TONE}?)ำ`, 'g'), ' ?$1 ?[าำ]'))
    .join('|'),
  'g',
);

/**
 * Repairs Thai that came out of a PDF broken, where the repair is sure; rightly written Thai stays as it is. Invisible
 * characters go along with it. Repairs nothing more when run again.
 */
export function repaired(text: string): string {
  // Words first: the space in น ้ามัน tells that it is no aunt (น้า).
  const whole = withoutInvisible(text).replace(BROKEN, repairedWord);
  const result = DAMAGE.reduce((sofar, [damage, repair]) => sofar.replace(damage, repair), whole);
  return result === text ? text : repaired(result);
}

function repairedWord(found: string, at: number, text: string): string {
  const word = broken(found.replace(/ /g, ''));
  const isFace = word.startsWith('น้า') && text.charAt(at - 1) === 'ห';
  return !isFace && (found.includes(' ') || sureWithoutSpace.has(word)) ? (words.get(word) ?? found) : found;
}

function broken(word: string): string {
  return word.replace(/ำ/g, 'า');
}
