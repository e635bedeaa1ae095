import { sameAgency } from '../../agency/sameAgency.ts';
import type { Rule } from '../rule.ts';

/** The settings name another agency than the sheet does: the plan might be made of somebody else's scores. */
export const agencyDisagrees: Rule = {
  code: 'agency-disagrees',
  severity: 'warning',
  words: {
    th: {
      title: 'ชื่อหน่วยงานที่ตั้งค่าไว้ไม่ตรงกับแผ่นงาน',
      finding: 'แผ่นงานเขียนว่าเป็นคะแนนของ {stated} แต่ตั้งค่าเป็น {name} แผนจึงใช้ชื่อ {name}',
      means: 'ชื่อหน่วยงานในแท็บตั้งค่าเป็นคนละชื่อกับที่เขียนในแผ่นงานคะแนน',
      why: 'ถ้าคะแนนเป็นของหน่วยงานอื่น แผนจะใช้คะแนนผิดทั้งฉบับ',
      todo: 'ดูว่าคะแนนเป็นของหน่วยงานใด แล้วแก้ชื่อในแท็บตั้งค่าหรือในแผ่นงาน',
    },
    en: {
      title: 'The agency that was set is not the sheet’s',
      finding: 'The sheet says that the scores are those of {stated}, but {name} was set, and the plan names {name}',
      means: 'The agency on the settings tab is another than the one that the score sheet names.',
      why: 'If the scores are another agency’s, the whole plan is wrong.',
      todo: 'See whose scores they are, then correct the name on the settings tab or in the sheet.',
    },
  },
  example: {
    sheet: [
      'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567',
      'องค์การบริหารส่วนตำบลหนองซอน',
      'ข้อ\tคะแนน',
      'i1\t84.24',
      'i2\t87.27',
    ].join('\n'),
    settings: 'ชื่อหน่วยงาน\tองค์การบริหารส่วนตำบลทุ่งกว้าง',
  },
  check: ({ agency, sheet }) => {
    const stated = sheet.agency.name;
    if (agency.name === null || stated === null || sameAgency(agency.name, stated)) return [];
    return [{ item: null, places: [], params: { stated, name: agency.name } }];
  },
};
