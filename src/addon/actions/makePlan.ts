import type { PlanDocument } from '../../core/document/planDocument.ts';
import { planDocument } from '../../core/document/planView.ts';
import { type Language, message } from '../../core/messages/catalogue.ts';
import { type CreatedDocument, createDocument } from '../document/createDocument.ts';
import { fillTemplate } from '../document/fillTemplate.ts';
import { type Answer, done, failed } from './answer.ts';
import type { Request } from './request.ts';
import { plannedMeasures, study } from './study.ts';
import { type Updated, writeUpdate } from './update.ts';
import { withLock } from './withLock.ts';

export interface PlanMade extends Updated {
  readonly document: CreatedDocument;
  /** What the document asks for because nobody gave it, in Thai, as the template's tags name it. */
  readonly missing: readonly string[];
}

/**
 * Makes the plan from the workbook and brings the workbook up to date with it, the document's link included. The
 * document comes first: if the template cannot be filled or Drive refuses, the workbook is as it was.
 */
export function makePlan(request: Request, language: Language, template: Uint8Array): Answer<PlanMade> {
  return withLock(language, () => {
    const studied = study(request);
    if (!studied) return failed('no-scores', language);
    const view = planDocument(studied.analysis, plannedMeasures(studied));
    const filled = fillTemplate(template, view, (what) => message('th', 'document.missing', { what }));
    if (!filled.ok) {
      const problems = filled.problems.map(({ code, tag }) => `${code} {{${tag}}}`).join(', ');
      return failed('template', language, { problems });
    }
    const document = createDocument(documentName(view), filled.bytes);
    const updated = writeUpdate({ ...studied, settings: { ...studied.settings, document } }, language);
    return done({ ...updated, document, missing: filled.missing });
  });
}

function documentName({ agency, planYear }: PlanDocument): string {
  return message('th', 'document.name', { year: planYear ?? '', agency: agency ?? '' }).trim();
}
