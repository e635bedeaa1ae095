import { action } from '../../door/action.ts';
import { SHEET } from '../../door/scopes.ts';
import { openWorkbook } from '../../sheet/openWorkbook.ts';
import { readDocumentList } from '../documents/documentList.ts';
import { leaveTemplates } from './templateList.ts';

/** Goes back to the built-in template; the agency's own stays in Drive and in the list. */
export const useBuiltInTemplate = action({
  payload: {},
  scopes: [SHEET],
  ifItFails: 'sheet-safe',
  run(_, { language }) {
    leaveTemplates(readDocumentList(openWorkbook(language)));
    return null;
  },
});
