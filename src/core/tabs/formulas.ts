/**
 * The core's arithmetic as spreadsheet formulas, for Google Sheets, Excel and LibreOffice alike. Sums are made whole
 * hundredths before they are divided, since ROUND of a double such as 74.66499… would round the wrong way; then every
 * step is exact, as in `divideHalfUp`.
 */

import type { Framework } from '../framework/framework.ts';
import { a1, quoteTab } from '../table/address.ts';
import type { Place } from '../table/cell.ts';

/** `คะแนน!B4` */
export function ref(place: Place): string {
  return `${quoteTab(place.tab)}!${a1(place)}`;
}

/** Cells as arguments of a function: `B4:B6` where they stand one under the other, else `B4,B9`. */
export function refs(places: readonly Place[]): string {
  const [first] = places;
  const last = places[places.length - 1];
  const isColumn = places.every(
    ({ tab, row, column }, index) => tab === first?.tab && column === first.column && row === first.row + index,
  );
  if (!first || !last) return '';
  if (isColumn && places.length > 1) return `${ref(first)}:${a1(last)}`;
  return places.map(ref).join(',');
}

/** The mean of the cells, half up to two decimals; empty unless all of them hold numbers. */
export function meanFormula(places: readonly Place[]): string {
  if (places.length === 0) return '""';
  const cells = refs(places);
  return `IF(COUNT(${cells})=${places.length},ROUND(ROUND(SUM(${cells})*100,0)/${places.length},0)/100,"")`;
}

/** The weighted mean of cells with weights in per cent; empty unless all of them hold numbers. */
export function weightedFormula(weighted: readonly { readonly place: Place; readonly weight: number }[]): string {
  const cells = refs(weighted.map(({ place }) => place));
  // A weight with decimals is made whole too.
  const scale = weighted.every(({ weight }) => Number.isInteger(weight)) ? 1 : 100;
  const sum = weighted.map(({ place, weight }) => `${Math.round(weight * scale)}*ROUND(${ref(place)}*100,0)`).join('+');
  return `IF(COUNT(${cells})=${weighted.length},ROUND((${sum})/${100 * scale},0)/100,"")`;
}

/** The first cell if it holds anything, else the second. */
export function preferFormula(reported: Place, computed: Place): string {
  return `IF(${ref(reported)}<>"",${ref(reported)},${ref(computed)})`;
}

/** The level that an overall score reaches with the given instruments, as `levelOf` decides it. */
export function levelFormula(framework: Framework, overall: Place, instruments: readonly Place[]): string {
  const cells = refs(instruments);
  const nested = framework.levels.reduceRight((otherwise, { name, minOverall, minEach }) => {
    const enough = `${ref(overall)}>=${minOverall / 100}`;
    if (minEach === 0) return `IF(${enough},"${name.th}",${otherwise})`;
    const eachEnough = `OR(COUNT(${cells})=0,MIN(${cells})>=${minEach / 100})`;
    const known = `IF(COUNT(${cells})=${instruments.length},"${name.th}","")`;
    return `IF(AND(${enough},${eachEnough}),${known},${otherwise})`;
  }, '""');
  return `IF(ISNUMBER(${ref(overall)}),${nested},"")`;
}

/** The cell's content; empty where it has none, which a bare reference would make 0. */
export function repeatFormula(place: Place): string {
  return `IF(${ref(place)}<>"",${ref(place)},"")`;
}

/** How much the reported figure is above the computed one; empty unless both are there. */
export function differenceFormula(reported: Place, computed: Place): string {
  const [a, b] = [ref(reported), ref(computed)];
  return `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),ROUND(${a}-${b},2),"")`;
}

/** Whether a score reaches a target, in words; empty where it is no number. */
export function verdictFormula(score: Place, target: number, [met, missed]: readonly [string, string]): string {
  return `IF(ISNUMBER(${ref(score)}),IF(${ref(score)}>=${target},${quoted(met)},${quoted(missed)}),"")`;
}

/** A bar of `length` blocks for a score of 100; empty where it is no number. */
export function barFormula(score: Place, length: number): string {
  return `IF(ISNUMBER(${ref(score)}),REPT("█",ROUND(${ref(score)}*${length}/100,0)),"")`;
}

/** What is said of the text in a cell, by that text. */
export function choiceFormula(cell: Place, choices: ReadonlyMap<string, string>, otherwise: string): string {
  return [...choices].reduceRight(
    (rest, [is, says]) => `IF(${ref(cell)}=${quoted(is)},${quoted(says)},${rest})`,
    otherwise,
  );
}

/** A text as a formula writes it. */
export function quoted(text: string): string {
  return `"${text.replace(/"/g, '""')}"`;
}
