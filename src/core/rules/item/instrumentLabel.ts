import type { Framework, InstrumentId } from '../../framework/framework.ts';
import { itemByCode } from '../../framework/lookup.ts';
import type { Subject } from '../../reading/statement.ts';
import type { Rule } from '../rule.ts';

/** A block is labelled with one instrument and holds only figures of another. */
export const instrumentLabel: Rule = {
  code: 'instrument-label',
  severity: 'warning',
  safe: true,
  words: {
    th: {
      title: 'ชื่อเครื่องมือไม่ตรงกับตัวชี้วัดหรือข้อในกลุ่ม',
      finding: 'กลุ่มนี้เขียนว่า {label} แต่ตัวชี้วัดหรือข้อในกลุ่มเป็นของ {expected}',
      fix: 'ตัวชี้วัดหรือข้อในกลุ่มนี้ทั้งหมดเป็นของ {expected}',
      means: 'หน้ากลุ่มเขียนว่าเป็นเครื่องมือหนึ่ง (IIT EIT หรือ OIT) แต่ตัวชี้วัดหรือข้อในกลุ่มเป็นของอีกเครื่องมือ',
      why: 'แผนไม่ผิด เพราะแผน ITA ดูจากตัวชี้วัดและข้อ แต่ผู้อ่านแผ่นงานจะเข้าใจว่าเป็นผลของเครื่องมืออื่น',
      todo: 'กด "แก้ให้" หรือพิมพ์ชื่อเครื่องมือในช่องนั้นใหม่ การแก้นี้ไม่เปลี่ยนคะแนนใด',
    },
    en: {
      title: 'A block labelled with the wrong instrument',
      finding: 'This block says {label}, but its indicators or items belong to {expected}',
      fix: 'All indicators or items of this block belong to {expected}',
      means:
        'A block is labelled with one instrument (IIT, EIT or OIT), but its indicators or items belong to another.',
      why: 'The plan goes by the indicators and items and is right, but readers of the sheet will take the block for another instrument’s result.',
      todo: 'Press “Correct it”, or type the right instrument into the cell. No score is changed by it.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'แบบสำรวจ\tตัวชี้วัด\tชื่อตัวชี้วัด\tคะแนน',
      'EIT\t1\tการปฏิบัติหน้าที่\t90.50',
      '\t2\tการใช้งบประมาณ\t91.92',
      '\t3\tการใช้อำนาจ\t97.78',
    ].join('\n'),
  },
  check: ({ framework, sheet }) =>
    sheet.labels.flatMap(({ instrument, text, place, subjects }) => {
      const owners = new Set(subjects.map((subject) => ownerOf(framework, subject)).filter((id) => id !== null));
      const [owner] = owners;
      if (owner === undefined || owners.size > 1 || owner === instrument) return [];
      return [
        {
          item: null,
          places: [place],
          params: { label: text.trim(), expected: owner },
          fix: { place, from: text, to: text.replace(new RegExp(instrument, 'i'), owner) },
        },
      ];
    }),
};

function ownerOf(framework: Framework, subject: Subject): InstrumentId | null {
  if (subject.kind === 'item') return itemByCode(framework, subject.code)?.instrument ?? null;
  if (subject.kind !== 'indicator') return null;
  return framework.indicators.find(({ id }) => id === subject.id)?.instrument ?? null;
}
