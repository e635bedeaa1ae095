import { numberMeasures } from './document/numberedMeasures.ts';
import type { Framework } from './framework/framework.ts';
import type { BankMeasure, Measure } from './measures/measure.ts';
import { type BankFlaw, isBankTab, readOwnBank } from './measures/ownBank.ts';
import { generateNarratives } from './narrative/generateNarratives.ts';
import { type Narrative, type NarrativeOnTab, settleNarrative } from './narrative/narrative.ts';
import type { TabFlaw } from './ownTable/tabFlaw.ts';
import { type MergedPlan, mergePlan } from './plan/mergePlan.ts';
import type { PlannedMeasure } from './plan/plannedMeasure.ts';
import { proposeMeasures } from './plan/proposeMeasures.ts';
import { type Agency, firstKnown } from './reading/agency.ts';
import { readPreviousYear } from './reading/previousYear.ts';
import type { ReadingQuestion } from './reading/question.ts';
import { readScores } from './reading/readScores.ts';
import type { Receipt } from './reading/receipt/receipt.ts';
import type { ScoreSheet } from './reading/scoreSheet.ts';
import { type Seen, seenIn } from './reading/seen.ts';
import { computeResults } from './results/computeResults.ts';
import type { Results } from './results/results.ts';
import { type WeakItem, weakItems } from './results/weakItems.ts';
import { check } from './rules/index.ts';
import type { Finding } from './rules/rule.ts';
import { withPublished } from './settings/published.ts';
import type { Settings } from './settings/settings.ts';
import { unusedSource } from './settings/unusedSource.ts';
import { withSettings } from './settings/withSettings.ts';
import type { Tab } from './table/cell.ts';

/** What is read of a workbook before anything is thought. */
export interface Sources {
  /** The user's tabs, or the add-on's own score tab where the settings make it the source. */
  readonly tabs: readonly Tab[];
  readonly settings: Settings;
  /** The plan as it stands on the measures tab; null where the workbook has none yet. */
  readonly measures: readonly PlannedMeasure[] | null;
  /** What is wrong with the headings and labels of our tabs. */
  readonly tabFlaws?: readonly TabFlaw[];
  /** The texts on the issues as they stand on the narrative tab; none where the workbook has no such tab yet. */
  readonly narratives?: readonly NarrativeOnTab[];
  readonly bank: readonly BankMeasure[];
}

/** Everything that follows from a workbook's scores, its plan and its settings. Plain data; nothing was written anywhere. */
export interface Analysis {
  readonly kind: 'analysed';
  /** The year's framework with the agency's own values in it. */
  readonly framework: Framework;
  /** The same without them. */
  readonly standard: Framework;
  /** False where the year was stated by nobody, or is none that is known here: then the one that fits the items. */
  readonly yearKnown: boolean;
  readonly agency: Agency;
  readonly sheet: ScoreSheet;
  /** How the scores were read. */
  readonly receipt: Receipt;
  readonly results: Results;
  /** Last year's results, as far as the tabs state them; null where they state none. */
  readonly previous: Results | null;
  /** Names of the tabs that hold last year's results and nothing of this year. */
  readonly previousTabs: readonly string[];
  readonly findings: readonly Finding[];
  readonly weak: readonly WeakItem[];
  /** What the results alone call for, whatever the plan says already. */
  readonly proposals: readonly Measure[];
  readonly plan: MergedPlan;
  /** A text on each issue: staff's own, or what the figures give. */
  readonly narratives: readonly Narrative[];
  /** What is wrong with the headings and labels of our tabs. */
  readonly tabFlaws: readonly TabFlaw[];
  /** What the agency's own bank holds that can't be used. */
  readonly bankFlaws: readonly BankFlaw[];
  /** The measures that are proposed from. */
  readonly bank: readonly BankMeasure[];
}

/** The scores can be read in several ways, and somebody must say in which. */
export interface Undecided {
  readonly kind: 'question';
  readonly question: ReadingQuestion;
}

/** No score stands in any of the tabs. */
export interface NothingFound {
  readonly kind: 'nothing';
  /** What stands there instead. */
  readonly seen: Seen;
}

export type Analysed = Analysis | Undecided | NothingFound;

/** Reads, computes, proposes and checks: the whole of the add-on's knowledge, as one pure function. */
export function analyse({
  tabs: all,
  settings,
  measures,
  tabFlaws = [],
  narratives: texts = [],
  bank,
}: Sources): Analysed {
  const tabs = all.filter((tab) => !isBankTab(tab));
  const read = readScores(tabs, {
    agency: settings.agency.name,
    agencyAsked: settings.agencyAsked ?? false,
    fiscalYear: settings.agency.fiscalYear,
    scoreColumns: settings.scoreColumns,
    source: settings.source,
  });
  if (read.kind === 'nothing') return { kind: 'nothing', seen: seenIn(tabs) };
  if (read.kind === 'question') return read;
  const { framework: standard } = read;
  const { framework, problems } = withSettings(standard, settings);
  const published = withPublished(read.sheet, settings, framework);
  const { sheet } = published;
  const results = computeResults(sheet, framework);
  const before = readPreviousYear(read.figures, tabs, framework, sheet);
  const weak = weakItems(results);
  const ownBank = readOwnBank(all, framework);
  const proposals = proposeMeasures(results, bank, ownBank.measures, read.year + 1);
  const facts = {
    framework,
    yearKnown: read.yearKnown,
    agency: {
      ...firstKnown(settings.agency, sheet.agency),
      ...(read.yearKnown ? { fiscalYear: standard.fiscalYear } : {}),
    },
    sheet,
    receipt: read.receipt,
    results,
    previous: before && computeResults(before.sheet, before.framework),
    previousTabs: before?.tabs ?? [],
    tabFlaws,
    bankFlaws: ownBank.flaws,
    bank,
  };
  const existing = (measures ?? []).map(({ measure }) => measure);
  const plan = mergePlan(existing, proposals, measures ? settings.proposed : []);
  const generated = generateNarratives(facts, numberMeasures([...plan.kept, ...plan.fresh]));
  const narratives = generated.map((text) =>
    settleNarrative(text, texts.find(({ issue }) => issue === text.issue) ?? null),
  );
  const findings = check({
    ...facts,
    narratives,
    tabs: tabs.filter(({ name }) => sheet.sources.includes(name)),
    measures: [...plan.kept, ...plan.fresh].map((measure, index) => ({ places: {}, ...measures?.[index], measure })),
    settingProblems: [
      ...problems,
      ...published.problems,
      ...unusedSource(
        settings,
        all.map(({ name }) => name),
        sheet.sources,
      ),
    ],
  });
  return { kind: 'analysed', ...facts, standard, findings, weak, proposals, plan, narratives };
}
