import { type Analysis, analyse } from '../../src/core/analysis.ts';
import { measureBank } from '../../src/core/measures/bank/index.ts';
import { message } from '../../src/core/messages/catalogue.ts';
import type { HeadedTable } from '../../src/core/ownTable/ownTable.ts';
import type { Example } from '../../src/core/rules/rule.ts';
import { NO_SETTINGS } from '../../src/core/settings/settings.ts';
import { type Cell, EMPTY, type Tab } from '../../src/core/table/cell.ts';
import { measuresTable } from '../../src/core/tabs/measures/measuresTable.ts';
import { readMeasures } from '../../src/core/tabs/measures/readMeasures.ts';
import { readNarratives } from '../../src/core/tabs/narrative/narrativeTab.ts';
import { narrativeTable } from '../../src/core/tabs/narrative/narrativeTable.ts';
import { tabFlaws } from '../../src/core/tabs/ownTabs.ts';
import { readSettings } from '../../src/core/tabs/settings/readSettings.ts';
import type { TabId } from '../../src/core/tabs/tabView.ts';

/** An example as the tabs that it stands for. */
export interface ExampleWorkbook {
  /** The user's own. */
  readonly scores: readonly Tab[];
  readonly measures: Tab | null;
  readonly narratives: Tab | null;
  readonly settings: Tab | null;
}

/** Where the sheet is several tabs, a line `[name]` begins each. */
const TAB_LINE = /^\[(.+)\]$/;

export function exampleWorkbook({ sheet, measures, headings, narratives, settings }: Example): ExampleWorkbook {
  return {
    scores: scoreTabs(sheet),
    measures: measures === undefined ? null : ownTab(measuresTable, measures.split('\n'), headings),
    narratives:
      narratives === undefined
        ? null
        : ownTab(narrativeTable, narratives.split('\n'), measures === undefined ? headings : undefined),
    settings: settings === undefined ? null : tabOf(message('th', 'tab.settings'), settings.split('\n')),
  };
}

export function tabsOf({ scores, measures, narratives, settings }: ExampleWorkbook): Tab[] {
  return [...scores, measures, narratives, settings].filter((tab) => tab !== null);
}

/** What the add-on makes of the workbook. */
export function analyseExample({ scores, measures, narratives, settings }: ExampleWorkbook): Analysis {
  const analysis = analyse({
    tabs: scores,
    settings: settings ? readSettings(settings) : NO_SETTINGS,
    measures: measures && readMeasures(measures),
    tabFlaws: [
      ...tabFlaws('measures', measures),
      ...tabFlaws('narrative', narratives),
      ...tabFlaws('settings', settings),
    ],
    narratives: narratives ? readNarratives(narratives) : [],
    bank: measureBank,
  });
  if (analysis.kind !== 'analysed') throw new Error(`The example is not analysed: ${analysis.kind}`);
  return analysis;
}

function scoreTabs(sheet: string): Tab[] {
  const tabs: { name: string; lines: string[] }[] = [];
  for (const line of sheet.split('\n')) {
    const name = TAB_LINE.exec(line)?.[1];
    if (name !== undefined) tabs.push({ name, lines: [] });
    else if (tabs.length === 0) tabs.push({ name: 'ผลคะแนน', lines: [line] });
    else tabs[tabs.length - 1]?.lines.push(line);
  }
  return tabs.map(({ name, lines }) => tabOf(name, lines));
}

/** Under the add-on's own headings, as many as the rows fill, or under others. */
function ownTab(table: HeadedTable & { readonly id: TabId }, rows: readonly string[], own?: string): Tab {
  const filled = Math.max(...rows.map((row) => row.split('\t').length));
  const headings = Object.values(table.columns)
    .slice(0, filled)
    .map(({ heading }) => message('th', heading));
  return tabOf(message('th', `tab.${table.id}`), [own ?? headings.join('\t'), ...rows]);
}

function tabOf(name: string, lines: readonly string[]): Tab {
  return { name, rows: lines.map((line) => line.split('\t').map(cellOf)) };
}

function cellOf(text: string): Cell {
  return text === '' ? EMPTY : { value: text, text };
}
