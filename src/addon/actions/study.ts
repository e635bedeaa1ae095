import { type Analysis, analyse } from '../../core/analysis.ts';
import { measureBank } from '../../core/measures/bank/index.ts';
import { type MergedPlan, mergePlan } from '../../core/plan/mergePlan.ts';
import { NO_SETTINGS, type Settings } from '../../core/settings/settings.ts';
import type { Tab } from '../../core/table/cell.ts';
import { type MeasureOnTab, readMeasures } from '../../core/tabs/readMeasures.ts';
import { readSettings } from '../../core/tabs/readSettings.ts';
import { type OpenWorkbook, openWorkbook, readOwn } from '../sheet/openWorkbook.ts';
import { readSheet } from '../sheet/readSheet.ts';
import type { Request } from './request.ts';

/** All that was read of a workbook, and what follows from it. Nothing has been written. */
export interface Study {
  readonly workbook: OpenWorkbook;
  readonly settings: Settings;
  readonly analysis: Analysis;
  readonly plan: MergedPlan;
  /** Our tabs that staff edit, as they stand; null where the workbook has none yet. */
  readonly settingsOnTab: Tab | null;
  readonly measuresOnTab: { readonly tab: Tab; readonly rows: readonly MeasureOnTab[] } | null;
  /** True where scores are typed into our own score tab, so that it must not be written over. */
  readonly ownScoresAreSource: boolean;
}

/** Reads the workbook once and thinks it through; null where it holds no scores. */
export function study(request: Request): Study | null {
  const workbook = openWorkbook();
  const settingsOnTab = readOwn(workbook, 'settings');
  const settings = withRequest(settingsOnTab ? readSettings(settingsOnTab) : NO_SETTINGS, request);
  const found = analyseSource(workbook, settings);
  if (!found) return null;
  const tab = readOwn(workbook, 'measures');
  const measuresOnTab = tab && { tab, rows: readMeasures(tab) };
  const existing = measuresOnTab?.rows.map(({ measure }) => measure) ?? [];
  return {
    ...{ workbook, settings, settingsOnTab, measuresOnTab },
    ...found,
    plan: mergePlan(existing, found.analysis.proposals, measuresOnTab ? settings.proposed : []),
  };
}

/** The measures as the plan will have them: those on the tab, then the new proposals. */
export function plannedMeasures({ plan }: Study) {
  return [...plan.kept, ...plan.fresh];
}

/** The user's tabs are the source; our score tab only if it was chosen, or if no tab of the user's holds scores. */
function analyseSource(
  workbook: OpenWorkbook,
  settings: Settings,
): Pick<Study, 'analysis' | 'ownScoresAreSource'> | null {
  const ownName = workbook.own.get('scores')?.getName();
  if (ownName === undefined || settings.source !== ownName) {
    const analysis = analyse(workbook.users.map(readSheet), settings, measureBank);
    if (analysis) return { analysis, ownScoresAreSource: false };
  }
  const own = readOwn(workbook, 'scores');
  const analysis = own && analyse([own], settings, measureBank);
  return analysis && { analysis, ownScoresAreSource: true };
}

function withRequest(settings: Settings, { agency = {} }: Request): Settings {
  const { name, district, province, fiscalYear } = agency;
  return {
    ...settings,
    agency: {
      name: name || settings.agency.name,
      district: district || settings.agency.district,
      province: province || settings.agency.province,
      fiscalYear: fiscalYear ?? settings.agency.fiscalYear,
    },
  };
}
