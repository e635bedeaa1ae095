import { action } from '../../door/action.ts';
import { SHEET } from '../../door/scopes.ts';
import { glanceAt } from '../../sheet/glance.ts';

/** Whether the sheet still holds what the sidebar shows: the fingerprint that came with the state, as it is now. */
export const glance = action({
  payload: {},
  scopes: [SHEET],
  ifItFails: null,
  run: () => ({ seen: glanceAt(SpreadsheetApp.getActiveSpreadsheet()) }),
});
