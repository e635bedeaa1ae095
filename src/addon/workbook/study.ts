import { type Analysed, type Analysis, analyse } from '../../core/analysis.ts';
import type { Framework } from '../../core/framework/framework.ts';
import { frameworkOf, newest } from '../../core/framework/frameworks.ts';
import { measureBank } from '../../core/measures/bank/index.ts';
import type { Language } from '../../core/messages/catalogue.ts';
import type { NarrativeOnTab } from '../../core/narrative/narrative.ts';
import type { MergedPlan } from '../../core/plan/mergePlan.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Tab } from '../../core/table/cell.ts';
import { type MeasureOnTab, readMeasures } from '../../core/tabs/measures/readMeasures.ts';
import { readNarratives } from '../../core/tabs/narrative/narrativeTab.ts';
import type { TabId } from '../../core/tabs/tabView.ts';
import { seenWords } from '../../core/views/seenWords.ts';
import { ask, type Refusal, refuse } from '../door/refusal.ts';
import type { OpenWorkbook } from '../sheet/openWorkbook.ts';
import { flawsOfTabs, ownScores, readableOwn } from './readOwnTabs.ts';
import { type Reading, readWorkbook } from './readWorkbook.ts';
import type { Request } from './request.ts';

/** What an analysis is that got no further than reading. */
export type NotStudied = Exclude<Analysed, Analysis>;

/** All that was read of a workbook, and what follows from it. Nothing has been written. */
export interface Study {
  readonly workbook: OpenWorkbook;
  readonly settings: Settings;
  readonly analysis: Analysis;
  readonly plan: MergedPlan;
  /** Our tabs that staff edit, as they stand; null where the workbook has none yet. */
  readonly settingsOnTab: Tab | null;
  readonly measuresOnTab: { readonly tab: Tab; readonly rows: readonly MeasureOnTab[] } | null;
  readonly narrativeOnTab: Tab | null;
  /** True where scores are typed into our own score tab, so that it must not be written over. */
  readonly ownScoresAreSource: boolean;
}

/** Reads the workbook once and thinks it through; refused where it holds no scores, or they can be read in several ways. */
export function study(language: Language, request: Request = {}, goesWithout: readonly TabId[] = []): Study | Refusal {
  const studied = studyOf(readWorkbook(language, request, goesWithout));
  return isStudy(studied) ? studied : refusalOf(studied);
}

/** The thinking half of {@link study}. */
export function studyOf(reading: Reading): Study | NotStudied {
  const { workbook, settings, settingsOnTab } = reading;
  const tab = readableOwn(workbook, 'measures');
  const measuresOnTab = tab && { tab, rows: readMeasures(tab) };
  const narrativeOnTab = readableOwn(workbook, 'narrative');
  const narratives = narrativeOnTab ? readNarratives(narrativeOnTab) : [];
  const found = analyseSource(reading, measuresOnTab, narratives);
  const onTabs = { settingsOnTab, measuresOnTab, narrativeOnTab };
  if ('kind' in found) return found;
  return { workbook, settings, ...onTabs, ...found, plan: found.analysis.plan };
}

export function isStudy(studied: Study | NotStudied): studied is Study {
  return 'analysis' in studied;
}

/** Why there is nothing to go on with: no scores, or a question that somebody must answer first. */
export function refusalOf(studied: NotStudied): Refusal {
  if (studied.kind === 'question') return ask(studied.question);
  return refuse('no-scores', (language) => ({ seen: seenWords(studied.seen, language) }));
}

/** The framework of the year that the workbook is of, without the agency's own values. */
export function standardOf(reading: Reading): Framework {
  const { fiscalYear } = reading.settings.agency;
  const studied = studyOf(reading);
  return isStudy(studied) ? studied.analysis.standard : (frameworkOf(fiscalYear ?? 0) ?? newest);
}

/** The measures as the plan will have them: those on the tab, then the new proposals. */
export function plannedMeasures({ plan }: Study) {
  return [...plan.kept, ...plan.fresh];
}

/** A tab that somebody hid stays the source where no tab to be seen holds scores: our own may be but its mirror. */
function analyseUsers(facts: Omit<Parameters<typeof analyse>[0], 'tabs'>, userTabs: Reading['userTabs']): Analysed {
  const seen = analyse({ ...facts, tabs: userTabs() });
  if (seen.kind !== 'nothing') return seen;
  const hidden = userTabs('hidden');
  const found = hidden.length === 0 ? seen : analyse({ ...facts, tabs: hidden });
  return found.kind === 'nothing' ? seen : found;
}

/** The user's tabs are the source; our score tab only if it was chosen, or if no tab of the user's holds scores. */
function analyseSource(
  { workbook, settings, userTabs }: Reading,
  plan: Study['measuresOnTab'],
  narratives: readonly NarrativeOnTab[],
): Pick<Study, 'analysis' | 'ownScoresAreSource'> | NotStudied {
  const onTab = { measures: plan?.rows ?? null, tabFlaws: flawsOfTabs(workbook), narratives };
  const facts = { settings, ...onTab, bank: measureBank };
  const ownName = workbook.own.get('scores')?.getName();
  if (ownName === undefined || settings.source !== ownName) {
    const analysis = analyseUsers(facts, userTabs);
    if (analysis.kind === 'analysed') return { analysis, ownScoresAreSource: false };
    if (analysis.kind === 'question' || ownName === undefined) return analysis;
  }
  const own = ownScores(workbook);
  const tabFlaws = [...facts.tabFlaws, ...(own?.flaws ?? [])];
  // Our own score tab has cells for all that is published: there it is filled in.
  const alone = { ...settings, published: '' };
  const analysis = analyse({ ...facts, settings: alone, tabFlaws, tabs: own ? [own.tab] : [] });
  return analysis.kind === 'analysed' ? { analysis, ownScoresAreSource: true } : analysis;
}
