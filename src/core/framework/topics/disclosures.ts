/**
 * What agencies have to disclose, by keys that stay the same from year to year while the numbers change. The Thai name
 * is the official short one that most years have; a year with other words gives them in its own list. What one year asks
 * in one item and another in two has keys of its own, since the scores can't be compared.
 */

import type { Text } from '../../messages/text.ts';

export const disclosureTopics = {
  'o-structure': { th: 'โครงสร้าง', en: 'Structure' },
  'o-executives': { th: 'ข้อมูลผู้บริหาร', en: 'Executives' },
  'o-duties': { th: 'อำนาจหน้าที่', en: 'Powers and duties' },
  'o-structure-and-duties': { th: 'โครงสร้างและอำนาจหน้าที่', en: 'Structure, powers and duties' },
  'o-contact': { th: 'ข้อมูลการติดต่อ', en: 'Contact details' },
  'o-contact-and-questions': {
    th: 'ข้อมูลการติดต่อและช่องทางการถาม-ตอบ',
    en: 'Contact details and channel for questions',
  },
  'o-laws': { th: 'กฎหมายที่เกี่ยวข้อง', en: 'Relevant laws' },
  'o-news': { th: 'ข่าวประชาสัมพันธ์', en: 'News' },
  'o-questions': { th: 'Q&A', en: 'Q&A' },
  'o-social-network': { th: 'Social Network', en: 'Social network' },
  'o-data-protection': { th: 'นโยบายคุ้มครองข้อมูลส่วนบุคคล', en: 'Personal data protection policy' },

  'o-development-plan': { th: 'แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน', en: 'Strategic or development plan' },
  'o-work-plan': { th: 'แผนดำเนินงานประจำปี', en: 'Annual plan of work' },
  'o-work-and-budget-plan': { th: 'แผนดำเนินงานและการใช้งบประมาณประจำปี', en: 'Annual plan of work and budget' },
  'o-half-year-progress': {
    th: 'รายงานการกำกับติดตามการดำเนินงานประจำปี รอบ 6 เดือน',
    en: 'Half-year report on the progress of work',
  },
  'o-work-and-budget-progress': {
    th: 'แผนและความก้าวหน้าในการดำเนินงานและการใช้งบประมาณประจำปี',
    en: 'Annual plan and progress of work and budget',
  },
  'o-annual-report': { th: 'รายงานผลการดำเนินงานประจำปี', en: 'Annual report of work' },
  'o-work-manual': { th: 'คู่มือหรือแนวทางการปฏิบัติงานของเจ้าหน้าที่', en: 'Work manuals for officials' },
  'o-service-manual': {
    th: 'คู่มือหรือแนวทางการให้บริการสำหรับผู้รับบริการหรือผู้มาติดต่อ',
    en: 'Service manuals for the public',
  },
  'o-service-statistics': { th: 'ข้อมูลสถิติการให้บริการ', en: 'Service statistics' },
  'o-satisfaction': { th: 'รายงานผลการสำรวจความพึงพอใจการให้บริการ', en: 'Survey of satisfaction with services' },
  'o-e-service': { th: 'E-Service', en: 'E-Service' },

  'o-spending-plan': { th: 'แผนการใช้จ่ายงบประมาณประจำปี', en: 'Annual spending plan' },
  'o-spending-half-year': {
    th: 'รายงานการกำกับติดตามการใช้จ่ายงบประมาณประจำปี รอบ 6 เดือน',
    en: 'Half-year report on spending',
  },
  'o-spending-report': { th: 'รายงานผลการใช้จ่ายงบประมาณประจำปี', en: 'Annual report of spending' },
  'o-procurement-plan': { th: 'แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ', en: 'Procurement plan' },
  'o-procurement-list': { th: 'รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', en: 'List of procurements' },
  'o-procurement-notices': {
    th: 'ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ',
    en: 'Procurement notices',
  },
  'o-procurement-progress': { th: 'ความก้าวหน้าการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ', en: 'Progress of procurement' },
  'o-procurement-list-and-progress': {
    th: 'รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้า',
    en: 'List and progress of procurements',
  },
  'o-procurement-monthly': {
    th: 'สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน',
    en: 'Monthly summary of procurement',
  },
  'o-procurement-report': {
    th: 'รายงานสรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี',
    en: 'Annual report of procurement',
  },

  'o-staff-policy': { th: 'นโยบายการบริหารทรัพยากรบุคคล', en: 'Human resources policy' },
  'o-staff-policy-practice': {
    th: 'การดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล',
    en: 'Carrying out the human resources policy',
  },
  'o-staff-criteria': { th: 'หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล', en: 'Human resources criteria' },
  'o-staff-plan': { th: 'แผนการบริหารและพัฒนาทรัพยากรบุคคล', en: 'Human resources plan' },
  'o-staff-report': { th: 'รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี', en: 'Annual report on human resources' },
  'o-ethics-code': { th: 'ประมวลจริยธรรมสำหรับเจ้าหน้าที่ของรัฐ', en: 'Code of ethics for state officials' },
  'o-ethics-practice': { th: 'การขับเคลื่อนจริยธรรม', en: 'Putting ethics into practice' },
  'o-ethics-appraisal': { th: 'การประเมินจริยธรรมเจ้าหน้าที่ของรัฐ', en: 'Appraisal of officials by ethics' },
  'o-ethics': { th: 'ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม', en: 'Code of ethics and its practice' },

  'o-complaint-procedure': {
    th: 'แนวปฏิบัติการจัดการเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
    en: 'Procedure for complaints of corruption',
  },
  'o-complaint-channel': {
    th: 'ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
    en: 'Channel for complaints of corruption',
  },
  'o-complaint-statistics': {
    th: 'ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ',
    en: 'Statistics of complaints of corruption',
  },
  'o-hearing-channel': { th: 'ช่องทางการรับฟังความคิดเห็น', en: 'Channel for opinions' },
  'o-participation': { th: 'การเปิดโอกาสให้เกิดการมีส่วนร่วม', en: 'Opportunities to take part' },

  'o-head-intent': { th: 'เจตจำนงสุจริตของผู้บริหาร', en: 'Declaration of integrity by the head' },
  'o-head-involvement': { th: 'การมีส่วนร่วมของผู้บริหาร', en: 'Involvement of the head' },
  'o-integrity-culture': { th: 'การเสริมสร้างวัฒนธรรมองค์กร', en: 'Building a culture of integrity' },
  'o-no-gift-declaration': { th: 'ประกาศเจตนารมณ์นโยบาย No Gift Policy', en: 'Declaration of the No Gift Policy' },
  'o-no-gift-culture': { th: 'การสร้างวัฒนธรรม No Gift Policy', en: 'Building a No Gift Policy culture' },
  'o-no-gift-declaration-and-culture': {
    th: 'ประกาศเจตนารมณ์และการสร้างวัฒนธรรม No Gift Policy',
    en: 'Declaration and culture of the No Gift Policy',
  },
  'o-no-gift-practice': {
    th: 'การขับเคลื่อน No Gift Policy และความรู้เรื่องการรับทรัพย์สินโดยธรรมจรรยา',
    en: 'No Gift Policy in practice and knowledge of customary gifts',
  },
  'o-no-gift-report': { th: 'รายงานผลตามนโยบาย No Gift Policy', en: 'Report on the No Gift Policy' },
  'o-gift-report': { th: 'รายงานการรับทรัพย์สินหรือประโยชน์อื่นใดโดยธรรมจรรยา', en: 'Report on customary gifts received' },
  'o-corruption-risks': { th: 'การประเมินความเสี่ยงการทุจริตประจำปี', en: 'Assessment of corruption risks' },
  'o-bribery-risks': {
    th: 'การประเมินความเสี่ยงการทุจริตในประเด็นที่เกี่ยวข้องกับสินบน',
    en: 'Assessment of bribery risks',
  },
  'o-risk-report': {
    th: 'รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริตและประพฤติมิชอบ',
    en: 'Report on managing corruption risks',
  },
  'o-anti-corruption-plan': { th: 'แผนปฏิบัติการป้องกันการทุจริต', en: 'Action plan against corruption' },
  'o-anti-corruption-half-year': {
    th: 'รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริตประจำปี รอบ 6 เดือน',
    en: 'Half-year report on preventing corruption',
  },
  'o-anti-corruption-report': {
    th: 'รายงานผลการดำเนินการป้องกันการทุจริตประจำปี',
    en: 'Annual report on preventing corruption',
  },
  'o-integrity-measures': {
    th: 'มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    en: 'Measures for integrity and transparency',
  },
  'o-integrity-report': {
    th: 'รายงานผลการดำเนินการเพื่อส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน',
    en: 'Report on the measures for integrity and transparency',
  },
} as const satisfies Record<string, Text>;
