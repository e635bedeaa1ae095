import type { Framework } from '../framework/framework.ts';
import { type Language, type MessageKey, message } from '../messages/catalogue.ts';
import type { Narrative } from '../narrative/narrative.ts';
import type { Tab } from '../table/cell.ts';
import type { Edit } from './edit.ts';
import { findNarrativeTable, NARRATIVE_COLUMNS, type NarrativeColumn, rememberedText } from './readNarratives.ts';
import { rectangular, type TabView, text, type ViewCell, whole } from './tabView.ts';

/** `บทวิเคราะห์`: the text on each issue, a row an issue; staff rewrite what they want to say otherwise. */
export function narrativeTab(narratives: readonly Narrative[], framework: Framework, language: Language): TabView {
  const say = (key: MessageKey, params = {}) => message(language, key, params);
  const rows: ViewCell[][] = [
    [text(say('narrative.title', { year: framework.fiscalYear }), 'title')],
    [text(say('narrative.hint'), 'hint')],
    NARRATIVE_COLUMNS.map((column) => text(say(`narrative.${column}`), 'heading')),
    ...narratives.map((narrative) => {
      const cells = narrativeCells(narrative, framework, language);
      return NARRATIVE_COLUMNS.map((column) => cells[column]);
    }),
  ];
  return {
    id: 'narrative',
    rows: rectangular(rows, NARRATIVE_COLUMNS.length),
    widths: [70, 220, 640, 170, 120],
    frozenRows: 3,
    wrapFrom: 3,
    shades: [],
  };
}

/**
 * What to write on a narrative tab that exists: our own text where the figures give another one, the states, and rows
 * that staff have deleted. What staff wrote is not touched.
 */
export function narrativeEdits(
  tab: Tab,
  narratives: readonly Narrative[],
  framework: Framework,
  language: Language,
): Edit[] {
  const table = findNarrativeTable(tab);
  if (!table) return [];
  let next = tab.rows.length + 1;
  return narratives.flatMap((narrative): Edit[] => {
    const cells = narrativeCells(narrative, framework, language);
    if (narrative.place === null) {
      const row = next++;
      return NARRATIVE_COLUMNS.flatMap((name) => cellEdit(row, table.columns[name], cells[name]));
    }
    const { row } = narrative.place;
    const own: NarrativeColumn[] = narrative.state === 'ours' ? ['text', 'state', 'memory'] : ['state', 'memory'];
    return own.flatMap((name) => {
      const column = table.columns[name];
      const stands = column === undefined ? '' : (tab.rows[row - 1]?.[column - 1]?.text ?? '');
      return stands === cells[name].content ? [] : cellEdit(row, column, cells[name]);
    });
  });
}

function cellEdit(row: number, column: number | undefined, cell: ViewCell): Edit[] {
  return column === undefined ? [] : [{ row, column, cells: [[cell]] }];
}

function narrativeCells(
  { issue, text: words, state, remembered }: Narrative,
  framework: Framework,
  language: Language,
): Readonly<Record<NarrativeColumn, ViewCell>> {
  return {
    issue: whole(issue),
    name: text(framework.issues.find(({ id }) => id === issue)?.name.th ?? ''),
    text: text(words, 'input'),
    state: text(message(language, `narrative.state.${state}`), state === 'figures-changed' ? 'warning' : 'hint'),
    memory: text(rememberedText(remembered), 'hint'),
  };
}
