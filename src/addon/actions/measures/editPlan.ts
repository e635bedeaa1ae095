import type { Measure } from '../../../core/measures/measure.ts';
import type { Language } from '../../../core/messages/catalogue.ts';
import type { Tab } from '../../../core/table/cell.ts';
import type { Edit } from '../../../core/tabs/edit.ts';
import { measuresEdits, missingColumnEdits } from '../../../core/tabs/measures/measureEdits.ts';
import { measuresTab } from '../../../core/tabs/measures/measuresTab.ts';
import type { MeasureOnTab } from '../../../core/tabs/measures/readMeasures.ts';
import type { TabId } from '../../../core/tabs/tabView.ts';
import { withEdits } from '../../../core/tabs/withEdits.ts';
import { isRefusal, type Refusal } from '../../door/refusal.ts';
import { writeEdits } from '../../sheet/writeEdits.ts';
import { writeTab } from '../../sheet/writeTab.ts';
import { type Study, study } from '../../workbook/study.ts';
import { tabNames } from '../../workbook/tabNames.ts';
import { writeSettings } from '../../workbook/writeSettings.ts';

/** The measures tab, open for changes. */
export interface OpenPlan {
  readonly studied: Study;
  readonly tab: Tab;
  readonly rows: readonly MeasureOnTab[];
}

/** What a change of the plan writes, the ids that count as proposed from now on, and what it answers. */
export interface PlanChange<T> {
  readonly edits: readonly Edit[];
  readonly proposed: readonly string[];
  readonly value: T;
}

/** Tabs that a change of the plan neither goes by nor writes to. */
const ELSEWHERE: readonly TabId[] = ['narrative', 'documents', 'handover'];

/** Changes the measures tab, which is made with its heading alone where the workbook has none yet. */
export function editPlan<T>(language: Language, change: (plan: OpenPlan) => PlanChange<T> | Refusal): T | Refusal {
  const before = study(language, {}, ELSEWHERE);
  if (isRefusal(before)) return before;
  const isNew = before.measuresOnTab === null;
  const studied = isNew ? withTab(before) : before;
  if (isRefusal(studied)) return studied;
  const { measuresOnTab: plan, settings, workbook } = studied;
  if (!plan) throw new Error('The measures tab is gone');
  const headings = missingColumnEdits(plan.tab);
  const changed = change({ studied, ...plan, tab: withEdits(plan.tab, headings) });
  if (isRefusal(changed)) return changed;
  writeEdits(workbook, 'measures', [...headings, ...changed.edits]);
  // What an earlier plan had proposed counts no more where its tab is gone.
  const proposed = [...new Set([...(isNew ? [] : settings.proposed), ...changed.proposed])];
  writeSettings(studied, { ...settings, proposed }, studied.analysis.standard);
  return changed.value;
}

function withTab({ analysis, workbook }: Study): Study | Refusal {
  writeTab(workbook, measuresTab([], analysis.framework, workbook.language), tabNames(workbook).measures);
  return study(workbook.language, {}, ELSEWHERE);
}

/** Writes measures below those that stand there. */
export function appended({ studied, tab, rows }: OpenPlan, fresh: readonly Measure[]): Edit[] {
  return measuresEdits(tab, rows, { ...studied.plan, fresh });
}

/** A measure on the tab, by the id that the state gave it: rows of staff's own get theirs when they are read. */
export function onTab({ studied, rows }: OpenPlan, id: string): { measure: Measure; row: number } | null {
  const index = studied.plan.kept.findIndex((measure) => measure.id === id);
  const [measure, row] = [studied.plan.kept[index], rows[index]?.row];
  return measure && row !== undefined ? { measure, row } : null;
}
