import { TAB_IDS, type TabId } from '../../core/tabs/tabView.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Our tabs are known by a named range on them, not by their names: a user may rename ours, and may have a tab called
 * คะแนน. A named range follows its tab, survives export to .xlsx and back, and copying a tab does not copy it as is.
 */
const MARKER = 'ITA_PLAN_';

export function markerOf(id: TabId): string {
  return MARKER + id.toUpperCase();
}

/** Our tabs in a spreadsheet. One call, whatever its size. */
export function ownTabsIn(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): Map<TabId, Sheet> {
  const marked = new Map(spreadsheet.getNamedRanges().map((named) => [named.getName(), named.getRange().getSheet()]));
  return new Map(
    TAB_IDS.flatMap((id): [TabId, Sheet][] => {
      const sheet = marked.get(markerOf(id));
      return sheet ? [[id, sheet]] : [];
    }),
  );
}
