import type { Texts } from '../../text.ts';

/** What must be answered before the scores can be read. `{choices}` are what the workbook has. */
export const questionErrors = {
  'error.question': { th: 'ต้องเลือกก่อนว่าจะอ่านคะแนนอย่างไร', en: 'Say first how the scores are to be read' },
  'error.question.agency': {
    th: 'ไฟล์นี้มีคะแนนของหลายหน่วยงาน ({choices}) โปรดเลือกหน่วยงานของท่าน',
    en: 'The file has scores of several agencies ({choices}). Choose yours',
  },
  'error.question.agency.unknown': {
    th: 'ไฟล์นี้ไม่มีคะแนนของ "{unknown}" มีแต่ของ {choices} โปรดเลือกหน่วยงานจากรายชื่อนี้',
    en: 'The file has no scores of “{unknown}”, only of {choices}. Choose one of these',
  },
  'error.question.score-column': {
    th: 'มีตัวเลขหลายคอลัมน์ที่อาจเป็นคะแนน ({choices}) โปรดเลือกคอลัมน์คะแนน',
    en: 'Several columns may hold the scores ({choices}). Choose the one that does',
  },
  'error.question.score-column.unknown': {
    th: 'คอลัมน์ {unknown} ไม่มีคะแนน คอลัมน์ที่อาจเป็นคะแนนคือ {choices} โปรดเลือกจากรายการนี้',
    en: 'Column {unknown} has no scores. These may hold them: {choices}. Choose one',
  },
  'error.question.year': {
    th: 'ไม่ทราบว่าเป็นผลการประเมินของปีงบประมาณใด ({choices}) โปรดเลือกปี',
    en: 'The fiscal year of the result is not known ({choices}). Choose it',
  },
  'error.question.year.unknown': {
    th: 'ไฟล์นี้ไม่มีคะแนนของปี {unknown} มีแต่ปี {choices} โปรดเลือกปีจากรายการนี้',
    en: 'The file has no scores of {unknown}, only of {choices}. Choose one of these',
  },
} satisfies Texts;
