/**
 * The 35 disclosures that the agency's website is checked for, by their official short names.
 *
 * Marked `confirmed` is a name that a published report of that year gives with that number (o30 also another agency's
 * website); the rest is recalled from the handbook. Which sub-indicator holds which item is recalled too. The seed
 * agency's published figure fits it for indicator 9; for indicator 10 no scores of 0, 50 and 100 give it, and why is
 * not known.
 */

import type { Item, Mark } from '../framework.ts';
import { itemRow } from './itemRow.ts';

type Row = readonly [number: number, mark: Mark, th: string, en: string];

const group = (indicator: number, subIndicator: string, rows: readonly Row[]): readonly Item[] =>
  rows.map(([number, mark, th, en]) => itemRow('OIT', number, { indicator, subIndicator }, mark, th, en));

export const oitItems: readonly Item[] = [
  ...group(9, '9.1', [
    [1, 'recalled', 'โครงสร้าง', 'Structure'],
    [2, 'recalled', 'ข้อมูลผู้บริหาร', 'Executives'],
    [3, 'recalled', 'อำนาจหน้าที่', 'Powers and duties'],
    [4, 'recalled', 'ข้อมูลการติดต่อ', 'Contact details'],
    [5, 'recalled', 'ข่าวประชาสัมพันธ์', 'News'],
    [6, 'confirmed', 'Q&A', 'Q&A'],
  ]),
  ...group(9, '9.2', [
    [7, 'recalled', 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', 'Strategic or development plan'],
    [
      8,
      'confirmed',
      'แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี',
      'Annual plan and progress of work and budget',
    ],
    [9, 'recalled', 'รายงานผลการดำเนินงานประจำปี', 'Annual report of work'],
    [10, 'confirmed', 'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่', 'Work manuals for officials'],
    [11, 'recalled', 'คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อ', 'Service manuals for the public'],
    [12, 'recalled', 'ข้อมูลสถิติการให้บริการ', 'Service statistics'],
    [13, 'recalled', 'E-Service', 'E-Service'],
  ]),
  ...group(9, '9.3', [
    [14, 'confirmed', 'รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 'List of procurements'],
    [15, 'recalled', 'ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 'Procurement notices'],
    [16, 'confirmed', 'ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', 'Progress of procurement'],
    [17, 'confirmed', 'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี', 'Annual report of procurement'],
  ]),
  ...group(9, '9.4', [
    [18, 'recalled', 'แผนการบริหารและพัฒนาทรัพยากรบุคคล', 'Human resources plan'],
    [19, 'confirmed', 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี', 'Annual report on human resources'],
    [20, 'confirmed', 'ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ', 'Code of ethics for state officials'],
    [21, 'confirmed', 'การขับเคลื่อนจริยธรรม', 'Putting ethics into practice'],
  ]),
  ...group(9, '9.5', [
    [22, 'confirmed', 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'Procedure for complaints of corruption'],
    [23, 'confirmed', 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'Channel for complaints of corruption'],
    [24, 'recalled', 'ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ', 'Statistics of complaints of corruption'],
    [25, 'confirmed', 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', 'Opportunities to take part'],
  ]),
  ...group(10, '10.1', [
    [26, 'recalled', 'ประกาศเจตนารมณ์นโยบาย No Gift Policy', 'Declaration of the No Gift Policy'],
    [27, 'recalled', 'การสร้างวัฒนธรรม No Gift Policy', 'Building a No Gift Policy culture'],
    [28, 'recalled', 'รายงานผลตามนโยบาย No Gift Policy', 'Report on the No Gift Policy'],
    [29, 'recalled', 'รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา', 'Report on customary gifts received'],
    [30, 'confirmed', 'การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน', 'Assessment of bribery risks'],
    [31, 'recalled', 'รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ', 'Report on managing corruption risks'],
  ]),
  ...group(10, '10.2', [
    [32, 'recalled', 'แผนปฏิบัติการป้องกันการทุจริต', 'Action plan against corruption'],
    [33, 'recalled', 'รายงานผลการดำเนินการป้องกันการทุจริตประจำปี', 'Annual report on preventing corruption'],
    [34, 'recalled', 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน', 'Measures for integrity and transparency'],
    [
      35,
      'recalled',
      'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
      'Report on the measures for integrity and transparency',
    ],
  ]),
];
