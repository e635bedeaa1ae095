import { INSTRUMENTS } from '../../framework/framework.ts';
import type { Rule } from '../rule.ts';

/** What the items of an instrument ask in this year is not known here: they were read and judged as they came. */
export const topicsUnknown: Rule = {
  code: 'topics-unknown',
  severity: 'notice',
  words: {
    th: {
      title: 'ปีที่ยังไม่มีรายการข้อ',
      finding:
        'แผน ITA ยังไม่มีรายการข้อ {instrument} ของปี {year} จึงคิดตัวชี้วัดจากรายข้อไม่ได้ และอาจไม่มีมาตรการเสนอให้ โปรดตรวจกับคู่มือการประเมิน',
      means: 'แผน ITA ยังไม่ทราบว่าเครื่องมือนี้มีข้อใดบ้างในปีนั้น จึงอ่านคะแนนตามที่พบในแผ่นงาน',
      why: 'คิดตัวชี้วัดจากรายข้อไม่ได้ และอาจไม่มีมาตรการเสนอให้บางข้อ',
      todo: 'กรอกคะแนนตัวชี้วัดทั้ง 10 ตัวตามประกาศ และเพิ่มมาตรการเองโดยดูจากคู่มือการประเมินของปีนั้น',
    },
    en: {
      title: 'A year whose items are not known',
      finding:
        'ITA Plan does not have the {instrument} items of {year} yet, so indicators cannot be computed from them and measures may be missing; please check the handbook',
      means:
        'ITA Plan does not know yet which items the instrument has in that year, so it took the scores as it found them.',
      why: 'Indicators cannot be computed from these items, and some may have no measure proposed.',
      todo: 'Fill in all ten published indicators, and add measures of your own by the year’s handbook.',
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2569\nข้อ\tคะแนน\ni1\t84.24\ni2\t87.27\ni3\t100' },
  check: ({ framework }) =>
    INSTRUMENTS.filter((id) =>
      framework.items.some(({ instrument, key, indicator }) => instrument === id && key === null && indicator === null),
    ).map((id) => ({ item: null, places: [], params: { instrument: id, year: String(framework.fiscalYear) } })),
};
