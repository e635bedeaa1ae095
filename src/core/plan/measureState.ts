import { comparable } from '../text/normalise.ts';

/** How far a measure has got. */
export type MeasureState = 'done' | 'under-way' | 'not-begun';

/** In the order in which a report counts them. */
export const MEASURE_STATES: readonly MeasureState[] = ['done', 'under-way', 'not-begun'];

/** The words by which staff say it; the first that fits counts, so that `ยังไม่ได้ดำเนินการ` is not taken for done. */
const WORDS: readonly (readonly [MeasureState, RegExp])[] = [
  ['not-begun', /ยังไม่|ไม่ได้|notbegun|notstarted|^0%?$/],
  ['under-way', /ระหว่าง|กำลัง|บางส่วน|ต่อเนื่อง|underway|inprogress|^[1-9]\d?%$/],
  ['done', /แล้ว|เสร็จ|ครบ|สำเร็จ|^done|complete|^100%$/],
];

/** What staff wrote of a measure's state, read; nothing written means not begun. Null: the words say none of them. */
export function measureState(written: string | null): MeasureState | null {
  const text = comparable(written ?? '');
  if (text === '') return 'not-begun';
  return WORDS.find(([, words]) => words.test(text))?.[0] ?? null;
}
