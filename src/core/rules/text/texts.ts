import { oncePer } from '../../oncePer.ts';
import type { Place, Tab } from '../../table/cell.ts';
import type { Checked } from '../rule.ts';

/** A text that somebody wrote, and its cell. */
export interface WrittenText {
  readonly text: string;
  readonly place: Place;
}

/** The cells with text in them. */
export const textsOfTabs = oncePer((tabs: readonly Tab[]): readonly WrittenText[] =>
  tabs.flatMap((tab) =>
    tab.rows.flatMap((cells, row) =>
      cells.flatMap(({ value, text }, column) =>
        typeof value === 'string' && text !== ''
          ? [{ text, place: { tab: tab.name, row: row + 1, column: column + 1 } }]
          : [],
      ),
    ),
  ),
);

/** What a measure says in words. */
const WORDED = ['title', 'responsible', 'start', 'end', 'success', 'done', 'result', 'evidence', 'doneDate'] as const;

/**
 * What staff wrote into the plan and the analysis; what stands nowhere yet, or as the add-on wrote it, is left out. The
 * text is as it was read, so it may be tidier than its cell.
 */
export function textsOfPlan({ measures, narratives }: Pick<Checked, 'measures' | 'narratives'>): WrittenText[] {
  const written = measures.flatMap(({ measure, places }) => [
    { text: measure.steps.join('\n'), place: places.steps },
    ...WORDED.map((key) => ({ text: measure[key] ?? '', place: places[key] })),
  ]);
  return [...written, ...ownNarratives(narratives)].flatMap(({ text, place }) =>
    place && text ? [{ text, place }] : [],
  );
}

/** The texts on the issues that staff rewrote. */
export function ownNarratives(narratives: Checked['narratives']): (WrittenText & { readonly issue: number })[] {
  return narratives.flatMap(({ text, issue, state, place }) =>
    state !== 'ours' && place ? [{ text, issue, place }] : [],
  );
}
