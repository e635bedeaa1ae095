import { addressHas } from '../../core/agency/address.ts';
import { formatThaiDate } from '../../core/calendar/thaiDate.ts';
import { message } from '../../core/messages/catalogue.ts';
import { isUnreadable } from '../../core/ownTable/tabFlaw.ts';
import type { Agency } from '../../core/reading/agency.ts';
import { type Subject, subjectKey } from '../../core/reading/statement.ts';
import { countMissing } from '../../core/results/missingItems.ts';
import { findingsTab } from '../../core/tabs/findingsTab.ts';
import { measuresEdits, missingColumnEdits } from '../../core/tabs/measures/measureEdits.ts';
import { measuresTab } from '../../core/tabs/measures/measuresTab.ts';
import { narrativeEdits, narrativeTab } from '../../core/tabs/narrative/narrativeTab.ts';
import { levelCell, scoreCell } from '../../core/tabs/scores/scoresLayout.ts';
import { scoresTab } from '../../core/tabs/scores/scoresTab.ts';
import type { ScoreCells, SummaryContent } from '../../core/tabs/summary/summaryContent.ts';
import { summaryTab } from '../../core/tabs/summary/summaryTab.ts';
import type { TabNames } from '../../core/tabs/tabView.ts';
import { withEdits } from '../../core/tabs/withEdits.ts';
import type { OpenWorkbook } from '../sheet/openWorkbook.ts';
import { writeEdits } from '../sheet/writeEdits.ts';
import { writeTab } from '../sheet/writeTab.ts';
import { plannedMeasures, type Study } from './study.ts';
import { writeSettings } from './writeSettings.ts';

/**
 * Brings our tabs up to date. Summary, findings and the mirror of the scores are made anew; on the tabs that staff edit
 * (measures, settings, and the scores where they are typed in there) nothing that stands is changed.
 */
export function writeOwnTabs(studied: Study, names: TabNames, asked: boolean): void {
  const { analysis, workbook, ownScoresAreSource, plan } = studied;
  const { framework, sheet, results } = analysis;
  const { language } = workbook;
  // What cannot be written down counts as proposed neither, or it would never be proposed again.
  const proposals = asked && !isUnreadable(analysis.tabFlaws, 'measures');
  if (!ownScoresAreSource) writeTab(workbook, scoresTab(framework, { sheet, results }, language), names.scores);
  writeTab(workbook, summaryTab(summaryContent(studied, names, proposals), names, language), names.summary);
  writeTab(workbook, findingsTab(analysis, language), names.findings);

  writeNarratives(studied, names);
  if (proposals) writeMeasures(studied, names);
  const proposed = proposals ? plan.proposed : studied.settings.proposed;
  writeSettings(studied, { ...studied.settings, proposed }, analysis.standard);
}

function writeNarratives({ analysis, workbook, narrativeOnTab }: Study, names: TabNames): void {
  const { narratives, framework } = analysis;
  const { language } = workbook;
  if (narrativeOnTab) {
    writeEdits(workbook, 'narrative', narrativeEdits(narrativeOnTab, narratives, framework, language));
  } else {
    writeTab(workbook, narrativeTab(narratives, framework, language), names.narrative);
  }
}

function writeMeasures(studied: Study, names: TabNames): void {
  const { analysis, workbook, measuresOnTab, plan } = studied;
  if (measuresOnTab) {
    const headings = missingColumnEdits(measuresOnTab.tab);
    const tab = withEdits(measuresOnTab.tab, headings);
    writeEdits(workbook, 'measures', [...headings, ...measuresEdits(tab, measuresOnTab.rows, plan)]);
  } else {
    writeTab(workbook, measuresTab(plannedMeasures(studied), analysis.framework, workbook.language), names.measures);
  }
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
