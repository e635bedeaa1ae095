/**
 * The 28 disclosures of 2568. Marked `confirmed` is what a state agency's website lists for that year under that
 * number; the rest is recalled. The headings of 9.3 to 10.2 are published, which items stand under them is recalled.
 */

import type { Item } from '../framework.ts';
import { disclosures } from '../shared/items.ts';

const grouping = 'recalled';

export const oitItems: readonly Item[] = disclosures([
  {
    indicator: 9,
    subIndicator: '9.1',
    grouping,
    rows: [
      ['o-structure-and-duties', 'confirmed'],
      ['o-executives', 'recalled'],
      ['o-contact-and-questions', 'confirmed'],
      ['o-news', 'confirmed'],
    ],
  },
  {
    indicator: 9,
    subIndicator: '9.2',
    grouping,
    rows: [
      ['o-development-plan', 'recalled'],
      ['o-work-and-budget-progress', 'recalled', 'แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ'],
      ['o-annual-report', 'recalled'],
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
      ['o-procurement-report', 'confirmed', 'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี'],
    ],
  },
  {
    indicator: 9,
    subIndicator: '9.4',
    grouping,
    rows: [
      ['o-staff-plan', 'confirmed'],
      ['o-staff-report', 'confirmed', 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล'],
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
      ['o-complaint-statistics', 'confirmed', 'ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'],
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
      ['o-bribery-risks', 'confirmed', 'การประเมินความเสี่ยงที่อาจเกิดการให้หรือรับสินบน'],
      ['o-risk-report', 'confirmed', 'รายงานผลการจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ'],
    ],
  },
  {
    indicator: 10,
    subIndicator: '10.2',
    grouping,
    rows: [
      ['o-anti-corruption-plan', 'confirmed'],
      ['o-anti-corruption-report', 'confirmed', 'รายงานผลการดำเนินการป้องกันการทุจริต'],
      ['o-integrity-measures', 'recalled'],
      ['o-integrity-report', 'recalled'],
    ],
  },
]);
