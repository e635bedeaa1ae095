import * as v from 'valibot';
import { message } from '../../../core/messages/catalogue.ts';
import { action } from '../../door/action.ts';
import { DOCUMENTS, SHEET } from '../../door/scopes.ts';
import { openWorkbook } from '../../sheet/openWorkbook.ts';
import { openDocumentList } from '../documents/openDocumentList.ts';
import { addTemplate } from './templateList.ts';

/** Gives staff the built-in template as a Google Doc of their own, with every tag in place, and uses it from now on. */
export const makeTemplate = action({
  payload: { monitoring: v.optional(v.boolean()) },
  scopes: [SHEET, DOCUMENTS],
  ifItFails: 'sheet-safe',
  run({ monitoring = false }, context) {
    const docx = context.resources.template(monitoring ? 'plan-monitored' : 'plan');
    return addTemplate(
      openDocumentList(openWorkbook(context.language), context),
      message('th', 'document.template.name'),
      docx,
    );
  },
});
