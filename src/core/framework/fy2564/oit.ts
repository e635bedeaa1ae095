/**
 * The 43 disclosures of 2564, by name and number as the website software of several local administrations lists them
 * for that year. Which sub-indicator holds which is in the same list, and published figures of thirteen agencies come
 * out of it (9, 8, 7, 4 and 5 items, and 8 and 2).
 */

import type { Item } from '../framework.ts';
import { disclosures } from '../shared/items.ts';

const grouping = 'reproduced';

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
    ],
  },
  {
    indicator: 9,
    subIndicator: '9.2',
    grouping,
    rows: [
      ['o-work-plan', 'confirmed'],
      ['o-half-year-progress', 'confirmed'],
      ['o-annual-report', 'confirmed'],
      ['o-work-manual', 'confirmed', 'คู่มือหรือมาตรฐานการปฏิบัติงาน'],
      ['o-service-manual', 'confirmed', 'คู่มือหรือมาตรฐานการให้บริการ'],
      ['o-service-statistics', 'confirmed', 'ข้อมูลเชิงสถิติการให้บริการ'],
      ['o-satisfaction', 'confirmed'],
      ['o-e-service', 'confirmed'],
    ],
  },
  {
    indicator: 9,
    subIndicator: '9.3',
    grouping,
    rows: [
      ['o-spending-plan', 'confirmed'],
      ['o-spending-half-year', 'confirmed'],
      ['o-spending-report', 'confirmed'],
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
      ['o-hearing-channel', 'confirmed'],
      ['o-participation', 'confirmed'],
    ],
  },
  {
    indicator: 10,
    subIndicator: '10.1',
    grouping,
    rows: [
      ['o-head-intent', 'confirmed'],
      ['o-head-involvement', 'confirmed'],
      ['o-corruption-risks', 'confirmed'],
      ['o-risk-report', 'confirmed', 'การดำเนินการเพื่อจัดการความเสี่ยงการทุจริต'],
      ['o-integrity-culture', 'confirmed'],
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
      ['o-integrity-measures', 'confirmed'],
      ['o-integrity-report', 'confirmed', 'การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน'],
    ],
  },
]);
