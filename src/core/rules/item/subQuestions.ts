import type { Rule } from '../rule.ts';

/** Items that the sheet has as sub-questions alone: their mean is taken where all are there, else they have no score. */
const words = {
  th: {
    means: 'แผ่นงานมีคะแนนของข้อย่อย เช่น i1.1 i1.2 แต่ไม่มีคะแนนของข้อใหญ่',
    todo: 'ใส่คะแนนของข้อตามประกาศผล เช่น ข้อ i1 ไว้ในตารางเดียวกัน',
  },
  en: {
    means: 'The sheet has scores of sub-questions, such as i1.1 and i1.2, but none of the item itself.',
    todo: 'Put the score of the item, as published, into the same table.',
  },
};

export const subQuestionsUnread: Rule = {
  code: 'sub-questions-unread',
  severity: 'warning',
  words: {
    th: {
      title: 'ข้อย่อยที่ไม่ได้คิดเป็นคะแนนของข้อ',
      finding: 'ข้อ {item} มีแต่คะแนนข้อย่อยและไม่ครบ จึงถือว่าไม่ทราบคะแนนข้อ {item}',
      means: words.th.means,
      why: 'คะแนนของข้อเป็นค่าเฉลี่ยของข้อย่อยทุกข้อ ถ้ามีไม่ครบก็คิดไม่ได้ และไม่คาดเดาให้',
      todo: words.th.todo,
    },
    en: {
      title: 'Sub-questions that give no score',
      finding: 'Of {item} there are but some sub-questions, so its score is not known',
      means: words.en.means,
      why: 'An item is the mean of all its sub-questions. Without all of them it cannot be computed, and it is not guessed.',
      todo: words.en.todo,
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni1.1\t80\ni2\t90' },
  check: ({ sheet }) =>
    sheet.subQuestions
      .filter(({ statement }) => statement === null)
      .map(({ item, places }) => ({ item, places, params: { item } })),
};

export const subQuestionsMeant: Rule = {
  code: 'sub-questions-averaged',
  severity: 'notice',
  words: {
    th: {
      title: 'คะแนนของข้อที่คิดจากข้อย่อย',
      finding: 'คะแนนข้อ {item} คิดเป็นค่าเฉลี่ยของข้อย่อย {count} ข้อ',
      means: words.th.means,
      why: 'ค่าเฉลี่ยของข้อย่อยที่ปัดเศษแล้วอาจต่างจากคะแนนที่ประกาศ 0.01 ถึง 0.02',
      todo: words.th.todo,
    },
    en: {
      title: 'Items averaged from their sub-questions',
      finding: 'The score of {item} is the mean of its {count} sub-questions',
      means: words.en.means,
      why: 'The mean of rounded sub-scores may differ from the published score by 0.01 or 0.02.',
      todo: words.en.todo,
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni1.1\t80\ni1.2\t90' },
  check: ({ sheet }) =>
    sheet.subQuestions
      .filter(({ statement }) => statement !== null)
      .map(({ item, places }) => ({ item, places, params: { item, count: String(places.length) } })),
};
