import common from 'template:common';
import followUp from 'template:follow-up';
import plan from 'template:plan';
import planMonitored, { after, before } from 'template:plan-monitored';
import { fromSigned } from './document/bytes.ts';
import { type PizZip, pizZip } from './document/libraries.js';
import { zipBytes } from './document/zipFile.ts';
import type { TemplateKind } from './door/action.ts';

const OWN: Readonly<Record<TemplateKind, string>> = { plan, 'plan-monitored': plan, 'follow-up': followUp };
const TEXT = 'word/document.xml';

/** A built-in template as a .docx: what all of them have, such as styles, and its own parts. */
export function builtInTemplate(kind: TemplateKind): Uint8Array {
  const docx = zipIn(common);
  // As they are, compressed: to add them as texts would compress each of them anew.
  Object.assign(docx.files, zipIn(OWN[kind]).files);
  if (kind === 'plan-monitored') docx.file(TEXT, monitored(textIn(docx)));
  return zipBytes(docx);
}

/** The plan's text with what is another in the plan that is monitored. */
function monitored(text: string): string {
  return text.slice(0, before) + textIn(zipIn(planMonitored)) + text.slice(text.length - after);
}

const textIn = (docx: PizZip): string => docx.files[TEXT]?.asText() ?? '';

function zipIn(base64: string): PizZip {
  return new (pizZip())(fromSigned(Utilities.base64Decode(base64)));
}
