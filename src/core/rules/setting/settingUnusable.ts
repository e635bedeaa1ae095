import { message } from '../../messages/catalogue.ts';
import type { Rule } from '../rule.ts';

/** A value that staff typed on the settings tab and that can't be used: the standard applies, and nobody would know. */
export const settingUnusable: Rule = {
  code: 'setting-unusable',
  severity: 'warning',
  words: {
    th: {
      title: 'ค่าในแท็บตั้งค่าใช้ไม่ได้',
      finding: 'ค่า "{text}" ที่ "{label}" ในแท็บตั้งค่ายังใช้ไม่ได้: {flawTh}',
      means: 'ค่าที่พิมพ์ไว้ในแท็บตั้งค่าอ่านไม่ออก หรือขัดกับค่าอื่น',
      why: 'แผน ITA ใช้ค่าเดิมแทน ผลที่ได้จึงยังไม่เป็นไปตามที่ท่านตั้งไว้',
      todo: 'แก้ค่าในคอลัมน์ B ของแถวนั้น หรือลบออกเพื่อใช้ค่าในคอลัมน์ C แล้วตรวจใหม่',
    },
    en: {
      title: 'A value on the settings tab that cannot be used',
      finding: 'The value “{text}” for “{label}” on the settings tab cannot be used: {flawEn}',
      means: 'A value typed on the settings tab cannot be read, or contradicts another.',
      why: 'ITA Plan uses the standard value instead, so the result is not yet as you set it.',
      todo: 'Correct the value in column B of that row, or delete it to use the one in column C, and check again.',
    },
  },
  example: {
    sheet: ['ปีงบประมาณ พ.ศ. 2567', 'ข้อ\tคะแนน', 'i1\t90.00'].join('\n'),
    settings: ['น้ำหนัก IIT (ร้อยละ)\t40', 'น้ำหนัก EIT (ร้อยละ)\t40'].join('\n'),
  },
  check: ({ settingProblems }) =>
    settingProblems.map(({ label, text, place, others = [], reason, params }) => ({
      item: null,
      places: place ? [place, ...others] : [],
      params: { label, text, flawTh: message('th', reason, params), flawEn: message('en', reason, params) },
    })),
};
