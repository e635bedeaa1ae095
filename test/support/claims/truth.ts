/**
 * What may be said of a result, told from nothing but what was printed of it: kept apart from the code under test, which
 * is held against it.
 */

import { type Framework, type Issue, type Item, SURVEYS } from '../../../src/core/framework/framework.ts';
import { frameworkOf } from '../../../src/core/framework/frameworks.ts';
import { fy2568 } from '../../../src/core/framework/fy2568/index.ts';
import { withFoundItems } from '../../../src/core/framework/withFoundItems.ts';
import type { Outcome } from '../../../src/core/outcome/schema.ts';
import { toThaiDigits } from '../../../src/core/text/numerals.ts';

export interface Truth {
  readonly issues: readonly { readonly heading: string; readonly id: number; readonly isGood: boolean }[];
  readonly hasAllItems: boolean;
  readonly allIndicatorsReach: boolean;
  /** Of overall score and level. */
  readonly isSure: { readonly overall: boolean; readonly level: boolean };
  readonly level: string | null;
  readonly weakItems: readonly string[];
  readonly weakIndicators: readonly number[];
}

const SURE = ['published', 'computed'];
const TARGET = 85;

export function truthOf(outcome: Outcome): Truth {
  const { framework, scores } = itemsOf(outcome);
  const { indicators, states, level } = outcome.results;
  const isWeak = ({ code, instrument }: Item) => (scores.get(code) ?? 100) < (instrument === 'OIT' ? 100 : TARGET);
  const reaches = (id: number) => {
    const one = indicators.find((indicator) => indicator.id === id);
    return one !== undefined && one.used !== null && one.used >= TARGET && SURE.includes(one.state);
  };
  const below = (id: number) =>
    indicators.some(({ id: other, used }) => other === id && used !== null && used < TARGET);
  const isGood = (issue: Issue) => {
    const items = framework.items.filter(({ code }) => issue.items.value.includes(code));
    const known = items.filter(({ code }) => scores.has(code));
    if (issue.indicators.some(below) || items.some(isWeak)) return false;
    const isPlaced = ({ code }: Item) => framework.issues.some(({ items: { value } }) => value.includes(code));
    const astray = framework.items.filter((item) => item.key === null && !isPlaced(item));
    const usual = fy2568.items.filter(({ code }) => fy2568.issues[issue.id - 1]?.items.value.includes(code));
    const isAsked = ({ instrument }: Item) =>
      framework.items.some((item) => item.instrument === instrument) &&
      !astray.some((item) => item.instrument === instrument);
    if (known.length > 0) return known.length === items.length && usual.every(isAsked);
    if (astray.some(isWeak)) return false;
    const own = surveysOf(items);
    const bearing = [...new Set([...issue.indicators, ...(own.length > 0 ? own : surveysOf(usual))])];
    return bearing.length > 0 && bearing.every(reaches);
  };
  return {
    issues: framework.issues.map((issue) => ({
      heading: `ประเด็นที่ ${toThaiDigits(String(issue.id))} ${issue.name.th}`,
      id: issue.id,
      isGood: isGood(issue),
    })),
    hasAllItems:
      framework.items.every(({ code }) => scores.has(code)) &&
      ['i', 'e', 'o'].every((letter) => framework.items.some(({ code }) => code.startsWith(letter))),
    allIndicatorsReach: indicators.every(({ id }) => reaches(id)),
    isSure: { overall: SURE.includes(states.overall), level: SURE.includes(states.level) },
    level,
    weakItems: framework.items.filter((item) => scores.has(item.code) && isWeak(item)).map(({ code }) => code),
    weakIndicators: indicators.map(({ id }) => id).filter(below),
  };
}

function surveysOf(items: readonly Item[]): number[] {
  return items.flatMap(({ instrument, indicator }) =>
    SURVEYS.some((id) => id === instrument) ? (indicator ?? []) : [],
  );
}

function itemsOf({ fiscalYear, items }: Outcome): { framework: Framework; scores: ReadonlyMap<string, number> } {
  const scores = new Map(items.flatMap(({ item, score }) => (score === null ? [] : [[item, score] as const])));
  const known = frameworkOf(fiscalYear);
  if (known === null) throw new Error(`Nothing is known of ${fiscalYear}`);
  const framework = withFoundItems(
    known,
    items.map(({ item }) => ({ code: item, issue: null, indicator: null })),
  );
  return { framework, scores };
}
