/** The agency's template with the plan's texts in their places: a .docx in, a .docx out. Bytes only, no service. */

import type { PlanDocument } from '../../core/document/planDocument.ts';
import { tagsNamed } from '../../core/document/resolveTag.ts';
import { addBarPictures } from './bars.ts';
import { problemsOfTags } from './checkTags.ts';
import { type Docxtemplater, docxtemplater, type PizZip, pizZip } from './libraries.js';
import { type Frame, readTag } from './readTag.ts';
import { freeSectionBreaks } from './sectionBreaks.ts';
import { type PlacedProblem, type Problem, problemsOfError } from './templateProblems.ts';
import { TextModule } from './textModule.ts';
import { isWellFormed } from './wellFormed.ts';
import { textAround, zipBytes } from './zipFile.ts';

export type FillResult =
  | {
      readonly ok: true;
      readonly bytes: Uint8Array;
      /** Thai names of the tags whose value nobody gave, each once, in the order of the document. */
      readonly missing: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/**
 * Fills a template. A value that nobody gave is shown as `missingMark(its Thai name)` on yellow and listed, never left
 * blank. What is wrong with the template comes back as problems, all at once, and then nothing is filled.
 */
export function fillTemplate(
  template: Uint8Array,
  document: PlanDocument,
  missingMark: (tagThaiName: string) => string,
): FillResult {
  const missing = new Set<string>();
  const texts = new TextModule((name) => {
    const thaiName = tagsNamed(name)[0]?.th ?? name;
    missing.add(thaiName);
    return missingMark(thaiName);
  });
  const opened = open(template, texts);
  if (!opened.ok) return opened;
  opened.filler.render({ within: 'document', value: document });
  const filled = opened.filler.getZip();
  addBarPictures(filled);
  return { ok: true, bytes: zipBytes(filled), missing: [...missing] };
}

/** All that is wrong with a template, and how many tags it has, before anything is filled in. */
export function checkTemplateBytes(template: Uint8Array): {
  readonly problems: readonly Problem[];
  readonly tags: number;
} {
  const texts = new TextModule(() => '');
  const opened = open(template, texts);
  const parts = [...texts.parsed.values()].flat();
  const isBroken = opened.ok && !isWellFormed(opened.filler.getZip());
  const found = isBroken ? [{ code: 'not-a-document' as const, tag: '', context: '' }] : [];
  return {
    problems: opened.ok ? found : opened.problems,
    tags: parts.filter(({ type }) => type === 'placeholder').length,
  };
}

type Opened =
  | { readonly ok: true; readonly filler: Docxtemplater<Frame> }
  | { readonly ok: false; readonly problems: readonly Problem[] };

function open(template: Uint8Array, texts: TextModule): Opened {
  let zip: PizZip | undefined;
  let filler: Docxtemplater<Frame> | undefined;
  const problems: PlacedProblem[] = [];
  try {
    zip = new (pizZip())(template);
    freeSectionBreaks(zip);
    filler = new (docxtemplater())<Frame>(zip, {
      delimiters: { start: '{{', end: '}}' },
      paragraphLoop: true,
      errorLogging: false,
      syntax: { changeDelimiterPrefix: null },
      modules: [texts],
      parser: (name) => ({ get: (frame, { meta }) => readTag(name, frame, meta.part.module === 'loop') }),
    });
  } catch (error) {
    problems.push(...problemsOfError(error));
  }
  const nestingKnown = problems.length === 0;
  for (const [file, parts] of texts.parsed) problems.push(...problemsOfTags(file, parts, nestingKnown));
  if (filler?.fileType === 'docx' && problems.length === 0) return { ok: true, filler };
  if (problems.length === 0) problems.push({ code: 'not-a-document', tag: '', file: '', offset: 0 });
  return {
    ok: false,
    problems: problems.map(({ code, tag, file, offset }) => ({ code, tag, context: textAround(zip, file, offset) })),
  };
}
