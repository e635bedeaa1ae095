/** How findings about the plan name measures and their cells. */

import type { Framework } from '../../framework/framework.ts';
import type { Measure } from '../../measures/measure.ts';
import type { Text } from '../../messages/text.ts';
import type { PlannedMeasure } from '../../plan/plannedMeasure.ts';
import type { WeakIndicator } from '../../results/weakIndicators.ts';
import type { Place } from '../../table/cell.ts';
import { tidy } from '../../text/normalise.ts';

/** A measure by its title, or by its first step where it has none; shortened, since some fill half a page. */
export function measureName({ title, steps }: Measure): string {
  const name = tidy(title) || (steps[0] ?? '');
  // Vowels and tone marks above or below a letter stay with it.
  const short = /^.{50}[ัิ-ฺ็-๎]*/.exec(name)?.[0] ?? name;
  return short.length < name.length ? `${short.trim()}…` : name;
}

/** One measure by its name, several by their number: the parameters `whoTh` and `whoEn`. */
export function measuresNamed(measures: readonly Measure[]): { readonly whoTh: string; readonly whoEn: string } {
  const [first] = measures;
  return measures.length === 1 && first
    ? { whoTh: `มาตรการ “${measureName(first)}”`, whoEn: `“${measureName(first)}”` }
    : { whoTh: `${measures.length} มาตรการ`, whoEn: `${measures.length} measures` };
}

/** `ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ`, in both languages. */
export function indicatorInWords({ indicators }: Framework, { id }: Pick<WeakIndicator, 'id'>): Text {
  const { th = '', en = '' } = indicators.find((one) => one.id === id)?.name ?? {};
  return { th: `ตัวชี้วัดที่ ${id} ${th}`, en: `indicator ${id} ${en}` };
}

/** The cells of some parts of measures, as far as they are written. */
export function placesOfParts(planned: readonly PlannedMeasure[], parts: readonly (keyof Measure)[]): Place[] {
  return planned.flatMap(({ places }) => parts.flatMap((part) => places[part] ?? []));
}
