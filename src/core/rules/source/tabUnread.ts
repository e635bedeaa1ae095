import type { Rule } from '../rule.ts';

/** Another tab holds scores too, of the same items: it was not read, neither as this year's nor as last year's. */
export const tabUnread: Rule = {
  code: 'tab-unread',
  severity: 'notice',
  words: {
    th: {
      title: 'แท็บที่มีคะแนนแต่ไม่ได้อ่าน',
      finding: 'แท็บ "{tab}" มีคะแนนด้วย แต่ไม่ได้อ่าน เพราะอ่านจาก "{sources}" แล้ว เลือกแท็บได้ที่ตั้งค่า',
      means: 'มีคะแนนอยู่มากกว่าหนึ่งแท็บ และเป็นข้อเดียวกัน แผน ITA จึงอ่านแท็บเดียว',
      why: 'ถ้าแท็บที่ถูกคือแท็บที่ไม่ได้อ่าน คะแนนในแผนจะเป็นของแท็บอื่น',
      todo: 'ดูว่าอ่านจากแท็บที่ถูกแล้ว ถ้าไม่ใช่ เลือกแท็บใหม่ในแถบข้างหรือที่แท็บตั้งค่า',
    },
    en: {
      title: 'A tab with scores that was not read',
      finding:
        'The tab “{tab}” holds scores too but was not read, since “{sources}” was. Choose the tab in the settings',
      means: 'Several tabs hold scores of the same items, so ITA Plan read one of them.',
      why: 'If the right tab is the one not read, the scores of the plan are another tab’s.',
      todo: 'See that the right tab was read. If not, choose it in the sidebar or on the settings tab.',
    },
  },
  example: {
    sheet: [
      '[คะแนน ITA]',
      'ปีงบประมาณ พ.ศ. 2567',
      'ข้อ\tคะแนน',
      'i1\t84.24',
      'i2\t87.27',
      'i3\t100',
      '[ฉบับร่าง]',
      'ข้อ\tคะแนน',
      'i1\t84.24',
      'i2\t82.77',
    ].join('\n'),
  },
  check: ({ sheet, previousTabs }) =>
    sheet.unread
      .filter((tab) => !previousTabs.includes(tab))
      .map((tab) => ({ item: null, places: [], params: { tab, sources: sheet.sources.join(', ') } })),
};
