import { INSTRUMENTS } from '../../framework/framework.ts';
import type { Rule } from '../rule.ts';

/** Not one item of an instrument is in the sheet, so its items cannot be judged. Silent where the year has none here. */
export const instrumentMissing: Rule = {
  code: 'instrument-missing',
  severity: 'notice',
  words: {
    th: {
      title: 'ไม่มีคะแนนรายข้อของ IIT EIT หรือ OIT',
      finding: 'ไม่พบคะแนนรายข้อของ {instrument} จึงวิเคราะห์รายข้อส่วนนี้ไม่ได้',
      means: 'ไม่พบคะแนนรายข้อของ IIT EIT หรือ OIT เลยแม้แต่ข้อเดียว',
      why: 'แผนจะบอกไม่ได้ว่าข้อใดของเครื่องมือนั้นต้องปรับปรุง และไม่มีมาตรการเสนอให้',
      todo: 'ถ้ามีคะแนนรายข้อ ให้เพิ่มลงในแผ่นงาน ข้อละแถว ถ้าไม่มี ทำแผนต่อได้',
    },
    en: {
      title: 'No item scores of an instrument',
      finding: 'No item scores of {instrument} were found, so its items cannot be analysed',
      means: 'Not a single item score of IIT, EIT or OIT was found.',
      why: 'The plan cannot tell which of its items are weak, and proposes no measures for them.',
      todo: 'If you have the item scores, add them to the sheet, a row an item. If not, you can go on without.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'ข้อ\tคะแนน',
      'e1\t86.89',
      'e2\t87.78',
      'e3\t97.78',
      'e4\t85.33',
      'e5\t85.33',
      'e6\t87.56',
      'e7\t83.33',
      'e8\t84.67',
      'e9\t38.89',
    ].join('\n'),
  },
  check: ({ framework, results }) =>
    INSTRUMENTS.filter((id) => {
      const items = framework.items.filter(({ instrument }) => instrument === id);
      return items.length > 0 && items.every(({ code }) => !results.items.has(code));
    }).map((id) => ({ item: null, places: [], params: { instrument: id } })),
};
