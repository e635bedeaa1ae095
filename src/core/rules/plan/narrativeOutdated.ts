import type { Rule } from '../rule.ts';

/** Staff rewrote the text on an issue, and the figures beneath it have changed since. */
export const narrativeOutdated: Rule = {
  code: 'narrative-outdated',
  severity: 'warning',
  words: {
    th: {
      title: 'บทวิเคราะห์ที่เขียนเองไม่ตรงกับตัวเลขปัจจุบัน',
      finding: 'บทวิเคราะห์ประเด็นที่ {issue} หน่วยงานเขียนเองไว้ แต่คะแนนของประเด็นนี้เปลี่ยนไปแล้ว โปรดอ่านอีกครั้ง',
      means: 'ข้อความที่หน่วยงานแก้ไว้ในแท็บบทวิเคราะห์ เขียนขึ้นจากคะแนนชุดก่อนที่จะมีการแก้คะแนน',
      why: 'ข้อความอาจอ้างคะแนนเดิม หรือสรุปว่าดีทั้งที่ตอนนี้ต่ำกว่าเกณฑ์ แล้วไปปรากฏในเอกสารที่เผยแพร่',
      todo: 'อ่านข้อความนั้นอีกครั้ง แก้ให้ตรง หรือถ้ายังใช้ได้ให้พิมพ์ว่า อ่านแล้ว ในช่องสถานะ',
    },
    en: {
      title: 'A text of your own no longer fits the figures',
      finding: 'You rewrote the analysis of issue {issue}, and its scores have changed since. Please read it again',
      means: 'A text on the narrative tab that the agency wrote itself was written for scores that have been changed.',
      why: 'It may quote the old scores, or call good what is now below the threshold, in a document that is published.',
      todo: 'Read it again and put it right; if it still holds, type “confirmed” into its state’s cell.',
    },
  },
  example: {
    sheet: 'ปีงบประมาณ พ.ศ. 2567\ni10\t90\ni12\t60',
    narratives: '4\tการกำกับดูแลทรัพย์สิน\tการดูแลทรัพย์สินเป็นไปด้วยดี\tหน่วยงานเขียนเอง\t00000000 a348ade3 00000000',
  },
  check: ({ narratives }) =>
    narratives
      .filter(({ state }) => state === 'figures-changed')
      .map(({ issue, place }) => ({ item: null, places: place ? [place] : [], params: { issue: String(issue) } })),
};
