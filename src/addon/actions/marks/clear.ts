import { message } from '../../../core/messages/catalogue.ts';
import { action } from '../../door/action.ts';
import { SHEET } from '../../door/scopes.ts';
import { highlight } from '../../sheet/highlight.ts';
import { openWorkbook } from '../../sheet/openWorkbook.ts';

/** Takes our colours and notes off every tab, and nothing else. Our own tabs stay: they are the user's work by now. */
export const clear = action({
  payload: {},
  scopes: [SHEET],
  ifItFails: 'marks-unsure',
  run(_, { language }) {
    const { own, users } = openWorkbook(language);
    for (const sheet of [...users, ...own.values()]) highlight(sheet, []);
    return null;
  },
  dialog: { title: 'done.clear.title', report: (_, language) => message(language, 'done.clear') },
});
