import type { Texts } from '../text.ts';

/** What `--help` says, of the command line and of the preview. */
export const cliHelp = {
  'cli.usage': {
    th: 'วิธีใช้: npm run plan -- [ไฟล์ .xlsx .csv .tsv] [ตัวเลือก]\nหรือ:    ita-plan [ไฟล์ .xlsx .csv .tsv] [ตัวเลือก]\n\nตรวจคะแนน ITA ในไฟล์ แล้วเขียนแผ่นงานที่ตรวจแล้วกับแผนมาตรการ (.docx) ถ้าไม่ระบุไฟล์ จะใช้ตัวอย่างที่มากับโปรแกรม',
    en: 'Usage: npm run plan -- [FILE .xlsx .csv .tsv] [options]\n   or: ita-plan [FILE .xlsx .csv .tsv] [options]\n\nChecks the ITA scores in the file, and writes the checked workbook and the plan of measures (.docx). Without a file it takes the sample that comes with the program.',
  },
  'cli.help.options': { th: 'ตัวเลือก', en: 'Options' },
  'cli.help.exits': { th: 'รหัสเมื่อจบการทำงาน', en: 'Exit codes' },
  'cli.exit.done': { th: 'ทำเสร็จ ไม่ว่าตรวจพบอะไร', en: 'done, whatever was found' },
  'cli.exit.failed': { th: 'โปรแกรมทำงานผิดพลาด', en: 'the program failed' },
  'cli.exit.unusable': {
    th: 'ใช้ไฟล์หรือตัวเลือกที่ให้มาไม่ได้ ไม่มีการเขียนไฟล์ใด',
    en: 'the file or the options cannot be used; nothing was written',
  },
  'cli.exit.asked': {
    th: 'ต้องเลือกก่อน เช่น หน่วยงาน ปี หรือคอลัมน์คะแนน ไม่มีการเขียนไฟล์ใด',
    en: 'a question must be answered first (agency, year, score column); nothing was written',
  },
  'cli.value.column': { th: "'แท็บ!คอลัมน์'", en: "'Tab!E'" },
  'cli.option.scoreColumn': {
    th: "คอลัมน์ที่เป็นคะแนน เช่น 'Sheet1!E' ถ้าไม่ระบุจะดูจากหัวตารางและการคำนวณ",
    en: "the column that holds the scores, such as 'Sheet1!E'; else chosen by headings and arithmetic",
  },
  'cli.value.year': { th: 'ปี', en: 'N' },
  'cli.value.name': { th: 'ชื่อ', en: 'NAME' },
  'cli.value.docx': { th: 'ไฟล์.docx', en: 'FILE.docx' },
  'cli.value.folder': { th: 'โฟลเดอร์', en: 'DIR' },
  'cli.value.number': { th: 'เลข', en: 'N' },
  'cli.value.language': { th: 'th|en', en: 'th|en' },
  'cli.option.year': {
    th: 'ปีงบประมาณของผลการประเมิน (พ.ศ.) แผนเป็นของปีถัดไป',
    en: 'fiscal year of the result, Buddhist era; the plan is for the year after',
  },
  'cli.option.agency': { th: 'ชื่อหน่วยงานที่ใช้ในเอกสาร', en: 'name of the agency, as it shall stand in the document' },
  'cli.option.district': { th: 'อำเภอที่ใช้ในเอกสาร', en: 'district, as it shall stand in the document' },
  'cli.option.province': { th: 'จังหวัดที่ใช้ในเอกสาร', en: 'province, as it shall stand in the document' },
  'cli.option.template': {
    th: 'จัดทำแผนจากไฟล์ Word ของหน่วยงานที่มีแท็ก (ดู docs/template-tags.md)',
    en: 'make the plan from a Word file of your own with tags in it (see docs/template-tags.md)',
  },
  'cli.option.monitoring': { th: 'มีช่องตัวชี้วัดความสำเร็จในตารางมาตรการ', en: 'with a column for the indicator of success' },
  'cli.option.report': {
    th: 'จัดทำรายงานผลการดำเนินการตามมาตรการด้วย',
    en: 'the report on what became of the measures too',
  },
  'cli.option.pdf': { th: 'ทำแผนเป็น PDF ด้วย (ต้องมี LibreOffice)', en: 'the plan as a PDF too (needs LibreOffice)' },
  'cli.option.out': {
    th: 'โฟลเดอร์ที่เขียนไฟล์ ถ้าไม่ระบุคือ out ไฟล์ที่มีผู้แก้ไขแล้วจะไม่ถูกเขียนทับ',
    en: 'folder to write to, out unless said; a file that somebody changed is never overwritten',
  },
  'cli.option.json': { th: 'แสดงผลเป็น JSON หนึ่งชุดแทนข้อความสรุป', en: 'one JSON object instead of the summary' },
  'cli.option.lang': {
    th: 'ภาษาของข้อความ ถ้าไม่ระบุคือ th แผนเป็นภาษาไทยเสมอ',
    en: 'language of the messages, th unless said; the plan is always Thai',
  },
  'cli.option.version': { th: 'แสดงรุ่นของโปรแกรม', en: "the program's version" },
  'cli.option.help': { th: 'แสดงคำอธิบายนี้', en: 'this help' },

  'preview.usage': {
    th: 'วิธีใช้: npm start -- [ไฟล์ .xlsx .csv .tsv] [ตัวเลือก]\n\nเปิดไฟล์หรือตัวอย่างข้างแถบข้างของส่วนเสริม ในเบราว์เซอร์บนเครื่องนี้ ไฟล์ไม่เปลี่ยนแปลง',
    en: "Usage: npm start -- [FILE .xlsx .csv .tsv] [options]\n\nOpens the file, or the sample, beside the add-on's sidebar in a browser on this machine. The file stays as it is.",
  },
  'preview.option.port': {
    th: 'พอร์ตของที่อยู่ในเครื่องนี้ ถ้าไม่ระบุคือพอร์ตใดก็ได้ที่ว่าง',
    en: 'port of the address on this machine, any free one unless said',
  },
} satisfies Texts;
