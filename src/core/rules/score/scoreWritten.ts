import type { Statement } from '../../reading/statement.ts';
import { formatScore } from '../../score/hundredths.ts';
import type { NumberForm } from '../../score/numberForm.ts';
import type { Rule } from '../rule.ts';
import { alike, type Others } from '../shared/alike.ts';

const OTHERS: Others = {
  th: (count) => ` เขียนแบบนี้อีก ${count} ช่อง`,
  en: (count) => ` (${count} more are written so)`,
};
const asRead = ({ parsed }: Written) => ({ score: formatScore(parsed.score) });

/** Scores that are no plain numbers, but were read: one finding a form, since a whole column is written alike. */
export const scoreWritten: Rule = {
  code: 'score-written',
  severity: 'notice',
  words: {
    th: {
      title: 'คะแนนที่ไม่ได้เขียนเป็นตัวเลขล้วน',
      finding: 'คะแนนของ {subject} แสดงเป็น "{text}" แผน ITA อ่านเป็น {score}{othersTh}',
      means: 'ช่องคะแนนมีคำ เครื่องหมาย หรือช่องว่างปนอยู่ หรือแสดงทศนิยมไม่ครบ แต่รู้ได้แน่ว่าหมายถึงตัวเลขใด',
      why: 'คะแนนถูกใช้ตามที่อ่านได้ ถ้าอ่านไม่ตรงกับที่ตั้งใจ ตัวเลขในแผนจะผิด',
      todo: 'ดูว่าอ่านถูกหรือไม่ ถ้าถูกแล้วไม่ต้องแก้ ถ้าไม่ถูก ให้พิมพ์เป็นตัวเลขล้วน เช่น 84.24',
    },
    en: {
      title: 'Scores that are not written as plain numbers',
      finding: 'The score of {subject} shows “{text}” and was read as {score}{othersEn}',
      means: 'The cell has words, a mark or a space beside the number, or shows fewer decimals than it holds.',
      why: 'The score is used as it was read. If something else is meant, the plan’s figures are wrong.',
      todo: 'See whether it was read right; then nothing needs to be done. If not, type a plain number, such as 84.24.',
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni1\tร้อยละ 84.24\ni2\t87.27\ni3\t100 (ผ่าน)' },
  check: ({ sheet }) => {
    const byForm = new Map<NumberForm, Written[]>();
    for (const statement of sheet.statements) {
      if (!isDressed(statement)) continue;
      const { form } = statement.parsed;
      byForm.set(form, [...(byForm.get(form) ?? []), statement]);
    }
    return [...byForm.values()].flatMap((written) => alike(written, OTHERS, asRead));
  },
};

type Written = Statement & {
  readonly parsed: Extract<Statement['parsed'], { kind: 'number' }> & { readonly form: NumberForm };
};

function isDressed(statement: Statement): statement is Written {
  return statement.parsed.kind === 'number' && statement.parsed.form !== undefined;
}
