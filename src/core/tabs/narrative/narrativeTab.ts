import type { Framework } from '../../framework/framework.ts';
import type { Language } from '../../messages/catalogue.ts';
import type { Narrative, NarrativeOnTab } from '../../narrative/narrative.ts';
import { addedRows, type CellsOf, cellsOf, lackingColumnEdits, rowEdits } from '../../ownTable/edits.ts';
import { readRows } from '../../ownTable/readRows.ts';
import { tableOn } from '../../ownTable/readTable.ts';
import { columnsAt } from '../../ownTable/tableParts.ts';
import { tableView } from '../../ownTable/view.ts';
import { cellAt, type Tab } from '../../table/cell.ts';
import type { Edit } from '../edit.ts';
import type { TabView } from '../tabView.ts';
import { withEdits } from '../withEdits.ts';
import { type NarrativeRow, narrativeTable } from './narrativeTable.ts';

/** The tab as it is made. */
export function narrativeTab(narratives: readonly Narrative[], framework: Framework, language: Language): TabView {
  const rows = narratives.map((narrative) => rowOf(narrative, framework));
  return tableView(narrativeTable, rows, language, { year: framework.fiscalYear });
}

/** The rows of the tab that name an issue, each issue once. */
export function readNarratives(tab: Tab): NarrativeOnTab[] {
  const table = tableOn(narrativeTable, tab);
  if (!table) return [];
  const seen = new Set<number>();
  return readRows(narrativeTable, tab, table).flatMap(({ values, places, row }): NarrativeOnTab[] => {
    const issue = Number(values.issue);
    if (values.issue === null || seen.has(issue)) return [];
    seen.add(issue);
    const place = places.text ?? { tab: tab.name, row, column: 1 };
    return [{ issue, text: values.text, readAgain: values.state, remembered: values.memory, place }];
  });
}

/**
 * What to write on a narrative tab that exists: our own text where the figures give another one, the states, and rows
 * that staff have deleted. What staff wrote is not touched.
 */
export function narrativeEdits(
  before: Tab,
  narratives: readonly Narrative[],
  framework: Framework,
  language: Language,
): Edit[] {
  const lacking = lackingColumnEdits(narrativeTable, before, language);
  const tab = withEdits(before, lacking);
  const table = tableOn(narrativeTable, tab);
  if (!table) return [];
  const cells = (narrative: Narrative) => cellsOf(narrativeTable, rowOf(narrative, framework), language);
  const changed = narratives.flatMap((narrative) => {
    if (narrative.place === null) return [];
    const { row } = narrative.place;
    const columns = columnsAt(table, row);
    const { text, state, memory } = cells(narrative);
    const own: CellsOf<string> = narrative.state === 'ours' ? { text, state, memory } : { state, memory };
    const differing = Object.entries(own).filter(([key, cell]) => {
      const column = columns[key as keyof typeof columns];
      return column !== undefined && [cell].flat()[0]?.content !== cellAt(tab, row, column).text;
    });
    return rowEdits(row, Object.fromEntries(differing), columns);
  });
  const fresh = narratives.filter(({ place }) => place === null).map(cells);
  return [...lacking, ...changed, ...addedRows(tab, fresh, table)];
}

function rowOf(narrative: Narrative, { issues }: Framework): NarrativeRow {
  return { narrative, name: issues.find(({ id }) => id === narrative.issue)?.name.th ?? '' };
}
