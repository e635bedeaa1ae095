import type { Texts } from '../../text.ts';

/** What has changed since the plan was handed over. */
export const handoverChanges = {
  'handover.change.year': {
    th: 'ปีงบประมาณของผล จาก {from} เป็น {to}',
    en: 'Fiscal year of the result from {from} to {to}',
  },
  'handover.change.overall': { th: 'คะแนนรวม จาก {from} เป็น {to}', en: 'Overall score from {from} to {to}' },
  'handover.change.level': { th: 'ระดับ จาก “{from}” เป็น “{to}”', en: 'Level from “{from}” to “{to}”' },
  'handover.change.instrument': { th: '{id} จาก {from} เป็น {to}', en: '{id} from {from} to {to}' },
  'handover.change.indicator': { th: 'ตัวชี้วัดที่ {id} จาก {from} เป็น {to}', en: 'Indicator {id} from {from} to {to}' },
  'handover.change.item': { th: 'ข้อ {id} จาก {from} เป็น {to}', en: 'Item {id} from {from} to {to}' },
  'handover.change.added': {
    th: 'เพิ่มมาตรการ “{title}” (ประเด็นที่ {issue})',
    en: 'New measure “{title}” (issue {issue})',
  },
  'handover.change.removed': {
    th: 'นำมาตรการ “{title}” ออก (ประเด็นที่ {issue})',
    en: 'Measure “{title}” taken out (issue {issue})',
  },
  'handover.change.changed': { th: 'มาตรการ “{title}” แก้{parts}', en: 'Measure “{title}”: {parts}' },
  'handover.part.title': { th: 'ชื่อ จากเดิม “{from}”', en: 'title, before “{from}”' },
  'handover.part.issue': { th: 'ประเด็น จาก {from} เป็น {to}', en: 'issue from {from} to {to}' },
  'handover.part.steps': { th: 'ขั้นตอน (เดิม {from} ข้อ ขณะนี้ {to} ข้อ)', en: 'steps ({from} before, {to} now)' },
  'handover.part.responsible': { th: 'ผู้รับผิดชอบ จาก “{from}” เป็น “{to}”', en: 'responsible from “{from}” to “{to}”' },
  'handover.part.period': { th: 'ระยะเวลา จาก {from} เป็น {to}', en: 'period from {from} to {to}' },
} satisfies Texts;
