/**
 * The 43 disclosures of 2566, by name and number as published. Only for 9.3 a published page says which items it
 * holds; the other sub-indicators are inferred from the headings between the items.
 */

import type { Item } from '../framework.ts';
import { disclosures } from '../shared/items.ts';

const grouping = 'inferred';

export const oitItems: readonly Item[] = disclosures([
  {
    indicator: 9,
    subIndicator: '9.1',
    grouping,
    rows: [
      ['o-structure', 'confirmed'],
      ['o-executives', 'confirmed'],
      ['o-duties', 'confirmed'],
      ['o-development-plan', 'confirmed'],
      ['o-contact', 'confirmed'],
      ['o-laws', 'confirmed'],
      ['o-news', 'confirmed'],
      ['o-questions', 'confirmed'],
      ['o-social-network', 'confirmed'],
      ['o-data-protection', 'confirmed'],
    ],
  },
  {
    indicator: 9,
    subIndicator: '9.2',
    grouping,
    rows: [
      ['o-work-and-budget-plan', 'confirmed'],
      ['o-half-year-progress', 'confirmed'],
      ['o-annual-report', 'confirmed', 'รายงานผลการดำเนินงาน'],
      ['o-work-manual', 'confirmed', 'คู่มือหรือมาตรฐานการปฏิบัติงาน'],
      ['o-service-manual', 'confirmed', 'คู่มือหรือมาตรฐานการให้บริการ'],
      ['o-service-statistics', 'confirmed', 'สถิติการให้บริการ'],
      ['o-satisfaction', 'confirmed'],
      ['o-e-service', 'confirmed'],
    ],
  },
  {
    indicator: 9,
    subIndicator: '9.3',
    grouping: 'confirmed',
    rows: [
      ['o-procurement-plan', 'confirmed'],
      ['o-procurement-notices', 'confirmed'],
      ['o-procurement-monthly', 'confirmed'],
      ['o-procurement-report', 'confirmed', 'รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี'],
    ],
  },
  {
    indicator: 9,
    subIndicator: '9.4',
    grouping,
    rows: [
      ['o-staff-policy', 'confirmed'],
      ['o-staff-policy-practice', 'confirmed'],
      ['o-staff-criteria', 'confirmed'],
      ['o-staff-report', 'confirmed'],
    ],
  },
  {
    indicator: 9,
    subIndicator: '9.5',
    grouping,
    rows: [
      ['o-complaint-procedure', 'confirmed'],
      ['o-complaint-channel', 'confirmed'],
      ['o-complaint-statistics', 'confirmed'],
      ['o-participation', 'confirmed'],
    ],
  },
  {
    indicator: 10,
    subIndicator: '10.1',
    grouping,
    rows: [
      ['o-no-gift-declaration', 'confirmed'],
      ['o-no-gift-culture', 'confirmed'],
      ['o-no-gift-report', 'confirmed'],
      ['o-corruption-risks', 'confirmed'],
      ['o-risk-report', 'confirmed', 'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต'],
      ['o-anti-corruption-plan', 'confirmed'],
      ['o-anti-corruption-half-year', 'confirmed'],
      ['o-anti-corruption-report', 'confirmed'],
    ],
  },
  {
    indicator: 10,
    subIndicator: '10.2',
    grouping,
    rows: [
      ['o-ethics-code', 'confirmed'],
      ['o-ethics-practice', 'confirmed'],
      ['o-ethics-appraisal', 'confirmed'],
      ['o-integrity-measures', 'confirmed'],
      ['o-integrity-report', 'confirmed', 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
    ],
  },
]);
