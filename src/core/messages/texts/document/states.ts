import type { Texts } from '../../text.ts';

/** How far a measure has got. */
export const documentStates = {
  'document.state.done': { th: 'ดำเนินการแล้ว', en: 'done' },
  'document.state.under-way': { th: 'อยู่ระหว่างดำเนินการ', en: 'under way' },
  'document.state.not-begun': { th: 'ยังไม่ได้ดำเนินการ', en: 'not begun' },
} satisfies Texts;
