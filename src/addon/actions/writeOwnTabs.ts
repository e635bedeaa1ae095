import { type Language, message } from '../../core/messages/catalogue.ts';
import type { Agency } from '../../core/reading/agency.ts';
import { type Subject, subjectKey } from '../../core/reading/statement.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Edit } from '../../core/tabs/edit.ts';
import { findingsTab } from '../../core/tabs/findingsTab.ts';
import { measuresEdits } from '../../core/tabs/measuresEdits.ts';
import { measuresTab } from '../../core/tabs/measuresTab.ts';
import { levelCell, scoreCell, scoresTab } from '../../core/tabs/scoresTab.ts';
import { settingsEdits, settingsTab } from '../../core/tabs/settingsTab.ts';
import { type ScoreCells, summaryTab } from '../../core/tabs/summaryTab.ts';
import type { TabId, TabNames } from '../../core/tabs/tabView.ts';
import type { OpenWorkbook } from '../sheet/openWorkbook.ts';
import { writeCells } from '../sheet/writeCells.ts';
import { writeTab } from '../sheet/writeTab.ts';
import { plannedMeasures, type Study } from './study.ts';

/**
 * Brings our tabs up to date. Summary, findings and the mirror of the scores are made anew; on the tabs that staff edit
 * (measures, settings, and the scores where they are typed in there) nothing that stands is changed.
 */
export function writeOwnTabs(studied: Study, names: TabNames, language: Language): void {
  const { analysis, workbook, measuresOnTab, settingsOnTab, ownScoresAreSource, plan } = studied;
  const { framework, findings, sheet, results } = analysis;
  if (!ownScoresAreSource) writeTab(workbook, scoresTab(framework, { sheet, results }, language), names.scores);
  const cells = scoreCells(studied, names);
  writeTab(
    workbook,
    summaryTab(framework, cells, names, agencyLine(analysis.agency, language), language),
    names.summary,
  );
  writeTab(workbook, findingsTab(findings, framework, language), names.findings);

  if (measuresOnTab) {
    writeEdits(workbook, 'measures', measuresEdits(measuresOnTab.tab, measuresOnTab.rows, plan));
  } else {
    writeTab(workbook, measuresTab(plannedMeasures(studied), framework, language), names.measures);
  }
  const settings: Settings = { ...studied.settings, proposed: plan.proposed };
  if (settingsOnTab) writeEdits(workbook, 'settings', settingsEdits(settingsOnTab, settings, framework));
  else writeTab(workbook, settingsTab(settings, framework, language), names.settings);
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

/** Writes single cells or rows into a tab of ours that staff edit. */
export function writeEdits(workbook: OpenWorkbook, id: TabId, edits: readonly Edit[]): void {
  const sheet = workbook.own.get(id);
  if (!sheet) return;
  for (const { row, column, cells } of edits) {
    const missing = row + cells.length - 1 - sheet.getMaxRows();
    if (missing > 0) sheet.insertRowsAfter(sheet.getMaxRows(), missing);
    writeCells(sheet, row, column, cells);
  }
}

function agencyLine({ name, district, province }: Agency, language: Language): string {
  if (name === null) return '';
  return message(language, 'summary.agency', { agency: name, district: district ?? '…', province: province ?? '…' });
}
