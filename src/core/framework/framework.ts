/**
 * What one fiscal year's assessment consists of, as data.
 *
 * ITA (Integrity and Transparency Assessment) is run by the anti-corruption commission (ป.ป.ช.) each fiscal year.
 * Nothing in the code branches on a year: a year is one {@link Framework} value, and adding one is adding its file or
 * folder and its line in the list of years. Where nobody knows which items an instrument has in a year, the year has none of it;
 * then those that a sheet names are taken as they come (see `withFoundItems`).
 */

import type { Text } from '../messages/text.ts';
import type { Hundredths } from '../score/hundredths.ts';
import type { TopicKey } from './topics/index.ts';

/** IIT: survey of staff. EIT: survey of the public. OIT: what the agency's website discloses. */
export type InstrumentId = 'IIT' | 'EIT' | 'OIT';

export const INSTRUMENTS: readonly InstrumentId[] = ['IIT', 'EIT', 'OIT'];

export type SurveyId = Exclude<InstrumentId, 'OIT'>;

export const SURVEYS: readonly SurveyId[] = ['IIT', 'EIT'];

/** `i1`, `e9`, `o35`: instrument letter and number, lower case, no leading zero. */
export type ItemCode = string;

/**
 * How sure a fact of the framework is.
 * - `confirmed`: a public source says it; `reproduced`: published figures come out of it.
 * - `inferred`: reasoning from evidence; `recalled`: common knowledge of the handbooks, no source at hand.
 * - `assumed`: another year's, since nothing is known of this one.
 * - `own`: the agency says so on its settings tab; no year has it by itself.
 *
 * Whatever is `inferred`, `recalled` or `assumed` is shown to the user as "check against the handbook" and can be overridden.
 */
export type Mark = 'confirmed' | 'reproduced' | 'inferred' | 'recalled' | 'assumed' | 'own';

/** A value with how sure it is. */
export interface Fact<T> {
  readonly value: T;
  readonly mark: Mark;
}

/** One question of a survey, or one disclosure that the website is checked for. */
export interface Item {
  readonly code: ItemCode;
  readonly instrument: InstrumentId;
  /** Null where it is not known. */
  readonly indicator: number | null;
  /** `9.1` … `10.2`; null where the indicator has none (the surveys) or it is not known. */
  readonly subIndicator: string | null;
  /** How sure it is that the item stands in that indicator and sub-indicator. */
  readonly grouping: Mark;
  /** What it is about, the same in every year; null where that is not known. */
  readonly key: TopicKey | null;
  readonly topic: Text;
  /** How sure it is that this number is about this topic. */
  readonly mark: Mark;
}

/** ตัวชี้วัดย่อย: a group of OIT items inside an indicator. */
export interface SubIndicator {
  readonly id: string;
  readonly indicator: number;
  readonly name: Text;
  readonly mark: Mark;
}

/** ตัวชี้วัด: one of the ten figures that the commission publishes for an agency. */
export interface Indicator {
  readonly id: number;
  readonly instrument: InstrumentId;
  readonly name: Text;
  /** Other wordings of the Thai name seen in reports. */
  readonly aliases: readonly string[];
  /**
   * How the published figure follows from the items an agency sees:
   * `items`: their mean; `sub-indicators`: the mean of the sub-indicators' means;
   * `partly`: the mean of its items is only a part of it (EIT has a second survey that agencies do not see).
   */
  readonly from: Fact<'items' | 'sub-indicators' | 'partly'>;
}

/** ประเด็น: one of the issues by which an agency must analyse its result. */
export interface Issue {
  readonly id: number;
  readonly name: Text;
  /** The items that bear on it, in framework order. An item may bear on several issues. */
  readonly items: Fact<readonly ItemCode[]>;
  /** The indicators that are about it: what is known of it where nobody knows its items. */
  readonly indicators: readonly number[];
}

/** ระดับผลการประเมิน: reached when the overall score and each of IIT, both parts of EIT, and OIT reach their minimum. */
export interface Level {
  readonly name: Text;
  readonly minOverall: Hundredths;
  /** The lowest score that each of the four must have; 0 where the level asks nothing of them. */
  readonly minEach: Hundredths;
  readonly mark: Mark;
}

/** An item scoring below its instrument's threshold is weak. */
export type Thresholds = Readonly<Record<InstrumentId, Hundredths>>;

export interface Framework {
  /** Buddhist-era fiscal year of the result (2567 is 1 October 2566 to 30 September 2567). */
  readonly fiscalYear: number;
  /** By instrument, then by number. None of an instrument whose items are not known. */
  readonly items: readonly Item[];
  /** Where nobody knows what the surveys ask: another year's questions, which a sheet with as many is assumed to have. */
  readonly surveysLike?: { readonly fiscalYear: number; readonly items: readonly Item[] };
  readonly subIndicators: readonly SubIndicator[];
  readonly indicators: readonly Indicator[];
  /**
   * By how much an answer of a survey differs from the next better one, where a question's score is the mean of answers
   * that lie such a step apart, from 0 to 100. Null where it is not, or not known.
   */
  readonly answerSteps: Readonly<Record<SurveyId, Fact<Hundredths> | null>>;
  /** Per cent of the overall score; the three add up to 100. */
  readonly weights: Fact<Readonly<Record<InstrumentId, number>>>;
  /**
   * Per cent of each EIT indicator that comes from the items an agency sees: 100 where they are all of it. Null where
   * nobody knows, then nothing can be said of the rest.
   */
  readonly eitVisible: Fact<number> | null;
  /** From the best to the worst; the last one has no minimum. */
  readonly levels: readonly Level[];
  readonly issues: readonly Issue[];
  readonly thresholds: Fact<Thresholds>;
  /** The indicator score an agency should reach, for charts and wording. */
  readonly target: Fact<Hundredths>;
  /** The disclosure that is the analysis of the result with its measures; null where its number is not known. */
  readonly planItem: Fact<ItemCode> | null;
  /** The disclosure that reports what was done of the measures. */
  readonly reportItem: Fact<ItemCode> | null;
}
