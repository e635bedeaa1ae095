import type { BankFlawReason } from '../../measures/ownBank.ts';
import type { Rule } from '../rule.ts';

const REASONS: Readonly<Record<BankFlawReason, { readonly th: string; readonly en: string }>> = {
  headings: { th: 'ไม่พบหัวคอลัมน์มาตรการ', en: 'no heading for the measures' },
  issue: { th: 'เลขประเด็นไม่มีในปีนั้น', en: 'an issue that the year does not have' },
  items: { th: 'ไม่มีข้อที่ระบุไว้ในปีนั้น', en: 'no item that the year has' },
  id: { th: 'รหัสซ้ำกับแถวอื่น', en: 'an id that another row has' },
};

/** The agency's own bank is proposed from silently; what of it is passed over, or not taken as it stands, is said here. */
export const ownBankUnusable: Rule = {
  code: 'own-bank-unusable',
  severity: 'notice',
  words: {
    th: {
      title: 'คลังมาตรการของหน่วยงานมีส่วนที่ใช้ไม่ได้',
      finding: 'แท็บ “{tabs}” มีส่วนที่ใช้ไม่ได้ตามที่เขียน {count} แห่ง: {reasonsTh}',
      means: 'แท็บคลังมาตรการไม่มีหัวคอลัมน์ หรือมีแถวที่เลขประเด็นหรือข้อไม่มีในปีนั้น หรือมีรหัสซ้ำกัน',
      why: 'แผน ITA จะไม่เสนอมาตรการเหล่านี้ ยกเว้นแถวที่รหัสซ้ำ ซึ่งจะเสนอโดยใช้รหัสใหม่',
      todo: 'แก้ในแท็บคลังมาตรการ หัวคอลัมน์ที่ต้องมีคือ ประเด็น และ มาตรการ เพิ่ม ขั้นตอน ผู้รับผิดชอบ และ ข้อ ได้ ถ้าแถวใดไม่ใช้แล้ว ลบออกได้',
    },
    en: {
      title: 'Parts of the agency’s own bank cannot be used',
      finding: 'Places on the tab “{tabs}” that cannot be used as they stand: {count} ({reasonsEn})',
      means:
        'The bank of measures has no headings, or rows with issues or items that the year does not have, or the same id twice.',
      why: 'These measures are not proposed; only a row with a doubled id is, under another one.',
      todo: 'Correct the bank. It needs the headings ประเด็น and มาตรการ, and may have ขั้นตอน, ผู้รับผิดชอบ and ข้อ. Rows out of use may be deleted.',
    },
  },
  example: {
    sheet: [
      '[ผลคะแนน]',
      'ปีงบประมาณ พ.ศ. 2567',
      'ข้อ\tคะแนน',
      'i10\t90.00',
      'i11\t95.00',
      'i12\t100',
      '[คลังมาตรการ]',
      'ประเด็น\tมาตรการ\tขั้นตอน\tข้อ',
      '4\tจัดทำทะเบียนยืมทรัพย์สิน\tเปิดทะเบียนทุกกอง\ti10',
      '14\tตรวจนับทรัพย์สินประจำปี\tตรวจนับทุกกอง\ti12',
    ].join('\n'),
  },
  check: ({ bankFlaws }) => {
    if (bankFlaws.length === 0) return [];
    const reasons = [...new Set(bankFlaws.map(({ reason }) => reason))];
    const named = (language: 'th' | 'en') => reasons.map((reason) => REASONS[reason][language]).join(', ');
    const tabs = [...new Set(bankFlaws.map(({ place }) => place.tab))].join(', ');
    return [
      {
        item: null,
        places: bankFlaws.map(({ place }) => place),
        params: { tabs, count: String(bankFlaws.length), reasonsTh: named('th'), reasonsEn: named('en') },
      },
    ];
  },
};
