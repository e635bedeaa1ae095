import type { Texts } from '../../text.ts';

/** The step of results. */
export const sidebarResults = {
  'sidebar.results.title': { th: 'ผลการประเมิน', en: 'Results' },
  'sidebar.results.lead': {
    th: 'ปีงบประมาณ {year} มี {weak} ข้อที่ควรปรับปรุง',
    en: 'Fiscal year {year}: {weak} items need improvement',
  },
  'sidebar.results.lead.known': {
    th: 'ปีงบประมาณ {year} เท่าที่ทราบมี {weak} ข้อที่ควรปรับปรุง',
    en: 'Fiscal year {year}: {weak} items are known to need improvement',
  },
  'sidebar.results.lead.unknown': {
    th: 'ปีงบประมาณ {year} ยังไม่ทราบว่ามีข้อที่ควรปรับปรุงหรือไม่',
    en: 'Fiscal year {year}: it is not known whether items need improvement',
  },
  'sidebar.results.estimate': { th: 'คะแนนรวมเป็นประมาณการ', en: 'The overall score is an estimate' },
  'sidebar.results.lacking': {
    th: 'คะแนนรวมหรือระดับยังไม่ใช่ผลที่ยืนยันแล้ว',
    en: 'Overall score or level are no confirmed result',
  },
  'sidebar.published.title': { th: 'กรอกผลที่ประกาศ', en: 'Type in the published result' },
  'sidebar.published.goTo': { th: 'ไปกรอกในแท็บคะแนน', en: 'Fill it in on the score tab' },
  'sidebar.published.saved': { th: 'บันทึกผลที่ประกาศแล้ว', en: 'Published result saved' },
  'sidebar.results.missingItems': { th: 'ยังไม่ทราบคะแนน {count} ข้อ', en: '{count} items have no score' },
  'sidebar.results.noItems': { th: 'ยังไม่ทราบคะแนนรายข้อทั้งหมด', en: 'Not all items are known' },
  'sidebar.results.target': { th: 'เส้นตั้งคือเป้าหมาย {target} คะแนน', en: 'The line is the target of {target}' },
  'sidebar.results.before': { th: 'ปี {year} ได้ {score} ({change})', en: '{year}: {score} ({change})' },
  'sidebar.results.under': { th: 'ต่ำกว่าเป้าหมาย {difference}', en: '{difference} under target' },
  'sidebar.results.computed': { th: 'คำนวณได้ {computed}', en: 'computed {computed}' },
  'sidebar.results.weak': { th: 'ข้อที่ควรปรับปรุง', en: 'Items that need improvement' },
  'sidebar.results.noWeak': {
    th: 'มีคะแนนครบทุกข้อ และทุกข้อถึงเกณฑ์',
    en: 'All items have a score, and each meets its threshold.',
  },
  'sidebar.results.write': { th: 'เขียนสรุปผลลงแผ่นงาน', en: 'Write the summary into the sheet' },
  'sidebar.results.rewrite': { th: 'ปรับแท็บสรุปผลให้ตรงกับคะแนนล่าสุด', en: 'Bring the summary tabs up to date' },
  'sidebar.results.written': { th: 'เขียนแล้วที่แท็บ {tabs}', en: 'Written to the tabs {tabs}' },
  'sidebar.results.handbook': {
    th: 'ถ้าคู่มือเป็นอย่างอื่น แก้ได้ที่แท็บตั้งค่า แล้วตัวเลขทุกแห่งจะตามไปด้วย',
    en: 'Where the handbook says otherwise, change it on the settings tab: every figure follows',
  },
  'sidebar.results.next': { th: 'ต่อไป: มาตรการ', en: 'Next: measures' },
  'sidebar.highlight.title': { th: 'สีในแผ่นงาน', en: 'Colours in the sheet' },
  'sidebar.highlight.switch': { th: 'ระบายสีและใส่หมายเหตุ', en: 'Colour cells and add notes' },
  'sidebar.highlight.onDone': { th: 'ระบายสีและใส่หมายเหตุแล้ว', en: 'Colours and notes are on' },
  'sidebar.highlight.offDone': { th: 'นำสีและหมายเหตุของแผน ITA ออกแล้ว', en: 'Colours and notes of ITA Plan are off' },
  'sidebar.thresholds.title': { th: 'ปรับเกณฑ์ที่ถือว่าต้องปรับปรุง', en: 'Change what counts as needing improvement' },
  'sidebar.thresholds.bad': { th: 'ต้องเป็นตัวเลข 0 ถึง 100', en: 'A number from 0 to 100' },
  'sidebar.thresholds.saved': { th: 'บันทึกเกณฑ์แล้ว', en: 'Thresholds saved' },
} satisfies Texts;
