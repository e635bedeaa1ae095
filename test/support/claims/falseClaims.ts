/** Sentences that call good what is unknown or under the target, or tell an estimate as a result; and what was left out. */

import type { Outcome } from '../../../src/core/outcome/schema.ts';
import { toArabicDigits, toThaiDigits } from '../../../src/core/text/numerals.ts';
import type { Truth } from './truth.ts';

/** What praises an issue; `รักษาระดับ` alone is the verdict of one item. */
const PRAISE = /ถึงเกณฑ์ทุกข้อ|ทุกข้อ[^ ]*ถึงเกณฑ์|ทุกข้อได้ 100\.00|จึงควรรักษา|เพื่อรักษา|ทุกเรื่องถึง|ตัวชี้วัดที่เกี่ยวข้องถึงเป้าหมาย/;
const PRAISE_OF_ALL = /ทุกข้อ[^ ]*ถึงเกณฑ์/;
/** What says that nothing is weak, or that all is there. */
const NOTHING_WEAK = /ไม่มีข้อที่(?:ควร|ต้อง)ปรับปรุง|(?<![\d.])0 ข้อที่(?:ควร|ต้อง)ปรับปรุง|ปรับปรุง(?:เท่าที่ทราบ)? 0 ข้อ|คะแนนครบทุกข้อ/;
const ALL_REACH = /ตัวชี้วัดทุกตัว[^ ]*ถึงเป้าหมาย/;
const ESTIMATE = /ประมาณการ/;

/** Of one text; `issue` is where it stands, null where it speaks of the whole. */
export function falseClaimsIn(text: string, truth: Truth, issue: number | null): string[] {
  const words = toArabicDigits(text);
  const isGood = issue === null || truth.issues.find(({ id }) => id === issue)?.isGood === true;
  const isFalse =
    (!isGood && PRAISE.test(words)) ||
    (issue === null && !truth.hasAllItems && PRAISE_OF_ALL.test(words)) ||
    (!truth.hasAllItems && NOTHING_WEAK.test(words)) ||
    (!truth.allIndicatorsReach && ALL_REACH.test(words)) ||
    tellsEstimate(words, truth);
  return isFalse ? [text] : [];
}

/** `ได้คะแนนภาพรวม 92.93 คะแนน อยู่ในระดับ “ผ่านดี”`, `คะแนนรวม 92.93   ระดับ ผ่านดี`. */
function tellsEstimate(words: string, { isSure, level }: Truth): boolean {
  if (ESTIMATE.test(words)) return false;
  const overall = /คะแนน(?:ภาพ)?รวม:? +\d{1,3}\.\d\d/.test(words);
  const named = level !== null && new RegExp(`(?<!รักษา)ระดับ:? ?[“"]?${level}(?:[”" ]|$)`).test(words);
  return (!isSure.overall && overall) || (!isSure.level && named && !/ระดับถัดขึ้นไป|ตั้งแต่|ต่ำกว่า/.test(words));
}

/** Of the plan, a line a paragraph or cell. */
export function falseClaims(lines: readonly string[], truth: Truth): string[] {
  let issue: number | null = null;
  return lines.flatMap((line) => {
    const heading = truth.issues.find((one) => line.trim() === one.heading);
    if (heading) issue = heading.id;
    else if (/^[๑-๙]\. |^ข้อที่ยังไม่ทราบ|^ผลการวิเคราะห์ข้างต้น/.test(line)) issue = null;
    return [...falseClaimsIn(line, truth, issue), ...(line.trim() === 'ไม่มีรายการ' ? [line] : [])];
  });
}

/** What is weak and stands nowhere in the plan. */
export function leftOut(lines: readonly string[], { weakItems, weakIndicators }: Truth): string[] {
  const plan = lines.join('\n').replace(/[ \u00A0]/g, '');
  return [
    ...weakItems.filter((code) => !new RegExp(`${toThaiDigits(code)}(?![๐-๙])`).test(plan)),
    ...weakIndicators
      .filter((id) => !new RegExp(`ต่ำกว่าเป้าหมาย[^\\n]*ตัวชี้วัดที่${toThaiDigits(String(id))}(?![๐-๙])`).test(plan))
      .map((id) => `indicator ${id}`),
  ];
}

/** Measures that nothing calls for, and what is weak but only kept up. */
export function measuresWithoutReason({ measures }: Outcome, truth: Truth): string[] {
  const isGood = (issue: number) => truth.issues.find(({ id }) => id === issue)?.isGood === true;
  const answered = new Set(measures.flatMap(({ kind, indicators }) => (kind === 'improve' ? indicators : [])));
  return [
    ...measures.filter(({ kind, items, indicators }) => kind === 'improve' && items.length + indicators.length === 0),
    ...measures.filter(({ kind, issue, items }) => kind === 'keep' && (!isGood(issue) || items.length > 0)),
    ...measures.filter(({ items }) => items.filter((code) => !code.startsWith('o')).length > 5),
    ...measures.filter(({ issue, title }) => !isGood(issue) && /เพื่อรักษา/.test(title)),
  ]
    .map(({ id }) => id)
    .concat(truth.weakIndicators.filter((id) => !answered.has(id)).map((id) => `indicator ${id}`));
}
