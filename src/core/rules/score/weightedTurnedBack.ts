import { formatScore } from '../../score/hundredths.ts';
import type { Rule } from '../rule.ts';
import { alike, type Others } from '../shared/alike.ts';
import { itemOf } from '../shared/subject.ts';

const OTHERS: Others = { th: (count) => ` และอีก ${count} ช่อง`, en: (count) => `, and ${count} more` };

/** Scores that the sheet has only as they count in the overall score, out of 30, 30 and 40. */
export const weightedTurnedBack: Rule = {
  code: 'weighted-turned-back',
  severity: 'warning',
  words: {
    th: {
      title: 'มีแต่คะแนนถ่วงน้ำหนัก',
      finding:
        'แผ่นงานมีแต่คะแนนถ่วงน้ำหนัก แผน ITA คิดกลับเป็นคะแนนเต็ม 100 เช่น {subject} จาก {text} เป็น {score} (ค่าประมาณ อาจต่างได้ {slack}){othersTh}',
      means: 'คะแนนในแผ่นงานเป็นคะแนนที่คูณน้ำหนักแล้ว เช่น IIT เต็ม 30 EIT เต็ม 30 OIT เต็ม 40 และไม่มีคะแนนเต็ม 100',
      why: 'คะแนนที่คิดกลับเป็นค่าประมาณ เพราะคะแนนถ่วงน้ำหนักถูกปัดเศษมาแล้ว',
      todo: 'ถ้ามีคะแนนเต็ม 100 ในรายงานผล ให้ใส่คะแนนนั้นไว้ในคอลัมน์ข้าง ๆ ที่มีหัวตารางว่า คะแนน',
    },
    en: {
      title: 'Weighted scores only',
      finding:
        'The sheet has weighted scores only. They were turned back to scores out of 100, such as {subject} from {text} to {score} (an estimate, off by {slack} at most){othersEn}',
      means:
        'The scores are multiplied by their weight: IIT out of 30, EIT out of 30, OIT out of 40; none is out of 100.',
      why: 'What was turned back is an estimate, since the weighted scores were rounded.',
      todo: 'Where the report has the scores out of 100, put them in a column of their own that is headed as scores.',
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2567\nเครื่องมือ\tคะแนนถ่วงน้ำหนัก\nIIT\t27.02\nEIT\t25.70\nOIT\t36.10' },
  check: ({ sheet: { turnedBack } }) => {
    const items = turnedBack.flatMap(({ subject }) => itemOf(subject) ?? []);
    const found = alike(turnedBack, OTHERS, ({ parsed, slack }) => {
      return { score: formatScore(parsed.score), slack: formatScore(slack) };
    });
    return found.map((finding) => ({ ...finding, item: null, ...(items.length > 0 ? { items } : {}) }));
  },
};
