import { makePlanDocument } from '../../../core/document/makePlanDocument.ts';
import type { PlanDocument } from '../../../core/document/planDocument.ts';
import { type Measure, NOT_REPORTED } from '../../../core/measures/measure.ts';
import { type MessageKey, message } from '../../../core/messages/catalogue.ts';
import type { Figure } from '../../../core/results/results.ts';
import { formatScore } from '../../../core/score/hundredths.ts';
import type { VersionData } from '../../../core/versions/version.ts';
import { statedValue } from '../../../core/views/statedValue.ts';
import { sha256 } from '../../document/digest.ts';
import { type FillResult, fillTemplate } from '../../document/fillTemplate.ts';
import { plannedMeasures, type Study } from '../../workbook/study.ts';

/** What a document shows, and the same in short for the list of documents. */
export interface DocumentContent {
  readonly view: PlanDocument;
  readonly data: VersionData;
}

/** The plan: the measures of the tab and the new proposals. What has become of them is the other document's. */
export function planContent(studied: Study): DocumentContent {
  return contentOf(
    studied,
    plannedMeasures(studied).map((measure) => ({ ...measure, ...NOT_REPORTED })),
  );
}

/** The report on the measures: those of the tab alone, since nobody can have carried out what nobody has accepted. */
export function followUpContent(studied: Study): DocumentContent {
  return contentOf(studied, studied.plan.kept);
}

function contentOf({ analysis }: Study, measures: readonly Measure[]): DocumentContent {
  const view = makePlanDocument(analysis, measures);
  const { framework, results } = analysis;
  return {
    view,
    data: {
      fiscalYear: framework.fiscalYear,
      overall: recordedScore(results.overall),
      measures: measures.length,
      fingerprint: sha256(JSON.stringify(view)).slice(0, FINGERPRINT),
    },
  };
}

/** As the list of documents keeps it: an estimate is called one. */
function recordedScore({ used, state }: Figure<number>): string {
  return used === null ? '' : statedValue(formatScore(used), state, 'th');
}

/** Long enough that two states of a sheet never share one, short enough to compare by eye. */
const FINGERPRINT = 8;

/** A template with the content in it; what nobody gave is marked in Thai, as the document is. */
export function fillWith(template: Uint8Array, { view }: DocumentContent): FillResult {
  return fillTemplate(template, view, (what) => message('th', 'document.missing', { what }));
}

/** `แผนมาตรการ ITA ๒๕๖๘ องค์การบริหารส่วนตำบล…` */
export function documentName(key: MessageKey & `document.${string}`, { view }: DocumentContent): string {
  return message('th', key, { year: view.planYear ?? '', agency: view.agency ?? '' }).trim();
}
