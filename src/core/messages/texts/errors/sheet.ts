import type { Texts } from '../../text.ts';

/** Scores, cells or measures are not where they should be. */
export const sheetErrors = {
  'error.no-scores': {
    th: 'อ่านคะแนน ITA ในแผ่นงานนี้ไม่ได้ พบแต่ {seen} ต้องมีรหัสข้อ เช่น i1 e1 o1 หรือชื่อตัวชี้วัด และคะแนน 0 ถึง 100 ในแถวเดียวกัน',
    en: 'No ITA scores could be read in this spreadsheet, only {seen}. It needs item codes such as i1, e1, o1, or the names of indicators, with a score from 0 to 100 in the same row.',
  },
  'error.no-scores-in-tab': {
    th: 'อ่านคะแนน ITA ในแท็บ "{tab}" ไม่ได้ พบแต่ {seen} เปิดแท็บที่มีรหัสข้อ เช่น i1 e1 o1 แล้วลองใหม่ ยังไม่มีสิ่งใดเปลี่ยนแปลง',
    en: 'No ITA scores could be read on the tab “{tab}”, only {seen}. Open the tab with item codes such as i1, e1, o1 and try again. Nothing has changed.',
  },
  'error.no-scores-in-text': {
    th: 'อ่านคะแนน ITA ในข้อความที่วางไม่ได้ พบแต่ {seen} ต้องมีรหัสข้อ เช่น i1 e1 o1 และคะแนน ข้อความที่วางยังอยู่ แก้แล้วลองใหม่ได้',
    en: 'No ITA scores could be read in the pasted text, only {seen}. It needs item codes such as i1, e1, o1 and their scores. Your text is still here; change it and try again.',
  },
  'error.no-tab': {
    th: 'ไม่มีแท็บ "{tab}" แล้ว อาจถูกลบหรือเปลี่ยนชื่อ ยังไม่มีสิ่งใดเปลี่ยนแปลง กด "ตรวจใหม่" แล้วเลือกอีกครั้ง',
    en: 'There is no tab “{tab}” any more; it may have been deleted or renamed. Nothing has changed. Check again, then choose once more.',
  },
  'error.no-place': {
    th: 'ไม่พบเซลล์ {cell} แล้ว แท็บอาจถูกลบหรือเปลี่ยนชื่อ ยังไม่มีสิ่งใดเปลี่ยนแปลง กด "ตรวจใหม่"',
    en: 'The cell {cell} is gone; its tab may have been deleted or renamed. Nothing has changed. Check again.',
  },
  'error.no-measure': {
    th: 'ไม่พบมาตรการนี้แล้ว อาจมีผู้ลบออกจากแท็บ ยังไม่มีสิ่งใดเปลี่ยนแปลง กด "ตรวจใหม่"',
    en: 'This measure is gone; somebody may have deleted it from the tab. Nothing has changed. Check again.',
  },
  'error.measure-changed': {
    th: 'มีผู้แก้มาตรการ "{title}" ระหว่างนั้น ช่อง{part} ขณะนี้เป็น "{theirs}" ส่วนที่ท่านต้องการเขียนคือ "{yours}" ยังไม่มีสิ่งใดเปลี่ยนแปลง สิ่งที่ท่านพิมพ์ยังอยู่ กด "ตรวจใหม่" เพื่อดูฉบับล่าสุด แล้วบันทึกอีกครั้งถ้ายังต้องการ',
    en: 'Somebody changed the measure “{title}” meanwhile: {part} is now “{theirs}”, where you wanted “{yours}”. Nothing was changed, and what you typed is still here. Check again to see the latest, and save once more if you still want to.',
  },
  'error.measure-changed.removed': {
    th: 'มีผู้แก้มาตรการ "{title}" ระหว่างนั้น ช่อง{part} ขณะนี้เป็น "{theirs}" จึงยังไม่ได้นำออก กด "ตรวจใหม่" เพื่อดูฉบับล่าสุด แล้วนำออกอีกครั้งถ้ายังต้องการ',
    en: 'Somebody changed the measure “{title}” meanwhile: {part} is now “{theirs}”, so it was not taken out. Check again to see the latest, and take it out once more if you still want to.',
  },
  'error.setting-changed': {
    th: 'มีผู้แก้ "{setting}" ระหว่างนั้น ขณะนี้เป็น "{theirs}" ส่วนที่ท่านต้องการคือ "{yours}" ยังไม่มีสิ่งใดเปลี่ยนแปลง สิ่งที่ท่านพิมพ์ยังอยู่ กด "ตรวจใหม่" เพื่อดูค่าล่าสุด แล้วบันทึกอีกครั้งถ้ายังต้องการ',
    en: 'Somebody changed “{setting}” meanwhile: it is now “{theirs}”, where you wanted “{yours}”. Nothing was changed, and what you typed is still here. Check again to see the latest, and save once more if you still want to.',
  },
  'error.look-alike': {
    th: 'แท็บ "{tab}" เหมือนแท็บที่แผน ITA สร้าง แต่ไม่มีเครื่องหมายของแผน ITA แล้ว จึงยังไม่ได้สร้างแท็บใหม่ซ้ำ ถ้าเป็นแท็บเดิม เปิดแท็บนั้นแล้วเลือกเมนู "รับแท็บนี้เป็นของแผน ITA" ถ้าไม่ใช่ ลบหัวเรื่องและคำอธิบายของแผน ITA ที่แถวบนสุดของแท็บนั้นออก แล้วลองใหม่',
    en: 'The tab “{tab}” looks like one that ITA Plan made but no longer carries its mark, so no second one was added. If it is the old one, open it and choose “Take this tab as one of ITA Plan’s” from the menu. If not, delete the title and hint of ITA Plan at its top, then try again.',
  },
  'error.no-look-alike': {
    th: 'แท็บ "{tab}" ไม่เหมือนแท็บใดของแผน ITA จึงไม่มีสิ่งใดเปลี่ยนแปลง เปิดแท็บที่ต้องการก่อนแล้วเลือกเมนูนี้อีกครั้ง',
    en: 'The tab “{tab}” looks like none of ITA Plan’s, so nothing was changed. Open the tab that you mean, then choose this again.',
  },
  'error.tab-there': {
    th: 'แผน ITA ใช้แท็บ "{own}" อยู่แล้ว จึงไม่ได้รับแท็บ "{tab}" ซ้ำ ถ้าต้องการใช้แท็บนี้แทน ลบแท็บ "{own}" ก่อน',
    en: 'ITA Plan already uses the tab “{own}”, so “{tab}” was not taken as well. To use this one instead, delete “{own}” first.',
  },
  'error.moved-meanwhile': {
    th: 'มีผู้แก้แท็บ "{tab}" ระหว่างที่แผน ITA กำลังทำงาน จึงยังไม่ได้เขียนลงแท็บนี้ กด "ตรวจใหม่" แล้วลองอีกครั้ง',
    en: 'Somebody edited the tab “{tab}” while ITA Plan was at work, so nothing was written to that tab. Check again, then try once more.',
  },
  'error.no-table': {
    th: 'อ่านแท็บ "{tab}" ไม่ได้ เพราะไม่พบ "{heading}" พิมพ์กลับไว้ที่เดิม หรือเลือกเมนู "คืนหัวตารางของแผน ITA" แล้วลองใหม่ ยังไม่มีสิ่งใดเปลี่ยนแปลง',
    en: 'The tab “{tab}” cannot be read: “{heading}” was not found there. Type it back where it stood, or choose “Put the headings of ITA Plan back” from the menu, and try again. Nothing has changed.',
  },
  'error.cell-changed': {
    th: 'เซลล์ {cell} เปลี่ยนไปแล้ว ควรเป็น "{expected}" แต่ขณะนี้เป็น "{found}" จึงไม่ได้แก้สิ่งใด กด "ตรวจใหม่" เพื่อดูค่าล่าสุด',
    en: 'The cell {cell} has changed: it should hold “{expected}” but holds “{found}”. Nothing was changed. Check again to see the latest.',
  },
  'error.cell-formula': {
    th: 'เซลล์ {cell} เป็นสูตร จึงไม่ได้แก้สิ่งใด แก้ที่เซลล์ต้นทางของสูตรแทน',
    en: 'The cell {cell} is a formula, so nothing was changed. Correct the cell that the formula reads.',
  },
} satisfies Texts;
