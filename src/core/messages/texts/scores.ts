import type { Texts } from '../text.ts';

/** The tab of scores. */
export const scores = {
  'scores.title': { th: 'คะแนน ITA ปีงบประมาณ พ.ศ. {year}', en: 'ITA scores of fiscal year {year} B.E.' },
  'scores.mirror': {
    th: 'คัดลอกจากแท็บ "{source}" โดยแผน ITA แก้คะแนนที่แท็บนั้น',
    en: 'Copied from the tab “{source}” by ITA Plan; correct scores there',
  },
  'scores.own': {
    th: 'กรอกคะแนนในคอลัมน์ B แล้วเลือกเมนู "ตรวจคะแนนและสรุปผล"',
    en: 'Fill in the scores in column B, then choose “Check scores and summarise”',
  },
  'scores.topic': { th: 'เรื่อง', en: 'Topic' },
  'scores.readFrom': { th: 'อ่านจาก', en: 'Read from' },
  'scores.issues': { th: 'ประเด็นที่', en: 'Issues' },
  'scores.overall': { th: 'คะแนนภาพรวม', en: 'Overall score' },
  'scores.eitParts': { th: 'EIT แยกส่วน (ถ้าทราบ)', en: 'EIT by parts (if known)' },
  'scores.indicator': { th: 'ตัวชี้วัดที่ {id} {name}', en: 'Indicator {id} {name}' },

  'column.item': { th: 'ข้อ', en: 'Item' },
  'column.score': { th: 'คะแนน', en: 'Score' },
  'column.instrument': { th: 'เครื่องมือ', en: 'Instrument' },
  'column.indicator': { th: 'ตัวชี้วัด', en: 'Indicator' },
  'column.subIndicator': { th: 'ตัวชี้วัดย่อย', en: 'Sub-indicator' },
  'column.verdict': { th: 'ผล', en: 'Verdict' },
  'column.weight': { th: 'น้ำหนัก (ร้อยละ)', en: 'Weight (%)' },
  'column.reported': { th: 'ตามรายงาน', en: 'Reported' },
  'column.computed': { th: 'คำนวณได้', en: 'Computed' },
  'column.used': { th: 'ที่ใช้ในแผน', en: 'Used in the plan' },
  'column.difference': { th: 'ต่างกัน', en: 'Difference' },
} satisfies Texts;
