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
  const isKnown = `COUNT(${cells})=${weighted.length}`;
  return weightedOf(
    weighted.map(({ place, weight }) => ({ value: ref(place), weight })),
    isKnown,
  );
}

/** The same of values that are formulas themselves. */
export function weightedValuesFormula(
  weighted: readonly { readonly value: string; readonly weight: number }[],
): string {
  return weightedOf(weighted, `AND(${weighted.map(({ value }) => `ISNUMBER(${value})`).join(',')})`);
}

function weightedOf(weighted: readonly { readonly value: string; readonly weight: number }[], isKnown: string): string {
  // A weight with decimals is made whole too.
  const scale = weighted.every(({ weight }) => Number.isInteger(weight)) ? 1 : 100;
  const total = weighted.reduce((sum, { weight }) => sum + Math.round(weight * scale), 0);
  const sum = weighted.map(({ value, weight }) => `${Math.round(weight * scale)}*ROUND(${value}*100,0)`).join('+');
  return `IF(${isKnown},ROUND((${sum})/${total},0)/100,"")`;
}

/** The first cell if it holds anything, else the second. */
export function preferFormula(reported: Place, computed: Place): string {
  return `IF(${ref(reported)}<>"",${ref(reported)},${ref(computed)})`;
}

/** The level that an overall score reaches with the given instruments and parts of EIT, as `levelOf` decides it. */
export function levelFormula(
  framework: Framework,
  overall: Place,
  instruments: readonly Place[],
  parts: readonly Place[] = [],
): string {
  const cells = refs(instruments);
  const each = [cells, ...(parts.length > 0 ? [refs(parts)] : [])].join(',');
  const nested = framework.levels.reduceRight((otherwise, { name, minOverall, minEach }) => {
    const enough = `${ref(overall)}>=${minOverall / 100}`;
    if (minEach === 0) return `IF(${enough},"${name.th}",${otherwise})`;
    const eachEnough = `OR(COUNT(${each})=0,MIN(${each})>=${minEach / 100})`;
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

/** What is said of a score against a target, by whether it may be told as a result. */
export interface VerdictWords {
  readonly met: string;
  readonly missed: string;
  /** Of an estimate. */
  readonly maybeMet: string;
  readonly maybeMissed: string;
  readonly unknown: string;
}

/** Whether a score reaches a target, in words; `isSure` is a condition. */
export function verdictFormula(score: Place, target: number, isSure: string, words: VerdictWords): string {
  const either = (met: string, missed: string) => `IF(${ref(score)}>=${target},${quoted(met)},${quoted(missed)})`;
  const sure = either(words.met, words.missed);
  const verdict = isSure === 'TRUE' ? sure : `IF(${isSure},${sure},${either(words.maybeMet, words.maybeMissed)})`;
  return `IF(ISNUMBER(${ref(score)}),${verdict},${quoted(words.unknown)})`;
}

/** The second value where the first is empty. */
export function elseFormula(first: string, second: string): string {
  return `IF(${first}<>"",${first},${second})`;
}

/**
 * A bar of `length` blocks for a score of 100, true to an eighth of a block; empty where it is no number. The block at
 * whose end the target (of 100) lies is a darker one where the bar reaches it; a bar that does not is drawn out to it in
 * dots. Block characters alone: they are equally wide in whatever font a program takes them from.
 */
export function barFormula(score: Place, length: number, target: number): string {
  const toTarget = Math.floor((target * length) / 100);
  const eighths = `ROUND(${ref(score)}*${(length * 8) / 100},0)`;
  const whole = `ROUNDDOWN(${eighths}/8,0)`;
  const over = `(${eighths}-8*${whole})`;
  const rest = `MID("█▏▎▍▌▋▊▉",${over}+1,MIN(${over},1))`;
  const reaching = `REPT("█",${toTarget - 1})&"▓"&REPT("█",${whole}-${toTarget})&${rest}`;
  const short = `REPT("█",${whole})&${rest}&REPT("░",MAX(${toTarget}-ROUNDUP(${eighths}/8,0),0))`;
  return `IF(ISNUMBER(${ref(score)}),IF(${ref(score)}>=${target},${reaching},${short}),"")`;
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
