import type { Texts } from '../../text.ts';

/** What a failure left as it was: part of the text of an error. */
export const afterFailure = {
  'error.kept.access-unsure': {
    th: 'การแบ่งปันอาจทำไปแล้วบางส่วน โปรดดูรายชื่อผู้มีสิทธิ์ก่อนลองใหม่',
    en: 'Some access may have been given or taken. Look at the list before you try again',
  },
  'error.kept.handover-unsure': {
    th: 'แผ่นงานของท่านไม่เปลี่ยนแปลง แท็บของแผน ITA อาจปรับปรุงไม่ครบ โปรดดูแท็บการส่งมอบก่อนลองใหม่',
    en: 'Your sheet is unchanged. ITA Plan’s tabs may be half up to date: look at the hand-over tab before you try again',
  },
  'error.kept.nothing-written': { th: 'ยังไม่มีสิ่งใดเปลี่ยนแปลง', en: 'Nothing was written.' },
  'error.kept.sheet-safe': {
    th: 'แผ่นงานของท่านไม่เปลี่ยนแปลง แท็บของแผน ITA อาจปรับปรุงไม่ครบ',
    en: 'Your own tabs are unchanged; the tabs of ITA Plan may be only partly up to date.',
  },
  'error.kept.cells-unsure': {
    th: 'ระบบพยายามคืนค่าเดิมแล้ว โปรดตรวจว่าเซลล์นั้นถูกต้อง เซลล์อื่นไม่เปลี่ยนแปลง',
    en: 'The former value was put back if possible; please look at the cell. All other cells are unchanged.',
  },
  'error.kept.plan-unsure': {
    th: 'มาตรการนี้อาจบันทึกไว้เพียงบางส่วน มาตรการอื่นและคะแนนไม่เปลี่ยนแปลง',
    en: 'This measure may be only partly saved. The other measures and the scores are unchanged.',
  },
  'error.kept.removal-unsure': {
    th: 'แผน ITA อาจออกไปแล้วบางส่วน แท็บของท่านไม่เปลี่ยนแปลง',
    en: 'ITA Plan may be gone in part. Your own tabs are unchanged.',
  },
  'error.kept.marks-unsure': {
    th: 'สีและหมายเหตุอาจเปลี่ยนไปเพียงบางส่วน คะแนนไม่เปลี่ยนแปลง',
    en: 'Colours and notes may be only partly changed. The scores are unchanged.',
  },
} satisfies Texts;
