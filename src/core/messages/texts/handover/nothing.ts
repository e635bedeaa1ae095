import type { Texts } from '../../text.ts';

/** What stands where there is nothing to list. */
export const handoverNothing = {
  'handover.first': { th: 'ส่งมอบครั้งแรก', en: 'First hand-over' },
  'handover.same': { th: 'ไม่มีสิ่งใดเปลี่ยนจากครั้งก่อน', en: 'Nothing changed since the last one' },

  'handover.complete': { th: 'ครบทุกรายการ', en: 'Complete' },
} satisfies Texts;
