import type { Analysed, Analysis } from '../../src/core/analysis.ts';
import type { Framework } from '../../src/core/framework/framework.ts';
import { ownedIn } from '../../src/core/reading/resolve/owned.ts';
import { figuresOf } from '../../src/core/reading/resolve/when.ts';
import { type ScoreSheet, sheetOf } from '../../src/core/reading/scoreSheet.ts';
import type { Tab } from '../../src/core/table/cell.ts';

/** The score sheet of tabs that are known to be of the framework's year. */
export function readScoreSheet(tabs: readonly Tab[], framework: Framework, chosen: string | null): ScoreSheet {
  const all = ownedIn(tabs);
  const inChosen = all.filter(({ grid }) => grid.tab === chosen);
  const figures = figuresOf(inChosen.length > 0 ? inChosen : all, framework.fiscalYear);
  return sheetOf(figures, tabs, framework, []).sheet;
}

export function readTab(tab: Tab, framework: Framework): ScoreSheet {
  return readScoreSheet([tab], framework, null);
}

/** The analysis of a workbook that leaves nothing open. */
export function analysed(result: Analysed): Analysis {
  if (result.kind === 'analysed') return result;
  throw new Error(result.kind === 'nothing' ? 'The tabs hold no scores' : `Asked: ${JSON.stringify(result.question)}`);
}
