/**
 * The 26 disclosures of 2569. Marked `confirmed` is what a state agency's website lists for that year under that
 * number; the rest is carried on from 2568, or recalled. How they are grouped into sub-indicators was not found; which
 * of the two indicators they belong to is inferred from what they are about, as in 2568.
 */

import type { Item } from '../framework.ts';
import { disclosures } from '../shared/items.ts';

const notKnown = { subIndicator: null, grouping: 'inferred' } as const;

export const oitItems: readonly Item[] = disclosures([
  {
    indicator: 9,
    ...notKnown,
    rows: [
      ['o-structure-and-duties', 'confirmed', 'โครงสร้าง หน้าที่และอำนาจ'],
      ['o-executives', 'recalled'],
      ['o-contact-and-questions', 'confirmed', 'ข้อมูลการติดต่อและช่องทางการสอบถาม'],
      ['o-news', 'confirmed'],
      ['o-development-plan', 'recalled'],
      ['o-work-and-budget-progress', 'recalled', 'แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณ'],
      ['o-annual-report', 'recalled'],
      ['o-work-manual', 'confirmed'],
      ['o-service-manual', 'confirmed', 'คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ'],
      ['o-e-service', 'confirmed', 'ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)'],
      ['o-procurement-monthly', 'confirmed'],
      ['o-procurement-report', 'confirmed', 'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ'],
      ['o-staff-plan', 'confirmed', 'หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล'],
      ['o-staff-report', 'confirmed', 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล'],
      ['o-ethics', 'confirmed', 'ประมวลจริยธรรม การขับเคลื่อนจริยธรรม'],
      ['o-complaint-procedure', 'confirmed'],
      ['o-complaint-channel', 'confirmed'],
      ['o-complaint-statistics', 'confirmed', 'ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ'],
      ['o-participation', 'confirmed', 'ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน'],
    ],
  },
  {
    indicator: 10,
    ...notKnown,
    rows: [
      ['o-no-gift-practice', 'confirmed'],
      ['o-corruption-risks', 'confirmed', 'การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ'],
      ['o-risk-report', 'confirmed', 'รายงานผลตามแผนบริหารจัดการความเสี่ยงการทุจริต'],
      ['o-anti-corruption-plan', 'confirmed'],
      ['o-anti-corruption-report', 'confirmed', 'รายงานผลการดำเนินการป้องกันการทุจริต'],
      ['o-integrity-measures', 'confirmed', 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร'],
      ['o-integrity-report', 'confirmed'],
    ],
  },
]);
