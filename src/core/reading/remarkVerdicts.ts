/** The words by which a remark says what shall be done about an item. */

/** keep: the score is good, keep it up. improve: it is not. */
export type Verdict = 'keep' | 'improve';

/** Something found in a text, from `start` up to `end`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Null: the words look like a verdict and are none, such as the `คอยปรับปรุงข้อมูล` (keep the data fresh) of a keep. */
const WORDS: readonly (readonly [Verdict | null, readonly string[]])[] = [
  [null, ['คอยปรับปรุง', 'หมั่นปรับปรุง', 'ปรับปรุงอัปเดต', 'ปรับปรุงอัพเดท', 'ปรับปรุงข้อมูล', 'ปรับปรุงให้เป็นปัจจุบัน']],
  [null, ['การปรับปรุง', 'การแก้ไข', 'เพื่อปรับปรุง', 'เพื่อแก้ไข', 'แผนปรับปรุง', 'ได้ปรับปรุง', 'ได้แก้ไข', 'ปรับปรุงแล้ว', 'แก้ไขแล้ว']],
  [null, ['ไม่ต้องปรับปรุง', 'ไม่ต้องแก้ไข', 'ไม่มีข้อบกพร่อง', 'ไม่พบข้อบกพร่อง', 'ไม่มีข้อแก้ไข', 'ไม่สามารถรักษาระดับ', 'ระดับต้องปรับปรุง']],
  ['keep', ['รักษาระดับ', 'รักษามาตรฐาน', 'รักษาคะแนน', 'คงระดับ', 'คงมาตรฐาน', 'keep up', 'keep the level', 'maintain']],
  ['improve', ['ได้รับการปรับปรุง', 'ได้รับการแก้ไข', 'มีการปรับปรุง', 'ต้องปรับปรุง', 'ควรปรับปรุง', 'ให้ปรับปรุง', 'ปรับปรุง']],
  ['improve', ['ต้องแก้ไข', 'ควรแก้ไข', 'ให้แก้ไข', 'แก้ไข', 'ข้อบกพร่อง', 'needs improvement', 'improve']],
];

const VERDICTS = new Map(WORDS.flatMap(([verdict, words]) => words.map((word) => [squeezed(word), verdict] as const)));

/** Longest first, so that a phrase goes before the word in it. A PDF may have broken the line at any letter. */
const ANY = new RegExp(
  [...VERDICTS.keys()]
    .sort((a, b) => b.length - a.length)
    .map((word) => [...word].join(' ?'))
    .join('|'),
  'gi',
);

/** The verdicts of a tidied text, in its order. */
export function verdictsIn(text: string): (Span & { readonly verdict: Verdict })[] {
  return [...text.matchAll(ANY)].flatMap(({ 0: word, index: start = 0 }) => {
    const verdict = VERDICTS.get(squeezed(word.toLowerCase()));
    return verdict ? [{ verdict, start, end: start + word.length }] : [];
  });
}

function squeezed(text: string): string {
  return text.replace(/ /g, '');
}
