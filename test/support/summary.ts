import type { Subject } from '../../src/core/reading/statement.ts';
import { countMissing } from '../../src/core/results/missingItems.ts';
import type { Tab } from '../../src/core/table/cell.ts';
import { levelCell, scoreCell } from '../../src/core/tabs/scores/scoresLayout.ts';
import { scoresTab } from '../../src/core/tabs/scores/scoresTab.ts';
import type { SummaryContent } from '../../src/core/tabs/summary/summaryContent.ts';
import { summaryTab } from '../../src/core/tabs/summary/summaryTab.ts';
import { TAB_IDS, type TabNames } from '../../src/core/tabs/tabView.ts';
import { analysisOf } from './checking.ts';
import { computedTabs } from './computedTabs.ts';

const tabNames = Object.fromEntries(TAB_IDS.map((id) => [id, `แท็บ ${id}`])) as TabNames;

/** The summary of a sheet, and what it shows once computed; `later` are scores as somebody corrects them afterwards. */
export function summaryOf(
  source: Tab,
  beside: Partial<SummaryContent> & { readonly language?: 'th' | 'en'; readonly later?: Tab } = {},
) {
  const { language = 'th', later, ...content } = beside;
  const { framework, sheet, results, weak, plan } = analysisOf(source);
  const cells = {
    of: (subject: Subject) => ({ tab: tabNames.scores, ...scoreCell(framework, subject) }),
    level: { tab: tabNames.scores, ...levelCell(framework) },
  };
  const itemsMissing = countMissing(results);
  const said = {
    itemsMissing,
    agency: 'อบต.ก',
    checked: '1 ตุลาคม 2567',
    document: null,
    measures: [...plan.kept, ...plan.fresh],
  };
  const view = summaryTab({ framework, cells, weak, ...said, ...content }, tabNames, language);
  const scores = later ? analysisOf(later) : { sheet, results };
  const value = computedTabs({
    [tabNames.summary]: view,
    [tabNames.scores]: scoresTab(framework, scores, language),
  });
  const at = (row: number, column: number) => value({ tab: tabNames.summary, row, column });
  return {
    framework,
    weak,
    view,
    /** What each row shows, from the left, without what is empty. */
    shown: view.rows.map((row, index) => row.map((_, column) => at(index + 1, column + 1)).filter((one) => one !== '')),
  };
}
