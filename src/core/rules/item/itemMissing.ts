import { subjectKey } from '../../reading/statement.ts';
import type { Rule } from '../rule.ts';

/**
 * An item of the year that the sheet does not name. An instrument of which nothing at all is named was left out on
 * purpose: that is for `instrument-missing` to say, once.
 */
export const itemMissing: Rule = {
  code: 'item-missing',
  severity: 'warning',
  words: {
    th: {
      title: 'มีข้อที่หายไป',
      finding: 'ไม่พบข้อ {item} ({topicTh})',
      means: 'การประเมินปีนั้นมีข้อนี้ แต่ไม่พบในแผ่นงาน ทั้งที่มีข้ออื่นของเครื่องมือเดียวกัน',
      why: 'ข้อที่หายไปอาจเป็นข้อที่ต้องปรับปรุง แผนจะไม่กล่าวถึง และคิดตัวชี้วัดของข้อนั้นไม่ได้',
      todo: 'เพิ่มแถวของข้อนั้นพร้อมคะแนนตามต้นฉบับ ถ้ามีแล้ว ดูว่าพิมพ์รหัสข้อผิดหรือไม่',
    },
    en: {
      title: 'A missing item',
      finding: 'Item {item} was not found ({topicEn})',
      means:
        'The assessment of the year has this item, but the sheet does not, though it has others of the same instrument.',
      why: 'It may be one that needs improvement: the plan will not mention it, and its indicator cannot be computed.',
      todo: 'Add a row with the item and its score from the original. If it is there already, see whether its code is mistyped.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'ข้อ\tคะแนน',
      'e1\t86.89',
      'e2\t87.78',
      'e3\t97.78',
      'e5\t85.33',
      'e6\t87.56',
      'e7\t83.33',
      'e8\t84.67',
      'e9\t38.89',
    ].join('\n'),
  },
  check: ({ framework, sheet }) => {
    const named = new Set([...sheet.statements, ...sheet.turnedBack].map(({ subject }) => subjectKey(subject)));
    const begun = new Set(framework.items.filter(({ code }) => named.has(code)).map(({ instrument }) => instrument));
    return framework.items
      .filter(({ code, instrument }) => begun.has(instrument) && !named.has(code))
      .map(({ code, topic }) => ({
        item: code,
        places: [],
        params: { item: code, topicTh: topic.th, topicEn: topic.en },
      }));
  },
};
