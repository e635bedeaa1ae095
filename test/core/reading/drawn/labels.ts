import type { Random } from '../../lattice/drawnAgency.ts';
import { pick } from './draws.ts';
import { isIndicator, isInstrument, isItem, isSubIndicator, type Subject } from './figures.ts';
import { INDICATOR_NAMES, TOTALS } from './vocabulary.ts';
import { thaiDigits } from './writing.ts';

/** What a sheet calls each subject, in one way for all of a kind. */
export type Labels = (subject: Subject) => string;

type Form = (code: string) => string;

export const ITEM_FORMS: readonly Form[] = [
  (code) => code,
  (code) => code.toUpperCase(),
  (code) => `ข้อ ${code}`,
  (code) => `ข้อ ${thaiDigits(code)}`,
  (code) => `${code[0]}-${code.slice(1)}`,
  (code) => `${code[0]?.toUpperCase()}IT${code.slice(1)}`,
  (code) => `${code}. การดำเนินงานของหน่วยงาน`,
  (code) => `การดำเนินงานของหน่วยงาน (${code})`,
  (code) => `• ${code}`,
  (code) => `${code[0]}_${code.slice(1)}`,
  (code) => `${code} 2567`,
];

const INDICATOR_FORMS: readonly Form[] = [
  (id) => `ตัวชี้วัดที่ ${id}`,
  (id) => `ตัวชี้วัดที่ ${thaiDigits(id)} ${nameOf(id)}`,
  (id) => `${id}. ${nameOf(id)}`,
  nameOf,
  (id) => `• ${nameOf(id)}`,
  (id) => `ตชว.${id} ${nameOf(id)}`,
];

const SUB_INDICATOR_FORMS: readonly Form[] = [(id) => `${id} ข้อมูลที่เผยแพร่`, (id) => `ตัวชี้วัดย่อยที่ ${id}`, (id) => `O${id}`];

const INSTRUMENT_FORMS: readonly Form[] = [
  (id) => id,
  (id) => `แบบวัด ${id}`,
  (id) => `คะแนน ${id}`,
  (id) => `รวม ${id}`,
  (id) => `คะแนนเฉลี่ย ${id}`,
];

export function drawLabels(random: Random): Labels {
  const item = pick(random, ITEM_FORMS);
  const indicator = pick(random, INDICATOR_FORMS);
  const subIndicator = pick(random, SUB_INDICATOR_FORMS);
  const instrument = pick(random, INSTRUMENT_FORMS);
  const total = pick(random, TOTALS);
  return (subject) => {
    if (isItem(subject)) return item(subject);
    if (isSubIndicator(subject)) return subIndicator(subject);
    if (isIndicator(subject)) return indicator(subject);
    return isInstrument(subject) ? instrument(subject) : total;
  };
}

function nameOf(id: string): string {
  return INDICATOR_NAMES[Number(id) - 1] ?? '';
}
