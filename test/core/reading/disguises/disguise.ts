import type { Written } from '../../../support/tabs.ts';
import { block, type LaidTab } from '../drawn/block.ts';
import { type Figures, isItem, type Subject } from '../drawn/figures.ts';
import { decimals } from '../drawn/writing.ts';

/** Another look of the same clean table. */
export interface Disguise {
  readonly name: string;
  readonly tabs: (figures: Figures) => readonly LaidTab[];
}

export const YEAR_ROW: readonly Written[] = ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'];
export const HEADING: readonly Written[] = ['ข้อ', 'คะแนน'];

/** Items by their code, indicators and above by their usual name. */
export function usualName(subject: Subject): string {
  if (isItem(subject)) return subject;
  if (/^\d/.test(subject)) return `ตัวชี้วัดที่ ${subject}`;
  return subject === 'ITA' ? 'คะแนนรวม' : `คะแนน ${subject}`;
}

/** A row a figure: its name, its score, each in one's own way. */
export function listed(
  figures: Figures,
  name: (subject: Subject) => string = usualName,
  score: (hundredths: number) => Written = decimals,
): Written[][] {
  return [...figures].map(([subject, figure]) => [name(subject), score(figure)]);
}

export function itemsOf(figures: Figures): [Subject, number][] {
  return [...figures].filter(([subject]) => isItem(subject));
}

export function totalsOf(figures: Figures): [Subject, number][] {
  return [...figures].filter(([subject]) => !isItem(subject));
}

export function oneTab(rows: readonly (readonly Written[])[], name = 'ผล'): LaidTab[] {
  return [{ name, ...block(rows) }];
}

/** The table that all others are compared with. */
export const PLAIN: Disguise = {
  name: 'plain',
  tabs: (figures) => oneTab([YEAR_ROW, HEADING, ...listed(figures)]),
};
