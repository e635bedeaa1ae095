import type { Tab } from '../table/cell.ts';
import type { TabView } from './tabView.ts';

/** A moment is another at every run. */
const MOMENT = /\d{1,2} \S+ 25\d\d/g;

/**
 * Whether text stands on a tab that we compute which is not what we would write there: somebody wrote it, for all that is
 * known. Figures and formulas follow the sheet, and are no one's words.
 */
export function hasForeignText({ rows }: Tab, view: TabView): boolean {
  return rows.some((row, r) =>
    row.some(({ text }, column) => {
      if (text.trim() === '') return false;
      const content = view.rows[r]?.[column]?.content ?? null;
      return content === null || (typeof content === 'string' && !alike(content, text));
    }),
  );
}

const alike = (one: string, other: string): boolean => comparable(one) === comparable(other);
const comparable = (text: string): string => text.replace(MOMENT, '').replace(/\s+/g, ' ').trim();
