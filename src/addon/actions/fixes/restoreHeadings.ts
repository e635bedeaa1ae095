import { type Language, message } from '../../../core/messages/catalogue.ts';
import { EDITED_TABS, mendEdits, tabFlaws } from '../../../core/tabs/ownTabs.ts';
import { withEdits } from '../../../core/tabs/withEdits.ts';
import { action } from '../../door/action.ts';
import { SHEET } from '../../door/scopes.ts';
import { openWorkbook, readOwn } from '../../sheet/openWorkbook.ts';
import { writeEdits } from '../../sheet/writeEdits.ts';

export interface HeadingsRestored {
  /** Names of the tabs on which headings or labels were put back. */
  readonly mended: readonly string[];
  /** What only people can put back, since it is not certain where it belongs. */
  readonly left: readonly { readonly tab: string; readonly heading: string }[];
}

/** Puts headings and labels of our tabs back that were reworded or deleted. No other cell is touched. */
export const restoreHeadings = action({
  payload: {},
  scopes: [SHEET],
  ifItFails: 'cells-unsure',
  run(_, { language }): HeadingsRestored {
    const workbook = openWorkbook(language, EDITED_TABS);
    const tabs = EDITED_TABS.flatMap((id) => {
      const tab = readOwn(workbook, id);
      if (!tab) return [];
      const edits = mendEdits(id, tab);
      writeEdits(workbook, id, edits);
      return [{ name: tab.name, edits, flaws: tabFlaws(id, withEdits(tab, edits)) }];
    });
    return {
      mended: tabs.filter(({ edits }) => edits.length > 0).map(({ name }) => name),
      left: tabs.flatMap(({ name, flaws }) => flaws.map(({ heading }) => ({ tab: name, heading: heading[language] }))),
    };
  },
  dialog: { title: 'done.headings.title', report },
});

function report({ mended, left }: HeadingsRestored, language: Language): string {
  const lines = [
    ...(mended.length > 0 ? [message(language, 'done.headings', { tabs: mended.join(', ') })] : []),
    ...left.map(({ tab, heading }) => message(language, 'done.headings.left', { tab, heading })),
  ];
  return lines.length > 0 ? lines.join('\n') : message(language, 'done.headings.none');
}
