import type { Measure } from '../measures/measure.ts';

/** Whether staff wrote it themselves: the ids of the bank are words joined by hyphens, `withIds` gives `own-417023`. */
export function isOwn({ id }: Pick<Measure, 'id'>): boolean {
  return !/^[a-z]+(?:-[a-z]+)+$/.test(id);
}
