import type { Rule, RuleFinding } from '../rule.ts';
import { onOneLine } from './excerpt.ts';
import { placeholderIn } from './placeholders.ts';
import { textsOfPlan } from './texts.ts';

/** A form's own words stand where the agency's should: `ระบุ วันที่ หรือ เดือน …`, `………`, `{{…}}`. */
export const placeholderLeft: Rule = {
  code: 'placeholder-left',
  severity: 'warning',
  words: {
    th: {
      title: 'ยังไม่ได้กรอกข้อความแทนแบบฟอร์ม',
      finding: 'ช่องนี้ยังมีข้อความของแบบฟอร์มค้างอยู่: “{text}”',
      means: 'ในแผนหรือในช่องหมายเหตุยังมีข้อความที่แบบฟอร์มเว้นไว้ให้กรอก เช่น “ระบุ วันที่ หรือ เดือน” จุดไข่ปลา หรือ “xxx”',
      why: 'ข้อความนี้จะปรากฏในแผนที่เผยแพร่ และดูเหมือนแผนยังทำไม่เสร็จ',
      todo: 'พิมพ์ข้อความจริงแทน เช่น วันที่เริ่มและวันที่สิ้นสุด หรือลบออกถ้าไม่ใช้',
    },
    en: {
      title: 'A blank of the form not filled in',
      finding: 'The form’s own words are still here: “{text}”',
      means:
        'The plan or a remark still holds what the form prints where something is to be written: “state the date or month”, dots, “xxx”.',
      why: 'It will stand in the published plan, which then looks unfinished.',
      todo: 'Write what it asks for, such as the dates of start and end, or delete it.',
    },
  },
  example: {
    sheet: ['ปีงบประมาณ พ.ศ. 2567', 'ข้อ\tคะแนน\tหมายเหตุ', 'i1\t84.24\t(โปรดระบุ)'].join('\n'),
  },
  check: ({ sheet, measures, narratives }) =>
    [...textsOfPlan({ measures, narratives }), ...sheet.remarks].flatMap(({ text, place }): RuleFinding[] => {
      const found = placeholderIn(text);
      return found === null ? [] : [{ item: null, places: [place], params: { text: onOneLine(found) } }];
    }),
};
