import { isUnreadable } from '../../core/ownTable/tabFlaw.ts';
import { measuresEdits, missingColumnEdits } from '../../core/tabs/measures/measureEdits.ts';
import { measuresTab } from '../../core/tabs/measures/measuresTab.ts';
import { narrativeEdits, narrativeTab } from '../../core/tabs/narrative/narrativeTab.ts';
import type { TabNames } from '../../core/tabs/tabView.ts';
import { withEdits } from '../../core/tabs/withEdits.ts';
import { writeEdits } from '../sheet/writeEdits.ts';
import { writeTab } from '../sheet/writeTab.ts';
import { computedViews } from './computedViews.ts';
import { plannedMeasures, type Study } from './study.ts';
import { writeSettings } from './writeSettings.ts';

/**
 * Brings our tabs up to date. Summary, findings and the mirror of the scores are made anew; on the tabs that staff edit
 * (measures, settings, and the scores where they are typed in there) nothing that stands is changed.
 */
export function writeOwnTabs(studied: Study, names: TabNames, asked: boolean): void {
  const { analysis, workbook, plan } = studied;
  // What cannot be written down counts as proposed neither, or it would never be proposed again.
  const proposals = asked && !isUnreadable(analysis.tabFlaws, 'measures');
  for (const view of computedViews(studied, names, proposals)) writeTab(workbook, view, names[view.id]);
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
