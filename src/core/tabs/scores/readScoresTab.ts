import { wordings } from '../../messages/catalogue.ts';
import { headingRowEdits, rewordedEdits } from '../../ownTable/mend.ts';
import { readTable } from '../../ownTable/readTable.ts';
import type { HeadingFlaw, TabFlaw } from '../../ownTable/tabFlaw.ts';
import { bilingual } from '../../settings/settingRow.ts';
import { cellAt, type Tab } from '../../table/cell.ts';
import { comparable } from '../../text/normalise.ts';
import { withEdits } from '../withEdits.ts';
import { scoresTable } from './scoresTable.ts';

/** Our own score tab, where scores are typed into it. */
export interface ScoresOnTab {
  /** With the headings back that somebody wrote over, so that the scores are read from their column and no other. */
  readonly tab: Tab;
  readonly flaws: readonly TabFlaw[];
}

/** A tab on which staff put another table is read like any other of theirs. */
export function readScoresTab(tab: Tab): ScoresOnTab {
  const reading = readTable(scoresTable, tab);
  if (reading.state === 'readable') {
    const { item = 1, score = 2 } = reading.found.last.columns;
    const flaws = [...reading.flaws, ...belowItems(tab, item, score)];
    return { tab: withEdits(tab, rewordedEdits(flaws)), flaws: flaws.map((flaw) => ofScores(flaw, 'readable')) };
  }
  if (reading.state === 'absent') return { tab, flaws: [] };
  if (!reading.isHeadless) return { tab, flaws: reading.flaws.map((flaw) => ofScores(flaw, 'unreadable')) };
  const edits = headingRowEdits(scoresTable, tab);
  const flaws = edits.map(({ row }) => scoreHeading(tab, row, 2));
  return { tab: withEdits(tab, edits), flaws: flaws.map((flaw) => ofScores(flaw, 'readable')) };
}

/** The indicators and the instruments have headings of their own, below the items. */
function belowItems(tab: Tab, item: number, score: number): HeadingFlaw[] {
  const labels = [...wordings('column.indicator'), ...wordings('column.instrument')].map(comparable);
  const known = wordings('column.score').map(comparable);
  return tab.rows.flatMap((_, index): HeadingFlaw[] => {
    const row = index + 1;
    const isHeading = labels.includes(comparable(cellAt(tab, row, item).text));
    return isHeading && !known.includes(comparable(cellAt(tab, row, score).text))
      ? [scoreHeading(tab, row, score)]
      : [];
  });
}

function scoreHeading(tab: Tab, row: number, column: number): HeadingFlaw {
  const heading = bilingual('column.score');
  const found = cellAt(tab, row, column).text;
  return { heading, place: { tab: tab.name, row, column }, found, to: heading.th, isRead: true };
}

function ofScores(flaw: HeadingFlaw, state: TabFlaw['state']): TabFlaw {
  return { ...flaw, id: 'scores', state };
}
