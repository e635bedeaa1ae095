import type { Texts } from '../../text.ts';

/** The year’s facts on the settings tab, which an agency may override. */
export const settingsFacts = {
  'settings.facts': { th: 'เกณฑ์การประเมิน', en: 'Rules of the assessment' },
  'settings.facts.hint': {
    th: 'ใช้กับปีงบประมาณ {year} ช่องว่างหมายถึงใช้ค่าในคอลัมน์นี้ ถ้าคู่มือเป็นอย่างอื่น ให้พิมพ์ตามคู่มือในคอลัมน์ B ถ้าตรวจแล้วตรงกัน พิมพ์ซ้ำเพื่อยืนยันได้',
    en: 'For fiscal year {year}. Empty means the value in this column. Where the handbook differs, type what it says in column B; where it agrees, typing the same confirms it',
  },
  'settings.names': { th: 'ชื่อข้อ', en: 'Topics of the items' },
  'settings.names.hint': {
    th: 'ปีงบประมาณ {year} พิมพ์ชื่อตามคู่มือเมื่อต่างจากคอลัมน์นี้',
    en: 'Fiscal year {year}. Type the handbook’s wording where it differs from this column',
  },

  'settings.standard.confirmed': { th: '{value} (ยืนยันจากเอกสาร)', en: '{value} (confirmed by a document)' },
  'settings.standard.reproduced': {
    th: '{value} (คำนวณแล้วตรงกับผลที่ประกาศ)',
    en: '{value} (published results come out of it)',
  },
  'settings.standard.inferred': {
    th: '{value} (คาดจากข้อมูลที่เผยแพร่ โปรดตรวจกับคู่มือ)',
    en: '{value} (judged from published information; please check the handbook)',
  },
  'settings.standard.recalled': {
    th: '{value} (ยังไม่ได้เทียบกับคู่มือ โปรดตรวจ)',
    en: '{value} (not yet compared with the handbook; please check)',
  },
  'settings.standard.assumed': {
    th: '{value} (ใช้เกณฑ์ของปีก่อนไว้ก่อน ยังไม่พบของปีนี้ โปรดตรวจ)',
    en: '{value} (that of the year before, until this year’s is known; please check)',
  },
  'settings.standard.own': { th: '{value} (ท่านกำหนดเอง)', en: '{value} (set by you)' },
  'settings.standard.ours': {
    th: '{value} (แผน ITA กำหนดไว้ ปรับได้)',
    en: '{value} (ITA Plan’s choice; change it as you like)',
  },
  'settings.standard.unknown': { th: 'ไม่ทราบ โปรดกรอก', en: 'Not known; please fill in' },
  'settings.weight': { th: 'น้ำหนัก {instrument} (ร้อยละ)', en: 'Weight of {instrument} (%)' },
  'settings.eitVisible': {
    th: 'น้ำหนักของ EIT ส่วนที่หน่วยงานเห็นคะแนนรายข้อ (ร้อยละ)',
    en: 'Weight of the EIT part whose items the agency sees (%)',
  },
  'settings.level': {
    th: 'ระดับ "{nameTh}" ตั้งแต่ (คะแนนรวม/ทุกเครื่องมือ)',
    en: 'Level “{nameEn}” from (overall/each instrument)',
  },
  'settings.subIndicatorItems': { th: 'ข้อในตัวชี้วัดย่อย {id}', en: 'Items of sub-indicator {id}' },
  'settings.issueItems': { th: 'ข้อในประเด็นที่ {issue}', en: 'Items of issue {issue}' },
  'settings.itemName': { th: 'ชื่อข้อ {item}', en: 'Topic of {item}' },

  'settings.group.weights': { th: 'น้ำหนักของเครื่องมือ', en: 'weights of the instruments' },
  'settings.group.eitVisible': { th: 'น้ำหนักของ EIT ส่วนที่หน่วยงานเห็น', en: 'weight of the EIT part that agencies see' },
  'settings.group.levels': { th: 'เกณฑ์ของระดับ {count} ระดับ', en: 'minimums of levels ({count})' },
  'settings.group.subIndicators': { th: 'ข้อในตัวชี้วัดย่อย {count} ตัว', en: 'items of sub-indicators ({count})' },
  'settings.group.mapping': { th: 'ข้อใน {count} ประเด็น', en: 'items of issues ({count})' },
  'settings.group.itemNames': { th: 'ชื่อข้อ {count} ข้อ', en: 'topics of items ({count})' },

  'settings.uncertain.hint': {
    th: 'ยังไม่มีเอกสารยืนยันของปี {year}: {facts}',
    en: 'Not confirmed by a document for {year}: {facts}',
  },
  'settings.uncertain.none': { th: 'ไม่มีรายการที่ต้องตรวจ', en: 'Nothing left to check' },
  'settings.target': { th: 'เป้าหมายของตัวชี้วัด', en: 'Target of an indicator' },
} satisfies Texts;
