import { action } from '../../door/action.ts';
import { SHEET } from '../../door/scopes.ts';
import { readWorkbook } from '../../workbook/readWorkbook.ts';
import { ANY_STATE, ownTraces } from './ownTraces.ts';

/** What a removal would take out, and which tabs it would ask about. Writes nothing. */
export const removal = action({
  payload: {},
  scopes: [SHEET],
  ifItFails: null,
  run: (_, { language }) => ({ tabs: ownTraces(readWorkbook(language, {}, ANY_STATE)) }),
});
