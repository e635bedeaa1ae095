import type { Texts } from '../text.ts';

/** The tab that managers read. */
export const summary = {
  'summary.title': { th: 'สรุปผลการประเมิน ITA ปีงบประมาณ พ.ศ. {year}', en: 'ITA result of fiscal year {year} B.E.' },
  'summary.agency.district': { th: ' อำเภอ{district}', en: ', {district} District' },
  'summary.agency.province': { th: ' จังหวัด{province}', en: ', {province} Province' },
  'summary.agency.unknown': { th: 'ยังไม่ได้ระบุชื่อหน่วยงาน', en: 'The agency’s name was not given' },
  'summary.score': { th: 'คะแนนรวม', en: 'Overall score' },
  'summary.estimate': { th: 'ประมาณการ', en: 'Estimate' },
  'summary.maybeMissed': { th: 'ประมาณการ (ต่ำ)', en: 'Estimate, low' },
  'summary.score.unknown': { th: 'ไม่ทราบ', en: 'unknown' },
  'summary.level': { th: 'ระดับ', en: 'Level' },
  'summary.level.unknown': { th: 'ไม่ทราบ (คะแนนยังไม่ครบ)', en: 'unknown (scores are missing)' },
  'summary.needs': { th: 'ระดับ “{level}”: {needs}', en: '“{level}”: {needs}' },
  'summary.needs.next': { th: 'ระดับถัดขึ้นไป “{level}”: {needs}', en: 'Next level “{level}”: {needs}' },
  'summary.needs.overall': { th: 'คะแนนรวมตั้งแต่ {overall}', en: 'overall {overall} or more' },
  'summary.needs.each': {
    th: 'คะแนนรวมตั้งแต่ {overall} และทุกเครื่องมือตั้งแต่ {each}',
    en: 'overall {overall} and each instrument {each} or more',
  },
  'summary.needs.below': { th: 'คะแนนรวมต่ำกว่า {overall}', en: 'overall under {overall}' },
  'summary.bars': { th: 'เครื่องมือและตัวชี้วัด', en: 'Instruments and indicators' },
  'summary.target': { th: 'เป้าหมาย {target}', en: 'Target {target}' },
  'summary.instrument.IIT': { th: 'บุคลากรภายใน (ร้อยละ {weight})', en: 'Staff survey ({weight} %)' },
  'summary.instrument.EIT': { th: 'ผู้มาติดต่อ (ร้อยละ {weight})', en: 'Public survey ({weight} %)' },
  'summary.instrument.OIT': { th: 'เว็บไซต์หน่วยงาน (ร้อยละ {weight})', en: 'Agency’s website ({weight} %)' },
  'summary.weak': {
    th: 'ข้อที่ต้องปรับปรุง {count} ข้อ และมาตรการของแต่ละข้อ (คะแนนน้อยที่สุดก่อน)',
    en: '{count} items need improvement, and the measures for each (lowest scores first)',
  },
  'summary.weak.none': {
    th: 'ไม่มีข้อที่ต้องปรับปรุง (มีคะแนนครบทุกข้อ และทุกข้อถึงเกณฑ์)',
    en: 'No item needs improvement: all have a score, and each reaches its threshold',
  },
  'summary.weak.known': {
    th: 'ข้อที่ต้องปรับปรุงเท่าที่ทราบ {count} ข้อ และมาตรการของแต่ละข้อ ({rest})',
    en: '{count} items are known to need improvement, and the measures for each ({rest})',
  },
  'summary.weak.noneKnown': {
    th: 'ยังไม่ทราบว่ามีข้อที่ต้องปรับปรุงหรือไม่ ({rest})',
    en: 'Not known whether items need improvement ({rest})',
  },
  'summary.weak.missing': { th: 'ยังไม่ทราบคะแนน {count} ข้อ', en: '{count} have no score' },
  'summary.weak.noItems': { th: 'ยังไม่ทราบคะแนนรายข้อทั้งหมด', en: 'not all items are known' },
  'summary.weak.topic': { th: '{topic} (ประเด็นที่ {issues})', en: '{topic} (issue {issues})' },
  'summary.weak.measure': { th: 'มาตรการที่ {number} {title}', en: 'Measure {number}: {title}' },
  'summary.weak.others': { th: ' และมาตรการที่ {numbers}', en: ' and measures {numbers}' },
  'summary.weak.unanswered': { th: 'ยังไม่มีมาตรการสำหรับข้อนี้', en: 'No measure for this item yet' },
  'summary.weak.over': { th: '[ถึงเกณฑ์แล้ว]', en: '[threshold reached]' },
  'summary.weak.rest': {
    th: 'และอีก {count} ข้อ ดูแท็บ “{scores}” และ “{measures}”',
    en: 'and {count} more: see the tabs “{scores}” and “{measures}”',
  },
  'summary.threshold': {
    th: 'ข้อที่ต้องปรับปรุง คือข้อที่ได้คะแนนต่ำกว่าเกณฑ์: IIT {IIT}  EIT {EIT}  OIT {OIT}   ตรวจเมื่อ {when}',
    en: 'An item needs improvement when it scores under its threshold: IIT {IIT}  EIT {EIT}  OIT {OIT}   Checked on {when}',
  },
  'summary.document': { th: 'แผนมาตรการฉบับเต็ม: {link}', en: 'The full plan: {link}' },
  'summary.document.none': { th: 'ยังไม่ได้จัดทำ', en: 'not made yet' },
  'summary.made': {
    th: 'จัดทำด้วย “แผน ITA” เปิดอ่านหน้านี้ได้โดยไม่ต้องติดตั้งโปรแกรม คะแนนเป็นสูตรจากแท็บ “{scores}” ที่มาของตัวเลขอยู่ด้านล่าง',
    en: 'Made with “แผน ITA”; nothing need be installed to read it. Scores are formulas on the tab “{scores}”, details below',
  },
  'summary.details': { th: 'รายละเอียดสำหรับตรวจสอบตัวเลข', en: 'Details, for checking the figures' },
  'summary.instruments': { th: 'คะแนนรายเครื่องมือ', en: 'Scores by instrument' },
  'summary.subIndicators': { th: 'คะแนนตัวชี้วัดย่อยของ OIT', en: 'Scores of the OIT sub-indicators' },
  'summary.how': {
    th: 'ทุกช่องเป็นสูตรที่อ่านจากแท็บ "{scores}" ปัดเศษครึ่งขึ้นสองตำแหน่งทุกขั้น',
    en: 'Every figure is a formula on the tab “{scores}”, rounded half up to two decimals at each step',
  },
} satisfies Texts;
