import type { Texts } from '../../text.ts';

/** Settings that say whose result it is, and of which year. */
export const settingsAgency = {
  'settings.agency': { th: 'ชื่อหน่วยงาน', en: 'Name of the agency' },
  'settings.agency.hint': {
    th: 'เช่น องค์การบริหารส่วนตำบล… เขียนเต็มตามที่จะปรากฏในเอกสาร',
    en: 'In full, as it shall appear in the document (Thai)',
  },
  'settings.district': { th: 'อำเภอ', en: 'District' },
  'settings.district.hint': { th: 'ไม่ต้องมีคำว่าอำเภอ', en: 'Without the word for district' },
  'settings.province': { th: 'จังหวัด', en: 'Province' },
  'settings.province.hint': { th: 'ไม่ต้องมีคำว่าจังหวัด', en: 'Without the word for province' },
  'settings.fiscalYear': { th: 'ปีงบประมาณของผลประเมิน', en: 'Fiscal year of the result' },
  'settings.fiscalYear.hint': {
    th: 'พ.ศ. เช่น 2567 แผนจะเป็นของปีถัดไป',
    en: 'Buddhist era, such as 2567; the plan is for the year after',
  },
} satisfies Texts;
