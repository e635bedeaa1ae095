/** Numbers carried over from another year: the disclosures are numbered anew most years, what they ask is not. */

import type { Framework, Issue, Item, ItemCode } from './framework.ts';
import { frameworks } from './frameworks.ts';
import { issuesOfItem, itemByCode } from './lookup.ts';

/** A number, what it is this year, and what it is in the year from which it was taken. */
export interface CarriedOver {
  readonly item: Item;
  readonly meant: Item;
  /** What is meant, under the number that it has this year; null where this year does not ask it. */
  readonly now: Item | null;
}

/** An issue with the numbers under it that another year has there. */
interface IssueNumbers {
  readonly issue: Issue;
  readonly carriedOver: readonly CarriedOver[];
}

export interface OtherNumbering {
  readonly fiscalYear: number;
  readonly issues: readonly IssueNumbers[];
}

/** Fewer under one issue, or in all, may fit another year by accident. */
const ENOUGH = 2;
const ENOUGH_IN_ALL = 3;

/**
 * Of the disclosures that an agency has under each issue, those that are about something else this year, but belong
 * there in another year: the one that most of them fit, of equals the nearest, rather before than after. Left out are
 * issues where most do not fit, since the agency has an order of its own there; and numbers that bear on several issues
 * this year, since they may bear on one more, though they count. Null where too few fit.
 */
export function otherNumbering(
  framework: Framework,
  codesUnder: (issue: Issue) => readonly ItemCode[],
): OtherNumbering | null {
  const [likeliest] = frameworks
    .filter((other) => other.fiscalYear !== framework.fiscalYear)
    .map((other) => {
      const issues = framework.issues.flatMap((issue) => fitting(codesUnder(issue), issue, framework, other));
      return { other, issues, count: issues.reduce((sum, { carriedOver }) => sum + carriedOver.length, 0) };
    })
    .sort((a, b) => b.count - a.count || distance(a.other, framework) - distance(b.other, framework));
  if (likeliest === undefined || likeliest.count < ENOUGH_IN_ALL) return null;
  const issues = likeliest.issues.flatMap(({ issue, carriedOver }) => {
    const certain = carriedOver.filter(({ item }) => issuesOfItem(framework, item.code).length === 1);
    return certain.length === 0 ? [] : [{ issue, carriedOver: certain }];
  });
  return { fiscalYear: likeliest.other.fiscalYear, issues };
}

/** The numbers under one issue, if enough of those that are not at home there fit the other year. */
function fitting(codes: readonly ItemCode[], issue: Issue, framework: Framework, other: Framework): IssueNumbers[] {
  const astray = codes.filter((code) => !issue.items.value.includes(code));
  const carriedOver = astray.flatMap((code) => carriedOverFrom(other, code, issue, framework));
  return carriedOver.length >= Math.max(ENOUGH, astray.length / 2) ? [{ issue, carriedOver }] : [];
}

function carriedOverFrom(other: Framework, code: ItemCode, issue: Issue, framework: Framework): CarriedOver[] {
  const item = itemByCode(framework, code);
  const meant = itemByCode(other, code);
  if (!item?.key || !meant?.key || item.key === meant.key) return [];
  if (!issuesOfItem(other, code).some(({ id }) => id === issue.id)) return [];
  return [{ item, meant, now: framework.items.find(({ key }) => key === meant.key) ?? null }];
}

/** In half years, so that the year before is nearer than the year after. */
function distance({ fiscalYear }: Framework, from: Framework): number {
  return 2 * Math.abs(fiscalYear - from.fiscalYear) + Number(fiscalYear > from.fiscalYear);
}
