import type { Texts } from '../text.ts';

/** The menu, and the dialogs that answer it. */
export const menu = {
  'menu.sidebar': { th: 'เปิดแถบข้าง แผน ITA', en: 'Open the ITA Plan sidebar' },
  'menu.update': { th: 'ตรวจคะแนนและสรุปผล', en: 'Check scores and summarise' },
  'menu.makePlan': { th: 'จัดทำแผนมาตรการ (Google เอกสาร)', en: 'Make the measures plan (Google Doc)' },
  'menu.startEmpty': { th: 'เริ่มจากตารางคะแนนเปล่า', en: 'Start from an empty score table' },
  'menu.restoreHeadings': { th: 'คืนหัวตารางของแผน ITA', en: 'Put the headings of ITA Plan back' },
  'menu.adoptTab': { th: 'รับแท็บนี้เป็นของแผน ITA', en: 'Take this tab as one of ITA Plan’s' },
  'menu.clear': { th: 'นำสีและหมายเหตุของแผน ITA ออก', en: 'Remove ITA Plan colours and notes' },

  'done.update.title': { th: 'ตรวจคะแนนแล้ว', en: 'Scores checked' },
  'done.update': {
    th: 'คะแนนรวม {overall} ระดับ {level}\nพบข้อผิดพลาด {errors} จุด ข้อควรตรวจ {warnings} จุด ข้อสังเกต {notices} จุด\nข้อที่ควรปรับปรุง {weak} ข้อ รายละเอียดอยู่ที่แท็บ {tabs}',
    en: 'Overall {overall}, level {level}\n{errors} errors, {warnings} warnings, {notices} notices\n{weak} items need improvement. Details are on the tabs {tabs}',
  },
  'done.plan.title': { th: 'จัดทำแผนแล้ว', en: 'Plan made' },
  'done.plan': { th: 'เปิดเอกสารได้ที่ {url}', en: 'Open the document at {url}' },
  'done.plan.missing': {
    th: 'ยังไม่มีข้อมูล: {missing} (ทำเครื่องหมายไว้ในเอกสาร กรอกได้ที่แท็บ {tab} แล้วจัดทำใหม่)',
    en: 'Not known yet: {missing} (marked in the document; fill in on the tab {tab} and make it again)',
  },
  'done.clear.title': { th: 'นำออกแล้ว', en: 'Removed' },
  'done.clear': {
    th: 'นำสีและหมายเหตุที่แผน ITA ใส่ไว้ออกจากแผ่นงานแล้ว ข้อมูลของท่านไม่เปลี่ยนแปลง',
    en: 'The colours and notes that ITA Plan put on the sheet are gone. Your data is unchanged.',
  },
  'menu.remove': { th: 'นำแผน ITA ออกจากแผ่นงานนี้', en: 'Take ITA Plan out of this spreadsheet' },
  'done.remove.title': { th: 'นำแผน ITA ออกแล้ว', en: 'ITA Plan was taken out' },
  'done.remove': {
    th: 'นำสี หมายเหตุ และแท็บของแผน ITA ออกแล้ว แท็บของท่านไม่เปลี่ยนแปลง',
    en: 'The colours, notes and tabs of ITA Plan are gone. Your own tabs are unchanged.',
  },
  'done.remove.gone': { th: 'แท็บที่ลบ: {list}', en: 'Tabs deleted: {list}' },
  'done.remove.kept': {
    th: 'แท็บที่เก็บไว้เพราะมีผู้เขียนไว้: {list} ลบเองได้ หรือเลือกทีละแท็บในแถบข้างก่อนนำออก',
    en: 'Tabs kept, since somebody wrote on them: {list}. Delete them yourself, or choose them one by one in the sidebar beforehand',
  },
  'done.remove.documents': {
    th: 'เอกสารที่ยังอยู่ในไดรฟ์: {list}',
    en: 'Documents that stay in Drive: {list}',
  },
  'done.remove.access': {
    th: 'ผู้ที่ยังมีสิทธิ์ดู (ถอนได้ที่ปุ่มแชร์ของ Google): {list}',
    en: 'People who keep their access (take it back with Google’s Share button): {list}',
  },
  'done.headings.title': { th: 'ตรวจหัวตารางแล้ว', en: 'Headings checked' },
  'done.headings': { th: 'คืนหัวตารางในแท็บ {tabs} แล้ว', en: 'The headings on {tabs} are back.' },
  'done.headings.left': {
    th: 'แท็บ {tab}: ไม่แน่ใจว่า "{heading}" อยู่คอลัมน์ใด โปรดพิมพ์ไว้เหนือคอลัมน์ของมัน หรือเหนือคอลัมน์ว่างทางขวาถ้าไม่มีแล้ว',
    en: 'Tab {tab}: it is not certain where “{heading}” belongs. Type it above its column, or above an empty one to the right if there is none any more.',
  },
  'done.headings.none': { th: 'หัวตารางครบถ้วน ไม่มีสิ่งใดต้องคืน', en: 'All headings are there. Nothing was changed.' },
  'done.adopted.title': { th: 'รับแท็บแล้ว', en: 'Tab taken' },
  'done.adopted': {
    th: 'ต่อไปแผน ITA จะใช้แท็บ "{tab}" เป็นแท็บ{as} ข้อความในแท็บไม่เปลี่ยนแปลง',
    en: 'From now on ITA Plan uses the tab “{tab}” as its {as}. Nothing on it has changed.',
  },
  'done.start.title': { th: 'เตรียมตารางแล้ว', en: 'Table ready' },
  'done.start': {
    th: 'กรอกคะแนนที่แท็บ {tab} แล้วเลือกเมนู "ตรวจคะแนนและสรุปผล"',
    en: 'Fill in the scores on the tab {tab}, then choose “Check scores and summarise”',
  },
} satisfies Texts;
