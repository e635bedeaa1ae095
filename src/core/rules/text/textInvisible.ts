import { parseScore } from '../../score/parseScore.ts';
import { repaired, withoutInvisible } from '../../text/repair.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { onOneLine } from './excerpt.ts';
import { textsOfTabs } from './texts.ts';

/** Characters that nobody sees; they come with text from the web or a PDF. The add-on reads past them, others do not. */
export const textInvisible: Rule = {
  code: 'text-invisible',
  severity: 'notice',
  safe: true,
  words: {
    th: {
      title: 'มีอักขระที่มองไม่เห็น',
      finding: 'ข้อความ “{text}” มีอักขระที่มองไม่เห็นปนอยู่',
      fix: 'ลบอักขระที่มองไม่เห็นออก ข้อความที่เห็นคงเดิม',
      means: 'มีอักขระที่มองไม่เห็น หรือช่องว่างชนิดพิเศษ ติดมากับข้อความที่คัดลอกจากเว็บหรือ PDF',
      why: 'ส่วนเสริมนี้อ่านได้ตามปกติ แต่การค้นหา การกรอง และสูตรในชีตจะถือว่าเป็นคนละคำ',
      todo: 'กด “แก้ให้” เพื่อลบออก หรือปล่อยไว้ก็ได้ ผลในแผนไม่เปลี่ยน',
    },
    en: {
      title: 'Invisible characters',
      finding: 'The text “{text}” has characters in it that cannot be seen',
      fix: 'Takes out what cannot be seen; the text that shows stays',
      means: 'Text copied from the web or a PDF has brought invisible characters, or spaces of an odd kind, with it.',
      why: 'The add-on reads past them, but searching, filtering and formulas take it for another word.',
      todo: 'Press “Correct it” to take them out, or leave them. The plan is the same.',
    },
  },
  example: { sheet: ['ปีงบประมาณ พ.ศ. 2567', 'ผลการ\u200Bประเมิน', 'ข้อ\tคะแนน', 'i1\t84.24'].join('\n') },
  check: ({ tabs }) =>
    textsOfTabs(tabs).flatMap(({ text, place }): RuleFinding[] => {
      const to = withoutInvisible(text);
      if (to === text || repaired(text) !== to || parseScore({ value: text, text }).kind !== 'not-a-number') return [];
      return [{ item: null, places: [place], params: { text: onOneLine(to) }, fix: { place, from: text, to } }];
    }),
};
