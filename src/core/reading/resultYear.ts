/** Of which fiscal year the result is, as far as the sheet says. */

import { newest } from '../framework/frameworks.ts';
import type { Tab } from '../table/cell.ts';
import { tidy } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';
import { type Header, readHeader } from './header.ts';
import { readTab } from './readTab.ts';

const YEAR = /(?:ปีงบประมาณ|ปี|พ\.ศ\.)\s*(?:พ\.\s?ศ\.)?\s*(25\d\d)(?!\d)/g;
/** Texts about next year's plan, or about the year before, state another year's number. */
const ABOUT_ANOTHER_YEAR = /มาตรการ|แผน|เทียบ|ปีก่อน|ปีที่แล้ว|ปีที่ผ่านมา/;

/**
 * Last year's result may stand beside this year's, so of the tabs that hold scores the latest year counts; a tab that
 * holds hardly any beside the others is none of them. Otherwise the earliest, since the result's year comes before the
 * plan's; texts about another year count only if no other states one.
 */
export function resultYear(tabs: readonly Tab[]): number | null {
  const counts = tabs.map(countOfScores);
  const enough = Math.max(1, Math.max(0, ...counts) / 2);
  const ofScores = tabs.filter((_, index) => (counts[index] ?? 0) >= enough).map(yearOfTab);
  const stated = tabs.map(yearOfTab);
  const any = tabs.flatMap(({ rows }) => yearsIn(textsOf(rows)));
  return latest(ofScores) ?? earliest(stated) ?? earliest(any);
}

/** The latest year that heads a score column, else the earliest that a text states which is about no other year. */
export function yearOfTab(tab: Tab): number | null {
  let header: Header | null = null;
  const headed: number[] = [];
  const others = tab.rows.filter((row) => {
    const next = readHeader(row, header, 0);
    headed.push(...(next?.years ?? []));
    header = next ?? header;
    return next === null;
  });
  const texts = textsOf(others).filter((text) => !ABOUT_ANOTHER_YEAR.test(text));
  return latest(headed) ?? earliest(yearsIn(texts));
}

/** Of any year: item codes and indicator names hardly differ. */
function countOfScores(tab: Tab): number {
  return readTab(tab, newest).statements.filter(({ parsed }) => parsed.kind === 'number').length;
}

function textsOf(rows: Tab['rows']): string[] {
  return rows.flatMap((row) => row.map(({ text }) => toArabicDigits(tidy(text))));
}

function yearsIn(texts: readonly string[]): number[] {
  return texts.flatMap((text) => [...text.matchAll(YEAR)].map((match) => Number(match[1])));
}

function latest(years: readonly (number | null)[]): number | null {
  const known = years.filter((year) => year !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function earliest(years: readonly (number | null)[]): number | null {
  const known = years.filter((year) => year !== null);
  return known.length === 0 ? null : Math.min(...known);
}
