import { parseScore } from '../../score/parseScore.ts';
import { repaired, withoutInvisible } from '../../text/repair.ts';
import type { Rule } from '../rule.ts';
import { difference } from './excerpt.ts';
import { textsOfPlan, textsOfTabs, type WrittenText } from './texts.ts';

/**
 * Thai that came broken out of a PDF: `ส าหรับ`, `สม่าเสมอ`, `เเผน`. Scores are never touched. In the plan nothing is
 * proposed, since its cells may hold more than was read of them.
 */
export const textDamaged: Rule = {
  code: 'text-damaged',
  severity: 'warning',
  safe: true,
  words: {
    th: {
      title: 'ตัวอักษรเพี้ยนจากการคัดลอก',
      finding: 'ข้อความเพี้ยน “{before}” ควรเป็น “{after}”',
      fix: 'สระหรือวรรณยุกต์หลุดหรือซ้ำตอนคัดลอกจาก PDF',
      means: 'สระหรือวรรณยุกต์หลุด ซ้ำ หรือแยกจากพยัญชนะ เช่น “ส าหรับ” “สม่าเสมอ” หรือใช้ “เ” สองตัวแทน “แ” มักเกิดตอนคัดลอกจาก PDF',
      why: 'ข้อความนี้จะอ่านยากและดูไม่เรียบร้อยเมื่อเผยแพร่ และค้นหาคำไม่พบ',
      todo: 'กด “แก้ให้” หรือพิมพ์คำนั้นใหม่ การแก้นี้ไม่เปลี่ยนคะแนนใด',
    },
    en: {
      title: 'Thai text broken by copying',
      finding: 'The text is broken: “{before}” should read “{after}”',
      fix: 'A vowel or tone mark was lost or doubled when this was copied from a PDF',
      means:
        'A vowel or tone mark is lost, doubled or parted from its letter, or แ is made of two เ. This comes of copying from a PDF.',
      why: 'The text is hard to read, looks careless once published, and its words cannot be searched for.',
      todo: 'Press “Correct it”, or type the word again. No score is changed by it.',
    },
  },
  example: { sheet: ['ปีงบประมาณ พ.ศ. 2567', 'หมายเหตุส าหรับผู้ตรวจ', 'ข้อ\tคะแนน', 'i1\t84.24'].join('\n') },
  check: ({ tabs, measures, narratives }) => [
    ...textsOfTabs(tabs)
      .filter(({ text }) => parseScore({ value: text, text }).kind === 'not-a-number')
      .flatMap((written) =>
        damageOf(written).map((finding) => ({
          ...finding,
          fix: { place: written.place, from: written.text, to: repaired(written.text) },
        })),
      ),
    ...textsOfPlan({ measures, narratives }).flatMap(damageOf),
  ],
};

function damageOf({ text, place }: WrittenText) {
  const visible = withoutInvisible(text);
  const right = repaired(text);
  return right === visible ? [] : [{ item: null, places: [place], params: difference(visible, right) }];
}
