import type { Rule } from '../rule.ts';

/** Nobody stated the fiscal year, or it is one that is not known here: the year that fits the items was taken. */
export const yearAssumed: Rule = {
  code: 'year-assumed',
  severity: 'warning',
  words: {
    th: {
      title: 'ไม่ทราบปีของผลการประเมิน',
      finding: 'ไม่ทราบปีงบประมาณของผลประเมิน หรือเป็นปีที่ยังไม่รองรับ จึงใช้เกณฑ์ปี {year} ไปก่อน ระบุปีได้ที่แท็บตั้งค่า',
      means: 'แผ่นงานและการตั้งค่าไม่ได้บอกปีงบประมาณของผลการประเมิน หรือบอกปีที่ยังไม่รองรับ',
      why: 'แต่ละปีมีจำนวนข้อและเกณฑ์ต่างกัน และแผนเป็นของปีถัดจากปีผลการประเมิน ถ้าปีผิด แผนจะผิดทั้งฉบับ',
      todo: 'พิมพ์ปีงบประมาณไว้เหนือตาราง เช่น "ปีงบประมาณ พ.ศ. 2567" หรือระบุปีที่แท็บตั้งค่า',
    },
    en: {
      title: 'A result of an unknown year',
      finding:
        'The fiscal year of the result is not known, or not supported yet; the rules of {year} were used. Set the year on the settings tab',
      means:
        'Neither the sheet nor the settings say of which fiscal year the result is, or they name one that is not supported yet.',
      why: 'Items and rules differ from year to year, and the plan is for the year after the result’s: with a wrong year the whole plan is wrong.',
      todo: 'Write the fiscal year above the table, such as “ปีงบประมาณ พ.ศ. 2567”, or set it on the settings tab.',
    },
  },
  example: {
    sheet: [
      'ผลการประเมิน ITA ขององค์การบริหารส่วนตำบลหนองซอน',
      'ข้อ\tคะแนน',
      ...Array.from({ length: 35 }, (_, index) => `o${index + 1}\t100`),
    ].join('\n'),
  },
  check: ({ framework, yearKnown }) =>
    yearKnown ? [] : [{ item: null, places: [], params: { year: String(framework.fiscalYear) } }],
};
