import type { Texts } from '../text.ts';

/** The heading of the tab of measures. */
export const measuresTab = {
  'measures.title': {
    th: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. {year}',
    en: 'Measures for integrity and transparency, fiscal year {year} B.E.',
  },
  'measures.hint': {
    th: 'แก้ เพิ่ม หรือลบแถวได้ แผน ITA จะไม่เขียนทับ ขั้นตอนให้ขึ้นบรรทัดใหม่ทีละข้อ (Ctrl+Enter)',
    en: 'Edit, add or delete rows: ITA Plan does not overwrite them. One step a line (Ctrl+Enter)',
  },
} satisfies Texts;
