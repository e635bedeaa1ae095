import * as v from 'valibot';
import { message } from '../../../core/messages/catalogue.ts';
import { fromSigned } from '../../document/bytes.ts';
import { action } from '../../door/action.ts';
import { text } from '../../door/payload.ts';
import { refuse } from '../../door/refusal.ts';
import { DOCUMENTS, SHEET } from '../../door/scopes.ts';
import { openWorkbook } from '../../sheet/openWorkbook.ts';
import { openDocumentList } from '../documents/openDocumentList.ts';
import { notUsable } from './template.ts';
import { addTemplate } from './templateList.ts';

const MEGABYTES = 5;
const LARGEST = MEGABYTES * 1_048_576;
const BASE64_PER_BYTE = 4 / 3;

/** Uses a Word file of the agency's own. It becomes a Google Doc that the add-on made, so that it can be read back. */
export const uploadTemplate = action({
  payload: { name: text(200), base64: v.string() },
  scopes: [SHEET, DOCUMENTS],
  ifItFails: 'sheet-safe',
  run({ name, base64 }, context) {
    if (base64.length > LARGEST * BASE64_PER_BYTE) return refuse('template-too-big', { megabytes: MEGABYTES });
    const docx = decoded(base64);
    const refused = notUsable(docx);
    if (refused) return refused;
    const title = name.replace(/\.docx$/i, '') || message('th', 'document.template.name');
    return addTemplate(openDocumentList(openWorkbook(context.language), context), title, docx);
  },
});

/** What is no base64 is nothing, and nothing is no document. */
function decoded(base64: string): Uint8Array {
  try {
    return fromSigned(Utilities.base64Decode(base64));
  } catch {
    return new Uint8Array();
  }
}
