import { yearOfTab } from '../../reading/resultYear.ts';
import { yearsHeaded, yearsWritten } from '../../reading/statedYears.ts';
import type { Place, Tab } from '../../table/cell.ts';
import type { Rule } from '../rule.ts';

/** The year was set to one that none of the tabs with the scores states, though they state another. */
export const yearDisagrees: Rule = {
  code: 'year-disagrees',
  severity: 'warning',
  words: {
    th: {
      title: 'ปีที่ตั้งค่าไว้ไม่ตรงกับแผ่นงาน',
      finding: 'แผ่นงานเขียนปี {stated} แต่ตั้งค่าเป็น {year} แผนจึงใช้เกณฑ์ของปี {year}',
      means: 'ปีงบประมาณของผลประเมินที่ตั้งค่าไว้ ไม่ตรงกับปีที่เขียนในแผ่นงานคะแนน',
      why: 'แต่ละปีมีจำนวนข้อและเกณฑ์ต่างกัน และแผนเป็นของปีถัดจากปีผลการประเมิน ถ้าปีผิด แผนจะผิดทั้งฉบับ',
      todo: 'ดูว่าคะแนนเป็นของปีใด แล้วแก้ปีที่แท็บตั้งค่า หรือแก้ปีในแผ่นงาน ปีที่ตั้งค่าคือปีของผลประเมิน ไม่ใช่ปีของแผน',
    },
    en: {
      title: 'The year that was set is not the sheet’s',
      finding: 'The sheet states {stated} but the year was set to {year}, so the rules of {year} were used',
      means: 'The fiscal year of the result that was set differs from the one that the score sheet states.',
      why: 'Items and rules differ from year to year, and the plan is for the year after the result’s: with a wrong year the whole plan is wrong.',
      todo: 'See of which year the scores are, then correct the settings tab or the sheet. The year to set is the result’s, not the plan’s.',
    },
  },
  example: {
    sheet: ['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567', 'ข้อ\tคะแนน', 'i1\t84.24', 'i2\t87.27', 'i3\t100'].join('\n'),
    settings: 'ปีงบประมาณของผลประเมิน\t2568',
  },
  check: ({ framework, yearKnown, tabs }) => {
    const stated = tabs.flatMap(yearsOf);
    const [first] = stated.filter(({ isResults }) => isResults);
    if (!yearKnown || !first || stated.some(({ year }) => year === framework.fiscalYear)) return [];
    const params = { stated: String(first.year), year: String(framework.fiscalYear) };
    return [{ item: null, places: [first.place], params }];
  },
};

/** Every year that the tab may be of, and whether it is the one that it would be read as. */
function yearsOf(tab: Tab): { readonly year: number; readonly isResults: boolean; readonly place: Place }[] {
  const ofTab = yearOfTab(tab);
  return [...yearsHeaded(tab), ...yearsWritten(tab)].map(({ year, row, column }) => ({
    year,
    isResults: year === ofTab,
    place: { tab: tab.name, row, column },
  }));
}
