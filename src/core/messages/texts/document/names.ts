import type { Texts } from '../../text.ts';

/** The documents’ names, and the words they use throughout. */
export const documentNames = {
  'document.plan.name': { th: 'แผนมาตรการ ITA {year} {agency}', en: 'ITA measures plan {year} {agency}' },
  'document.plan-monitored.name': {
    th: 'แผนมาตรการ ITA {year} (มีตัวชี้วัดความสำเร็จ) {agency}',
    en: 'ITA measures plan {year} (with indicators of success) {agency}',
  },
  'document.followUp.name': {
    th: 'รายงานผลตามมาตรการ ITA {year} {agency}',
    en: 'Report on the ITA measures {year} {agency}',
  },
  'document.template.name': { th: 'แม่แบบแผนมาตรการ ITA', en: 'Template of the ITA measures plan' },
  'document.missing': { th: '[โปรดระบุ{what}]', en: '[please state: {what}]' },
  'document.start': { th: 'วันเริ่มต้น', en: 'start' },
  'document.end': { th: 'วันสิ้นสุด', en: 'end' },
  'document.period': { th: '{start}\u00A0– {end}', en: '{start} – {end}' },
  'document.instrument.IIT': {
    th: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน',
    en: 'Internal Integrity and Transparency survey',
  },
  'document.instrument.EIT': {
    th: 'แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก',
    en: 'External Integrity and Transparency survey',
  },
  'document.instrument.OIT': { th: 'แบบตรวจการเปิดเผยข้อมูลสาธารณะ', en: 'Open Data Integrity and Transparency check' },
  'document.bar': { th: '{score} จากคะแนนเต็ม {full}', en: '{score} of {full}' },
} satisfies Texts;
