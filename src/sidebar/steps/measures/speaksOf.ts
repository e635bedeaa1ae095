import type { MeasureView } from '../../../core/sidebar/sidebarState.ts';

/** Whether all the words that somebody looks for stand in a measure: its name, steps, items, who does it. */
export function speaksOf({ title, steps, responsible, items }: MeasureView, wanted: string): boolean {
  const text = [title, ...steps, responsible ?? '', ...items].join('\n').toLowerCase();
  return wanted
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}
