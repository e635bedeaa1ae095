import type { Texts } from '../../text.ts';

/** What may be wrong with a setting. */
export const settingsFlaws = {
  'settings.flaw.year': { th: 'ต้องเป็นปี พ.ศ. สี่หลัก เช่น 2567', en: 'it must be a year of the Buddhist era, such as 2567' },
  'settings.flaw.yearUnknown': {
    th: 'แผน ITA มีเกณฑ์ของปี {first} ถึง {last} เท่านั้น จึงใช้เกณฑ์ของปีที่ใกล้เคียงกับข้อในแผ่นงานไปก่อน',
    en: 'ITA Plan has the rules of {first} to {last} only, and uses those of the year that fits the items in the sheet',
  },
  'settings.flaw.published': {
    th: 'อ่านไม่ได้: {figures} เขียนเป็น ชื่อ: คะแนน คั่นด้วย ; คะแนนต้องอยู่ระหว่าง 0 ถึง 100',
    en: 'not understood: {figures}. Write name: score, parted by ; with scores from 0 to 100',
  },
  'settings.flaw.highlight': {
    th: 'ไม่แน่ใจว่าให้ระบายหรือไม่ จึงระบายไว้ก่อน พิมพ์ "ปิด" หรือ "เปิด"',
    en: 'it says neither on nor off, so the colours are on; type “off” or “on”',
  },
  'settings.flaw.sourceMissing': {
    th: 'ไม่มีแท็บชื่อนี้ จึงอ่านคะแนนจากแท็บ {sources} แทน',
    en: 'there is no such tab; scores are read from {sources} instead',
  },
  'settings.flaw.sourceEmpty': {
    th: 'ไม่พบคะแนนในแท็บนี้ จึงอ่านคะแนนจากแท็บ {sources} แทน',
    en: 'no scores were found on that tab; they are read from {sources} instead',
  },
  'settings.flaw.number': {
    th: 'ต้องเป็นตัวเลข {least} ถึง {most} ทศนิยมไม่เกินสองตำแหน่ง',
    en: 'it must be a number from {least} to {most} with two decimals at most',
  },
  'settings.flaw.weights': {
    th: 'น้ำหนักของ IIT EIT และ OIT รวมกันได้ {sum} ต้องรวมกันได้ 100',
    en: 'the weights of IIT, EIT and OIT add up to {sum}, not 100',
  },
  'settings.flaw.level': {
    th: 'ต้องเป็นคะแนนขั้นต่ำ เช่น 85 หรือ 85/85 ถ้าทุกเครื่องมือต้องถึงด้วย',
    en: 'it must be a minimum such as 85, or 85/85 where each instrument must reach it too',
  },
  'settings.flaw.levelOrder': {
    th: 'ระดับ "{belowTh}" ต้องใช้คะแนนน้อยกว่าระดับ "{aboveTh}"',
    en: 'the level “{belowEn}” must ask less than the level “{aboveEn}”',
  },
  'settings.flaw.itemList': {
    th: 'อ่าน "{part}" ไม่ได้ ให้พิมพ์แบบ o1-o6 หรือ o1, o2, o5-o7',
    en: '“{part}” cannot be read; type items like o1-o6 or o1, o2, o5-o7',
  },
  'settings.flaw.unknownItems': { th: 'ปี {year} ไม่มีข้อ {items}', en: '{year} has no {items}' },
  'settings.flaw.onlyDisclosures': {
    th: 'ตัวชี้วัดย่อยมีได้เฉพาะข้อของ OIT แต่มี {items} อยู่ด้วย',
    en: 'a sub-indicator holds OIT items only, not {items}',
  },
  'settings.flaw.shared': {
    th: 'ข้อ {item} อยู่ทั้งใน {first} และ {second} ต้องอยู่ที่เดียว',
    en: '{item} is in both {first} and {second}; it must be in one',
  },
  'settings.flaw.leftOut': {
    th: 'ข้อ {items} ไม่อยู่ในตัวชี้วัดย่อยใดเลย ต้องใส่ให้ครบทุกข้อ',
    en: '{items} would be in no sub-indicator; every item must be in one',
  },
  'settings.flaw.itemName': { th: 'ต้องเป็นชื่อของข้อ ไม่ใช่ตัวเลข', en: 'it must be the topic of the item, not a number' },
  'settings.flaw.otherYear': {
    th: 'ปี {year} ไม่มีรายการนี้ ลบค่านี้ได้',
    en: '{year} has no such row; the value can be deleted',
  },
} satisfies Texts;
