/** What a table's title or a tab's name says its figures are, where they are not what the agency got. */

import { localAgencyIn, titledAgencyIn } from '../../agency/agencyInText.ts';
import { comparable, tidy } from '../../text/normalise.ts';

/** Of others and of a target nothing is ever the agency's result; an earlier draft or last year's may be all there is. */
export type FigureKind = 'others' | 'target' | 'draft' | 'last-year';

/** A title is short. */
const LONGEST = 70;
const PLACE = '(?:ประเทศ|จังหวัด|อำเภอ|ตำบล|ภาค|กลุ่ม|กระทรวง|อปท\\.?|หน่วยงานอื่น|อบต\\.?|เทศบาล|อบจ\\.?|องค์กรปกครอง)';
const OF_ALL = '(?:ของ|ใน)?(?:ระดับ|ทั้ง|ราย|ทุก|ภาพรวม|รวม)';
/** `ตารางที่ 1 ` before a title, `(ร่าง)`. */
const NUMBER = '^(?:(?:ตาราง|ส่วน|ภาคผนวก|table)(?:ที่)?\\d*[.):]?|\\d+[.)])?';

const KINDS: readonly (readonly [FigureKind, RegExp])[] = [
  [
    'others',
    new RegExp(
      [
        `เฉลี่ย.{0,20}?(?:ของ|ใน|ระดับ|ทั้ง|ราย|ทุก|กลุ่ม|ประเภท)?${PLACE}`,
        `${OF_ALL}(?:ของ)?${PLACE}`,
        `${NUMBER}(?:ผล|ค่า|คะแนน|ภาพรวม|สรุป|ข้อมูล)*(?:ของ)?(?:ประเทศ|จังหวัด|อำเภอ|ภาค|กลุ่ม)$`,
        'ทุกหน่วยงาน|หน่วยงานอื่น|คู่เทียบ',
        '(?:national|provincial|province|country|district|peer|regional)(?:s)?(?:average|mean|score)|averageofall|^(?:national|province|country)$',
      ].join('|'),
    ),
  ],
  ['target', new RegExp(`${NUMBER}(?:ค่า|คะแนน)?(?:ที่)?(?:เป้าหมาย|คาดหวัง)(?!.*ผล)|^targets?(?![a-z])|^goals?(?![a-z])`)],
  [
    'draft',
    new RegExp(
      [
        `${NUMBER}\\(?(?:ฉบับ)?ร่าง\\)?(?:ผล|คะแนน|$)`,
        'ประเมินตนเอง|ก่อน(?:การ)?(?:ยื่น)?(?:อุทธรณ์|ทบทวน)|คะแนนคาดการณ์|^เบื้องต้น$',
        '^draft|selfassess|before(?:the)?appeal|^preliminary',
      ].join('|'),
    ),
  ],
  [
    'last-year',
    new RegExp(
      `${NUMBER}(?:ผล|คะแนน|ผลคะแนน|ผลการประเมิน|ita|ของ)*(?:ปี|ครั้ง|รอบ)(?:ก่อน|ที่แล้ว|ที่ผ่านมา)|^(?:last|previous)year`,
    ),
  ],
];
/** A title of both, or one that speaks of the agency as well. */
const OF_SEVERAL = /เทียบ|และ|กับ|หน่วยงาน(?!อื่น|ใน|ทั้ง)|compar|versus|vs|(?:^|[^a-z])and(?:[^a-z]|$)/;
/** What follows is a text, or what is to be done. */
const OF_NO_FIGURES = /แผน|มาตรการ|รายงาน|โครงการ|แนวทาง|\d\.\d/;

/** Null where it says nothing of the kind. */
export function figureKindIn(text: string): FigureKind | null {
  if (text.length > LONGEST) return null;
  const words = comparable(text);
  if (OF_SEVERAL.test(words.replace(/ทุกหน่วยงาน/, '')) || OF_NO_FIGURES.test(words))
    return OTHERS_ALONE.test(words) ? 'others' : null;
  const kind = KINDS.find(([, wording]) => wording.test(words))?.[0] ?? null;
  return kind === 'others' && namesAnAgency(text) ? null : kind;
}

/** `ข้อมูลเปรียบเทียบ อปท. ทั้งประเทศ`: compared with, and nothing beside. */
const OTHERS_ALONE = /^ข้อมูล(?:เปรียบ)?เทียบ(?:กับ)?(?:ค่าเฉลี่ย)?(?:ของ)?(?:อปท\.?)?(?:ทั้ง|ระดับ)(?:ประเทศ|จังหวัด|อำเภอ|ภาค)$/;

/** `คะแนนเฉลี่ยของเทศบาลตำบลบ้านกลาง จังหวัดลำพูน` is one agency's. */
function namesAnAgency(text: string): boolean {
  const tidied = tidy(text);
  return localAgencyIn(tidied) !== null || titledAgencyIn(tidied) !== null;
}
