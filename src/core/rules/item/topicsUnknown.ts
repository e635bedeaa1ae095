import { INSTRUMENTS, type Mark } from '../../framework/framework.ts';
import type { Rule } from '../rule.ts';

/** What the items of an instrument ask in this year is not known here: they were read and judged as they came. */
export const topicsUnknown: Rule = {
  code: 'topics-unknown',
  severity: 'notice',
  words: {
    th: {
      title: 'ปีที่ยังไม่มีรายการข้อ',
      finding:
        'แผน ITA ยังไม่มีรายการข้อ {instrument} ของปี {year} {insteadTh}และคิดตัวชี้วัดจากรายข้อไม่ได้ โปรดตรวจกับคู่มือการประเมิน',
      means: 'แผน ITA ยังไม่ทราบว่าเครื่องมือนี้มีข้อใดบ้างในปีนั้น จึงอ่านคะแนนตามที่พบในแผ่นงาน',
      why: 'คิดตัวชี้วัดจากรายข้อไม่ได้ และอาจไม่มีมาตรการเสนอให้บางข้อ',
      todo: 'กรอกคะแนนตัวชี้วัดทั้ง 10 ตัวตามประกาศ และเพิ่มมาตรการเองโดยดูจากคู่มือการประเมินของปีนั้น',
    },
    en: {
      title: 'A year whose items are not known',
      finding:
        'ITA Plan does not have the {instrument} items of {year} yet: {insteadEn}, and indicators cannot be computed from them; please check the handbook',
      means:
        'ITA Plan does not know yet which items the instrument has in that year, so it took the scores as it found them.',
      why: 'Indicators cannot be computed from these items, and some may have no measure proposed.',
      todo: 'Fill in all ten published indicators, and add measures of your own by the year’s handbook.',
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2569\nข้อ\tคะแนน\ni1\t84.24\ni2\t87.27\ni3\t100' },
  check: ({ framework }) =>
    INSTRUMENTS.flatMap((id) => {
      const items = framework.items.filter(({ instrument, mark }) => instrument === id && NOT_KNOWN.includes(mark));
      const unknown = items.filter(({ indicator, grouping }) => indicator === null || grouping === 'assumed');
      if (unknown.length === 0) return [];
      const isAssumed = unknown.every(({ mark }) => mark === 'assumed');
      const instead = insteadOf(isAssumed ? (framework.surveysLike?.fiscalYear ?? null) : null);
      return [{ item: null, places: [], params: { instrument: id, year: String(framework.fiscalYear), ...instead } }];
    }),
};

/** The marks of items that were taken from the sheet. */
const NOT_KNOWN: readonly Mark[] = ['assumed', 'recalled'];

/** What the items are taken for: those of another year, or nothing. */
function insteadOf(year: number | null): { readonly insteadTh: string; readonly insteadEn: string } {
  return year === null
    ? { insteadTh: 'จึงอาจไม่มีมาตรการเสนอให้ ', insteadEn: 'measures may be missing' }
    : { insteadTh: `จึงถือว่าถามเรื่องเดียวกับปี ${year} `, insteadEn: `they are taken to ask what those of ${year} do` };
}
