import type { Rule } from '../rule.ts';
import { headingFinding, rewordedOn } from './shared.ts';

/** A label of the settings tab says something else: what is set there is told by its explanation, or is not used. */
export const settingLabelReworded: Rule = {
  code: 'setting-label-reworded',
  severity: 'warning',
  safe: true,
  words: {
    th: {
      title: 'ชื่อรายการในแท็บตั้งค่าถูกเปลี่ยน',
      finding: 'ในแท็บ “{tab}” ชื่อรายการ “{found}” ไม่ใช่ชื่อที่แผน ITA รู้จัก น่าจะเป็น “{heading}” {useTh}',
      fix: 'คืนชื่อรายการเดิม เพื่อให้แผน ITA ใช้ค่าในแถวนี้ได้แน่นอน',
      means: 'แผน ITA หาค่าที่ตั้งไว้จากชื่อรายการ แต่ชื่อในแถวนี้ถูกเปลี่ยนหรือลบ',
      why: 'ค่าที่ตั้งไว้ในแถวนั้นอาจไม่ถูกใช้ และผลที่ได้จะไม่เป็นไปตามที่ท่านตั้งไว้',
      todo: 'กดแก้เพื่อคืนชื่อรายการเดิม ถ้าแถวนี้เป็นบันทึกของท่านเอง ให้ย้ายไปไว้ในคอลัมน์ทางขวา แล้วตรวจใหม่',
    },
    en: {
      title: 'A label on the settings tab was changed',
      finding:
        'On the tab “{tab}” the label “{found}” is none that ITA Plan knows; it is probably “{heading}”. {useEn}',
      fix: 'Put the label back, so that the value in this row is used for certain',
      means: 'Settings are known by their labels. This one was changed or deleted.',
      why: 'What was set in that row may not be used, and the result would not be as you set it.',
      todo: 'Apply the fix. If the row is a note of your own, move it to a column to the right, and check again.',
    },
  },
  example: {
    sheet: ['ปีงบประมาณ พ.ศ. 2567', 'ข้อ\tคะแนน', 'i1\t90.00'].join('\n'),
    settings: ['ชื่อหน่วยงาน\tอบต.ตัวอย่าง', 'น้ำหนักของ IIT (ร้อยละ)\t30'].join('\n'),
  },
  check: ({ tabFlaws }) =>
    rewordedOn(tabFlaws, (id) => id === 'settings').map((flaw) => {
      const finding = headingFinding(flaw);
      return { ...finding, params: { ...finding.params, ...(flaw.isRead ? USED : UNUSED) } };
    }),
};

const USED = {
  useTh: 'จึงใช้ค่าในแถวนี้เป็นค่าของรายการนั้น',
  useEn: 'The value in the row is used as its value.',
};
const UNUSED = { useTh: 'ค่าในแถวนี้จึงยังไม่ถูกใช้', useEn: 'The value in the row is not used yet.' };
