/**
 * The 26 disclosures of 2569. Marked `confirmed` is what a state agency's website lists for that year under that
 * number; the rest is inferred from that website: its files and the list of 2568. How they are grouped into sub-indicators was not found; which
 * of the two indicators they belong to is inferred from what they are about, as in 2568.
 */

import type { Item } from '../framework.ts';
import { dated, disclosures } from '../shared/items.ts';

/** Plans are of the year, reports of the year before. */
const [THIS, BEFORE] = [2569, 2568];

const notKnown = { subIndicator: null, grouping: 'inferred' } as const;

export const oitItems: readonly Item[] = disclosures([
  {
    indicator: 9,
    ...notKnown,
    rows: [
      ['o-structure-and-duties', 'confirmed', 'โครงสร้าง หน้าที่และอำนาจ'],
      ['o-executives', 'inferred'],
      ['o-contact-and-questions', 'confirmed', 'ข้อมูลการติดต่อและช่องทางการสอบถาม'],
      ['o-news', 'confirmed'],
      ['o-development-plan', 'confirmed'],
      ['o-work-and-budget-progress', 'inferred'],
      ['o-annual-report', 'inferred'],
      ['o-work-manual', 'confirmed'],
      ['o-service-manual', 'confirmed', 'คู่มือหรือแนวทางการขอรับบริการสำหรับผู้รับบริการหรือผู้มาติดต่อ'],
      ['o-e-service', 'confirmed', 'ระบบการให้บริการผ่านช่องทางออนไลน์ (E-Service)'],
      dated('o-procurement-monthly', 'confirmed', THIS, 'สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน ปี'),
      dated('o-procurement-report', 'confirmed', BEFORE),
      dated('o-staff-plan', 'confirmed', THIS, 'หลักเกณฑ์และแผนการบริหารและพัฒนาทรัพยากรบุคคล ประจำปี'),
      dated('o-staff-report', 'confirmed', BEFORE),
      ['o-ethics', 'confirmed', 'ประมวลจริยธรรม การขับเคลื่อนจริยธรรม'],
      ['o-complaint-procedure', 'confirmed'],
      ['o-complaint-channel', 'confirmed'],
      dated('o-complaint-statistics', 'confirmed', BEFORE, 'ข้อมูลสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ ปี'),
      dated('o-participation', 'confirmed', THIS, 'ผลการเปิดโอกาสให้มีส่วนร่วมในการดำเนินงาน ปี'),
    ],
  },
  {
    indicator: 10,
    ...notKnown,
    rows: [
      ['o-no-gift-practice', 'confirmed'],
      dated('o-corruption-risks', 'confirmed', THIS, 'การประเมินความเสี่ยงการทุจริตในหน่วยงานภาครัฐ ประจำปี'),
      dated('o-risk-report', 'confirmed', BEFORE, 'รายงานผลตามแผนบริหารจัดการความเสี่ยงการทุจริต ประจำปี'),
      dated('o-anti-corruption-plan', 'confirmed', THIS, 'แผนปฏิบัติการป้องกันการทุจริต ประจำปี'),
      dated('o-anti-corruption-report', 'confirmed', BEFORE),
      ['o-integrity-measures', 'confirmed', 'การนำผลการประเมิน ITA ไปสู่การพัฒนาองค์กร'],
      dated(
        'o-integrity-report',
        'confirmed',
        BEFORE,
        'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปี',
      ),
    ],
  },
]);
