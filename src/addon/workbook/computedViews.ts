import { addressHas } from '../../core/agency/address.ts';
import { formatThaiDate } from '../../core/calendar/thaiDate.ts';
import { message } from '../../core/messages/catalogue.ts';
import type { Agency } from '../../core/reading/agency.ts';
import { type Subject, subjectKey } from '../../core/reading/statement.ts';
import { countMissing } from '../../core/results/missingItems.ts';
import { findingsTab } from '../../core/tabs/findingsTab.ts';
import { levelCell, scoreCell } from '../../core/tabs/scores/scoresLayout.ts';
import { scoresTab } from '../../core/tabs/scores/scoresTab.ts';
import type { ScoreCells, SummaryContent } from '../../core/tabs/summary/summaryContent.ts';
import { summaryTab } from '../../core/tabs/summary/summaryTab.ts';
import type { TabNames, TabView } from '../../core/tabs/tabView.ts';
import type { OpenWorkbook } from '../sheet/openWorkbook.ts';
import { plannedMeasures, type Study } from './study.ts';

/** The tabs that are made anew each time: the mirror of the scores, where they stand elsewhere, summary and findings. */
export function computedViews(studied: Study, names: TabNames, proposals: boolean): TabView[] {
  const { analysis, workbook, ownScoresAreSource } = studied;
  const { framework, sheet, results } = analysis;
  const { language } = workbook;
  return [
    ...(ownScoresAreSource ? [] : [scoresTab(framework, { sheet, results }, language)]),
    summaryTab(summaryContent(studied, names, proposals), names, language),
    findingsTab(analysis, language),
  ];
}

function summaryContent(studied: Study, names: TabNames, proposals: boolean): SummaryContent {
  const { framework, weak, agency, results } = studied.analysis;
  return {
    framework,
    weak,
    itemsMissing: countMissing(results),
    cells: scoreCells(studied, names),
    measures: proposals ? plannedMeasures(studied) : studied.plan.kept,
    agency: agencyLine(agency, studied.workbook),
    checked: formatThaiDate(Utilities.formatDate(new Date(), 'Asia/Bangkok', 'yyyy-MM-dd')),
    document: studied.settings.document?.url ?? null,
  };
}

/** Where the summary's formulas find each figure: on the mirror, or where it was read on a score tab that staff fill in. */
function scoreCells({ analysis, ownScoresAreSource }: Study, names: TabNames): ScoreCells {
  const { framework, sheet } = analysis;
  const tab = names.scores;
  const read = (subject: Subject) =>
    sheet.statements.find((statement) => subjectKey(statement.subject) === subjectKey(subject))?.place;
  return {
    of: (subject) => (ownScoresAreSource ? read(subject) : undefined) ?? { tab, ...scoreCell(framework, subject) },
    level: (ownScoresAreSource ? sheet.level?.place : undefined) ?? { tab, ...levelCell(framework) },
  };
}

function agencyLine(agency: Agency, { language }: OpenWorkbook): string {
  const { name, district, province } = agency;
  if (name === null) return message(language, 'summary.agency.unknown');
  return [
    name,
    addressHas(agency, 'district') ? message(language, 'summary.agency.district', { district: district ?? '…' }) : '',
    addressHas(agency, 'province') ? message(language, 'summary.agency.province', { province: province ?? '…' }) : '',
  ].join('');
}
