import { type Language, message } from '../../core/messages/catalogue.ts';
import type { Agency } from '../../core/reading/agency.ts';
import { type Subject, subjectKey } from '../../core/reading/statement.ts';
import { findingsTab } from '../../core/tabs/findingsTab.ts';
import { measuresEdits } from '../../core/tabs/measuresEdits.ts';
import { measuresTab } from '../../core/tabs/measuresTab.ts';
import { levelCell, scoreCell, scoresTab } from '../../core/tabs/scoresTab.ts';
import { type ScoreCells, summaryTab } from '../../core/tabs/summaryTab.ts';
import type { TabNames } from '../../core/tabs/tabView.ts';
import { writeEdits } from '../sheet/writeEdits.ts';
import { writeTab } from '../sheet/writeTab.ts';
import { plannedMeasures, type Study } from './study.ts';
import { writeSettings } from './writeSettings.ts';

/**
 * Brings our tabs up to date. Summary, findings and the mirror of the scores are made anew; on the tabs that staff edit
 * (measures, settings, and the scores where they are typed in there) nothing that stands is changed.
 */
export function writeOwnTabs(studied: Study, names: TabNames, language: Language, proposals: boolean): void {
  const { analysis, workbook, ownScoresAreSource, plan } = studied;
  const { framework, findings, sheet, results } = analysis;
  if (!ownScoresAreSource) writeTab(workbook, scoresTab(framework, { sheet, results }, language), names.scores);
  const cells = scoreCells(studied, names);
  writeTab(
    workbook,
    summaryTab(framework, cells, names, agencyLine(analysis.agency, language), language),
    names.summary,
  );
  writeTab(workbook, findingsTab(findings, framework, language), names.findings);

  if (proposals) writeMeasures(studied, names, language);
  const proposed = proposals ? plan.proposed : studied.settings.proposed;
  writeSettings(studied, { ...studied.settings, proposed }, language, framework);
}

function writeMeasures(studied: Study, names: TabNames, language: Language): void {
  const { analysis, workbook, measuresOnTab, plan } = studied;
  if (measuresOnTab) {
    writeEdits(workbook, 'measures', measuresEdits(measuresOnTab.tab, measuresOnTab.rows, plan));
  } else {
    writeTab(workbook, measuresTab(plannedMeasures(studied), analysis.framework, language), names.measures);
  }
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

function agencyLine({ name, district, province }: Agency, language: Language): string {
  if (name === null) return '';
  return message(language, 'summary.agency', { agency: name, district: district ?? '…', province: province ?? '…' });
}
