import type { Random } from '../../lattice/drawnAgency.ts';
import { block, EMPTY_ROW, type LaidTab, stacked } from './block.ts';
import { chance, pick } from './draws.ts';
import { type Figures, isItem, isSubIndicator } from './figures.ts';
import { LAYOUTS } from './layouts/index.ts';
import type { Content, Laid, Layout } from './layouts/layout.ts';
import { list } from './layouts/list.ts';

/** What somebody may have to say before a sheet can be read. */
export type Asked = 'agency' | 'score-column' | 'year';

/** A sheet that was made up, and what a reader must make of it. */
export interface Drawn {
  readonly layout: string;
  readonly tabs: readonly LaidTab[];
  /** What the user said already. */
  readonly answers: { readonly fiscalYear?: number; readonly agency?: string };
  /** What stands in it or follows from it; no other item does. */
  readonly figures: Figures;
  /** `right`: something decides. `asked`: nothing can. `either`: it is for the reader to judge. */
  readonly expected: 'right' | 'asked' | 'either';
  readonly asks?: Asked;
  /** How far a figure may be off, in hundredths, where it can only be worked back. */
  readonly tolerance?: number;
}

export const YEAR = 2567;
export const YEAR_TITLES = [
  'ปีงบประมาณ พ.ศ. 2567',
  'ผลการประเมิน ITA ปี 2567',
  'ผลคะแนน ITA ประจำปีงบประมาณ พ.ศ. ๒๕๖๗',
  'ITA ปี 67',
  'ITA FY2024',
] as const;

/** The year, said by the user or by the sheet. */
export function drawYear(random: Random): { readonly answers: Drawn['answers']; readonly titles: readonly string[] } {
  return chance(random, 0.5)
    ? { answers: { fiscalYear: YEAR }, titles: [] }
    : { answers: {}, titles: [pick(random, YEAR_TITLES)] };
}

/** Lays a table out, under its titles. Totals that a layout has no place for get a list of their own above it. */
export function laidOut(
  random: Random,
  content: Content,
  titles: readonly string[],
  layouts: readonly Layout[] = LAYOUTS,
): Pick<Drawn, 'layout' | 'tabs'> {
  const items = content.subjects.filter(isItem);
  const totals = content.subjects.filter((subject) => !isItem(subject) && !isSubIndicator(subject));
  const fitting = layouts.filter(({ holdsTotals }) => holdsTotals || items.length > 0);
  const layout = pick(random, fitting);
  const apart = !layout.holdsTotals && totals.length > 0;
  const pieces: Laid[] = [
    ...(apart ? list.lay(random, { ...content, subjects: totals }) : []),
    ...layout.lay(random, apart ? { ...content, subjects: items } : content),
  ];
  return { layout: layout.name, tabs: tabsOf(pieces, titles) };
}

/** Pieces with a name are tabs of their own; the titles stand on the first tab. */
export function tabsOf(pieces: readonly Laid[], titles: readonly string[]): LaidTab[] {
  const unnamed = pieces.filter(({ name }) => name === undefined);
  const tabs = [
    ...(unnamed.length > 0
      ? [
          {
            name: 'ผล',
            ...stacked(unnamed.flatMap((piece, index) => (index > 0 ? [EMPTY_ROW, piece.block] : [piece.block]))),
          },
        ]
      : []),
    ...pieces.flatMap(({ name, block: piece }) => (name === undefined ? [] : [{ name, ...piece }])),
  ];
  const [first, ...others] = tabs;
  if (!first || titles.length === 0) return tabs;
  return [{ ...first, ...stacked([block(titles.map((title) => [title])), first]) }, ...others];
}
