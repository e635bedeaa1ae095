import type { Texts } from '../../text.ts';

/** The checklist before a plan is handed over. */
export const handoverChecks = {
  'handover.check.errors.ok': { th: 'ผลตรวจสอบไม่มีข้อผิดพลาด', en: 'The check finds no errors' },
  'handover.check.errors.missing': {
    th: 'ผลตรวจสอบยังมีข้อผิดพลาด {count} จุด',
    en: 'The check still finds errors: {count}',
  },
  'handover.check.weak.ok': {
    th: 'ทุกประเด็นและทุกข้อที่ควรปรับปรุงมีมาตรการ',
    en: 'Every issue and every weak item has a measure',
  },
  'handover.check.weak.missing': {
    th: 'ยังมีประเด็นหรือข้อที่ควรปรับปรุงที่ไม่มีมาตรการ',
    en: 'Some issues or weak items have no measure',
  },
  'handover.check.weak.unknown': {
    th: 'ไม่ทราบว่าทุกข้อที่ควรปรับปรุงมีมาตรการแล้วหรือไม่ เพราะยังไม่มีคะแนนของบางข้อ (ข้อที่ทราบคะแนนมีมาตรการแล้ว)',
    en: 'It is not known whether every weak item has a measure, since some items have no score (those with one have)',
  },
  'handover.check.complete.ok': {
    th: 'ทุกมาตรการมีผู้รับผิดชอบและระยะเวลา',
    en: 'Every measure has somebody responsible and a period',
  },
  'handover.check.complete.missing': {
    th: 'มี {count} มาตรการที่ยังไม่ครบผู้รับผิดชอบหรือระยะเวลา',
    en: 'Measures without somebody responsible or a period: {count}',
  },
  'handover.check.complete.unknown': {
    th: 'ยังไม่มีมาตรการในแท็บมาตรการ',
    en: 'There are no measures on the measures tab yet',
  },
  'handover.check.period.ok': {
    th: 'ระยะเวลาทุกมาตรการอยู่ในปีงบประมาณของแผน',
    en: 'All periods lie in the plan’s fiscal year',
  },
  'handover.check.period.missing': {
    th: 'มีระยะเวลาที่อยู่นอกปีงบประมาณของแผน หรือสิ้นสุดก่อนเริ่ม',
    en: 'Some periods lie outside the plan’s fiscal year, or end before they start',
  },
  'handover.check.period.unknown': {
    th: 'ไม่ทราบว่าระยะเวลาอยู่ในปีงบประมาณของแผนหรือไม่ เพราะยังไม่กรอกหรืออ่านไม่ได้',
    en: 'It is not known whether the periods lie in the plan’s fiscal year: they are empty or cannot be read',
  },
  'handover.check.proposals.ok': { th: 'ไม่มีข้อเสนอที่ค้างอยู่', en: 'No proposals are waiting' },
  'handover.check.proposals.missing': {
    th: 'มีข้อเสนอ {count} มาตรการที่ยังไม่ได้รับเข้าแผน จึงไม่รวมในการส่งมอบ',
    en: 'Proposals that nobody accepted yet, and that are not handed over: {count}',
  },
  'handover.check.agency.ok': { th: 'มีชื่อหน่วยงาน อำเภอ และจังหวัด', en: 'Agency, district and province are known' },
  'handover.check.agency.missing': {
    th: 'ยังไม่ทราบชื่อหน่วยงาน อำเภอ หรือจังหวัด',
    en: 'The agency, its district or its province is not known',
  },
  'handover.check.document.ok': { th: 'จัดทำเอกสารแผนแล้ว', en: 'The plan document was made' },
  'handover.check.document.missing': { th: 'ยังไม่ได้จัดทำเอกสารแผน', en: 'The plan document was not made yet' },
  'handover.check.document.unknown': {
    th: 'ไม่ทราบว่าเอกสารแผนยังอยู่หรือไม่ อาจถูกลบ หรือเพื่อนร่วมงานเป็นผู้จัดทำ',
    en: 'It is not known whether the plan document is still there: it may be deleted, or a colleague made it',
  },
  'handover.check.current.ok': {
    th: 'เอกสารตรงกับคะแนนและมาตรการล่าสุด',
    en: 'The document agrees with the latest scores and measures',
  },
  'handover.check.current.missing': {
    th: 'คะแนนหรือมาตรการเปลี่ยนไปหลังจัดทำเอกสาร ควรจัดทำใหม่',
    en: 'Scores or measures changed after the document was made: it should be made anew',
  },
  'handover.check.current.unknown': {
    th: 'ไม่ทราบว่าเอกสารตรงกับข้อมูลล่าสุดหรือไม่ ถ้าแก้คะแนนหรือมาตรการหลังจัดทำ ควรจัดทำใหม่',
    en: 'It is not known whether the document agrees with the latest data. If scores or measures changed since, make it anew',
  },
  'handover.check.shared.ok': { th: 'แบ่งปันให้ผู้อื่นดูแล้ว', en: 'Somebody else can see it' },
  'handover.check.shared.missing': { th: 'ยังไม่ได้แบ่งปันให้ผู้อื่นดู', en: 'It is shared with nobody yet' },
  'handover.check.shared.unknown': {
    th: 'ไม่ทราบว่าแบ่งปันให้ผู้อื่นแล้วหรือไม่',
    en: 'It is not known whether somebody else can see it',
  },
} satisfies Texts;
