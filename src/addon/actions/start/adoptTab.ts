import { type Language, message } from '../../../core/messages/catalogue.ts';
import { lookAlike } from '../../../core/tabs/lookAlike.ts';
import { action } from '../../door/action.ts';
import { type Refusal, refuse } from '../../door/refusal.ts';
import { SHEET } from '../../door/scopes.ts';
import { openWorkbook } from '../../sheet/openWorkbook.ts';
import { readSheet } from '../../sheet/readSheet.ts';
import { mark } from '../../sheet/tabMarkers.ts';

export interface TabAdopted {
  /** The name of the tab, and what it is called in a new workbook. */
  readonly tab: string;
  readonly as: string;
}

/** Takes the active tab for the tab of ours that it looks like, where the workbook has no other. Nothing on it changes. */
export const adoptTab = action({
  payload: {},
  scopes: [SHEET],
  ifItFails: 'nothing-written',
  run(_, { language }): TabAdopted | Refusal {
    const { spreadsheet, own } = openWorkbook(language);
    const sheet = spreadsheet.getActiveSheet();
    const tab = sheet.getName();
    const id = lookAlike(readSheet(sheet));
    if (id === null) return refuse('no-look-alike', { tab });
    const present = own.get(id);
    if (present && present.getSheetId() !== sheet.getSheetId())
      return refuse('tab-there', { tab, own: present.getName() });
    mark(spreadsheet, id, sheet);
    return { tab, as: message(language, `tab.${id}`) };
  },
  dialog: {
    title: 'done.adopted.title',
    report: ({ tab, as }: TabAdopted, language: Language) => message(language, 'done.adopted', { tab, as }),
  },
});
