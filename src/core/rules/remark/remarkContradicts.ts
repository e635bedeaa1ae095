import { fillIn, type Language } from '../../messages/catalogue.ts';
import { formatScore } from '../../score/hundredths.ts';
import { a1, address } from '../../table/address.ts';
import type { Place } from '../../table/cell.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { type Contradiction, contradictions } from './contradictions.ts';

/** What each kind of contradiction is called in the sentence of a finding. */
const SAID: Readonly<Record<Language, Readonly<Record<Contradiction['kind'], string>>>> = {
  th: {
    'keep-weak': 'ให้รักษาระดับ แต่คะแนนต่ำกว่าเกณฑ์:',
    both: 'ให้ปรับปรุง แต่ช่องอื่นให้รักษาระดับ:',
    'improve-kept': 'ให้ปรับปรุง แต่ข้ออื่นที่คะแนนไม่สูงกว่าให้รักษาระดับ:',
  },
  en: {
    'keep-weak': '“keep it up” of what is below the threshold:',
    both: '“improve” of what another remark says to keep up:',
    'improve-kept': '“improve” of an item while another that scores no better is to be kept up:',
  },
};
/** The other cells, in brackets behind an item. */
const ELSEWHERE: Readonly<Record<Language, Readonly<Record<Contradiction['kind'], string>>>> = {
  th: { 'keep-weak': 'ช่อง {cells} ให้ปรับปรุง', both: 'ช่อง {cells}', 'improve-kept': '{beside} ช่อง {cells}' },
  en: { 'keep-weak': '{cells} says “improve”', both: '{cells}', 'improve-kept': '{beside}, {cells}' },
};
const KINDS = ['keep-weak', 'both', 'improve-kept'] as const;

/** A remark of the score table that its scores, or another remark, contradict. The table is published as it stands. */
export const remarkContradicts: Rule = {
  code: 'remark-contradicts',
  severity: 'warning',
  words: {
    th: {
      title: 'ข้อสรุปท้ายตารางขัดกับคะแนนหรือขัดกันเอง',
      finding: 'ช่องนี้เขียน{itemsTh}',
      means:
        'ตารางเขียนว่าให้ “รักษาระดับ” ข้อที่คะแนนต่ำกว่าเกณฑ์ หรือข้อเดียวกันเขียนทั้งให้รักษาระดับและให้ปรับปรุง หรือให้ปรับปรุงข้อหนึ่งทั้งที่ข้ออื่นซึ่งคะแนนไม่สูงกว่าให้รักษาระดับ',
      why: 'ตารางนี้เผยแพร่ต่อสาธารณะ ผู้อ่านจะเห็นว่าข้อที่ยังไม่ผ่านเกณฑ์ถูกสรุปว่าดีแล้ว และแผนจะเสนอมาตรการสำหรับข้อนั้น ซึ่งไม่ตรงกับตาราง',
      todo: 'ดูคะแนนของข้อที่ระบุ แล้วแก้ข้อความให้ตรงกัน เช่น เขียนแยกว่า “ข้อ i10 ต้องปรับปรุง”',
    },
    en: {
      title: 'A remark that contradicts a score or another remark',
      finding: 'This remark says {itemsEn}',
      means:
        'The table says “keep it up” of an item below the threshold, or both “keep up” and “improve” of the same item, or “improve” of an item while one that scores no better is kept up.',
      why: 'The table is published. Its readers will see a weak item called good, while the plan proposes measures for it.',
      todo: 'Look at the scores of the items named and make the text agree, for example by saying “i10 to be improved”.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'เครื่องมือ\tข้อคำถาม\tคะแนน\tข้อบกพร่อง/ข้อแก้ไข/ปรับปรุง/รักษาระดับ',
      'IIT\ti10\t67.27\tรักษาระดับ',
      '\ti11\t98.79\t',
      '\ti12\t60.00\tข้อ i12 ต้องปรับปรุง',
    ].join('\n'),
  },
  check: ({ framework, results, sheet }) =>
    contradictions(sheet.remarks, { framework, results }).map(([{ place }, found]): RuleFinding => {
      const [first, ...more] = found;
      return {
        item: more.length === 0 ? (first?.item ?? null) : null,
        places: distinct([place, ...found.flatMap(({ against }) => against)]),
        params: { itemsTh: sentence(found, place, 'th'), itemsEn: sentence(found, place, 'en') },
      };
    }),
};

/** `ให้รักษาระดับ แต่คะแนนต่ำกว่าเกณฑ์: o16 50.00 (F51), o17 0.00 (F51)` */
function sentence(found: readonly Contradiction[], own: Place, language: Language): string {
  return KINDS.flatMap((kind) => {
    const items = found.filter((one) => one.kind === kind).map((one) => worded(one, own, language));
    return items.length > 0 ? [`${SAID[language][kind]} ${items.join(', ')}`] : [];
  }).join('; ');
}

function worded({ kind, item, score, beside = '', against }: Contradiction, own: Place, language: Language): string {
  const others = distinct(against.filter((place) => address(place) !== address(own)));
  const cells = others.map((place) => (place.tab === own.tab ? a1(place) : address(place))).join(' ');
  const elsewhere = cells === '' ? '' : ` (${fillIn(language, ELSEWHERE[language][kind], { cells, beside })})`;
  return `${item} ${formatScore(score)}${elsewhere}`;
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [address(place), place])).values()];
}
