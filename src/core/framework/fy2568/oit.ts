/**
 * The 28 disclosures of 2568, as a state agency's website lists all of them for that year, and local administrations the
 * first. The headings of 9.3 to 10.2 are published; which items stand under them is recalled, and the headings of the
 * list fit it.
 */

import type { Item } from '../framework.ts';
import { dated, disclosures } from '../shared/items.ts';

const grouping = 'recalled';
/** Plans are of the year, reports of the year before. */
const [THIS, BEFORE] = [2568, 2567];

export const oitItems: readonly Item[] = disclosures([
  {
    indicator: 9,
    subIndicator: '9.1',
    grouping,
    rows: [
      ['o-structure-and-duties', 'confirmed'],
      ['o-executives', 'confirmed'],
      // The channel for questions is something that the page must show, not its name.
      ['o-contact-and-questions', 'confirmed', 'ข้อมูลการติดต่อ'],
      ['o-news', 'confirmed'],
    ],
  },
  {
    indicator: 9,
    subIndicator: '9.2',
    grouping,
    rows: [
      ['o-development-plan', 'confirmed'],
      dated('o-work-and-budget-progress', 'confirmed', THIS),
      dated('o-annual-report', 'confirmed', BEFORE),
      ['o-work-manual', 'confirmed'],
      ['o-service-manual', 'confirmed', 'คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ'],
      ['o-e-service', 'confirmed'],
      ['o-service-statistics', 'confirmed'],
    ],
  },
  {
    indicator: 9,
    subIndicator: '9.3',
    grouping,
    rows: [
      ['o-procurement-list-and-progress', 'confirmed'],
      dated('o-procurement-report', 'confirmed', BEFORE, 'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี'),
    ],
  },
  {
    indicator: 9,
    subIndicator: '9.4',
    grouping,
    rows: [
      dated('o-staff-plan', 'confirmed', THIS, 'แผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี'),
      dated('o-staff-report', 'confirmed', BEFORE),
      ['o-ethics', 'confirmed'],
    ],
  },
  {
    indicator: 9,
    subIndicator: '9.5',
    grouping,
    rows: [
      ['o-complaint-procedure', 'confirmed'],
      ['o-complaint-channel', 'confirmed'],
      dated('o-complaint-statistics', 'confirmed', BEFORE, 'ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ปี'),
      ['o-participation', 'confirmed'],
    ],
  },
  {
    indicator: 10,
    subIndicator: '10.1',
    grouping,
    rows: [
      ['o-no-gift-declaration-and-culture', 'confirmed'],
      ['o-gift-report', 'confirmed'],
      dated('o-bribery-risks', 'confirmed', THIS, 'การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบน ประจำปี'),
      dated('o-risk-report', 'confirmed', BEFORE, 'รายงานผลการจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ ประจำปี'),
    ],
  },
  {
    indicator: 10,
    subIndicator: '10.2',
    grouping,
    rows: [
      dated('o-anti-corruption-plan', 'confirmed', THIS, 'แผนปฏิบัติการป้องกันการทุจริต ประจำปี'),
      dated('o-anti-corruption-report', 'confirmed', BEFORE),
      ['o-integrity-measures', 'confirmed'],
      dated(
        'o-integrity-report',
        'confirmed',
        BEFORE,
        'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี',
      ),
    ],
  },
]);
