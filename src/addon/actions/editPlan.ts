import type { Language } from '../../core/messages/catalogue.ts';
import type { Tab } from '../../core/table/cell.ts';
import type { Edit } from '../../core/tabs/edit.ts';
import { missingColumnEdits } from '../../core/tabs/measuresEdits.ts';
import { measuresTab } from '../../core/tabs/measuresTab.ts';
import { findMeasuresTable, type MeasureOnTab } from '../../core/tabs/readMeasures.ts';
import { withEdits } from '../../core/tabs/withEdits.ts';
import { writeEdits } from '../sheet/writeEdits.ts';
import { writeTab } from '../sheet/writeTab.ts';
import { type Answer, done, failed } from './answer.ts';
import { type Study, study } from './study.ts';
import { tabNames } from './tabNames.ts';
import { withLock } from './withLock.ts';
import { writeSettings } from './writeSettings.ts';

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
  readonly answer: T;
}

/** Changes the measures tab, which is made with its heading alone where the workbook has none yet. */
export function editPlan<T>(language: Language, change: (plan: OpenPlan) => PlanChange<T> | Answer<never>): Answer<T> {
  const act = (): Answer<T> => {
    const before = study({});
    if (!before) return failed('no-scores', language);
    const isNew = before.measuresOnTab === null;
    const studied = isNew ? withTab(before, language) : before;
    const { measuresOnTab: plan, settings } = studied;
    if (!plan || !findMeasuresTable(plan.tab)) {
      return failed('no-table', language, { tab: tabNames(studied.workbook, language).measures });
    }
    const headings = missingColumnEdits(plan.tab);
    const changed = change({ studied, ...plan, tab: withEdits(plan.tab, headings) });
    if ('ok' in changed) return changed;
    writeEdits(studied.workbook, 'measures', [...headings, ...changed.edits]);
    // What an earlier plan had proposed counts no more where its tab is gone.
    const proposed = [...new Set([...(isNew ? [] : settings.proposed), ...changed.proposed])];
    writeSettings(studied, { ...settings, proposed }, language, studied.analysis.standard);
    return done(changed.answer);
  };
  return withLock(language, act, 'plan-unsure');
}

function withTab({ analysis, workbook }: Study, language: Language): Study {
  const empty = measuresTab([], analysis.framework, language);
  writeTab(workbook, empty, tabNames(workbook, language).measures);
  const studied = study({});
  if (!studied) throw new Error('The scores are gone');
  return studied;
}
