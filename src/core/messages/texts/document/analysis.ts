import type { Texts } from '../../text.ts';

/** The analysis of an issue. The document itself is always Thai. */
export const documentAnalysis = {
  'document.analysis.range': {
    th: 'ประเด็นนี้พิจารณาจาก {count} ข้อที่มีคะแนน ซึ่งอยู่ระหว่าง {lowest} ถึง {highest} คะแนน',
    en: 'This issue is judged by {count} items with a score, between {lowest} and {highest}',
  },
  'document.analysis.equal': {
    th: 'ประเด็นนี้พิจารณาจาก {count} ข้อที่มีคะแนน ทุกข้อได้ {lowest} คะแนน',
    en: 'This issue is judged by {count} items with a score, all {lowest}',
  },
  'document.analysis.equalOfKnown': {
    th: 'ประเด็นนี้พิจารณาจาก {count} ข้อที่มีคะแนน ซึ่งได้ {lowest} คะแนนเท่ากัน',
    en: 'This issue is judged by {count} items with a score, each {lowest}',
  },
  'document.analysis.unknownItems': {
    th: 'ยังไม่ทราบคะแนนอีก {count} ข้อ ได้แก่ ข้อ {items}',
    en: 'Not known are the scores of {count} more items: {items}',
  },
  'document.analysis.weakIndicators': {
    th: 'ตัวชี้วัดที่ต่ำกว่าเป้าหมาย {target} คะแนนและต้องปรับปรุง ได้แก่ {list}',
    en: 'Under the target of {target} and to be improved: {list}',
  },
  'document.analysis.weakDespite': {
    th: 'แม้ข้อที่มีคะแนนจะไม่ต่ำกว่าเกณฑ์ แต่ตัวชี้วัดที่เกี่ยวข้องยังต่ำกว่าเป้าหมาย {target} คะแนนและต้องปรับปรุง ได้แก่ {list}',
    en: 'Though no item with a score is under its threshold, under the target of {target} and to be improved: {list}',
  },
  'document.analysis.goodIndicators': {
    th: 'ตัวชี้วัดที่เกี่ยวข้องถึงเป้าหมาย จึงควรรักษาแนวปฏิบัติเดิมไว้และทบทวนให้เป็นปัจจุบัน ทั้งนี้ยังไม่ทราบผลรายข้อ',
    en: 'The indicators concerned reach the target; practice should be kept up and reviewed. The items are not known',
  },
  'document.analysis.open': {
    th: 'จึงยังสรุปผลของประเด็นนี้ไม่ได้ ควรตรวจสอบคะแนนส่วนที่ยังไม่ทราบก่อน',
    en: 'So nothing can be concluded of this issue yet; what is not known should be looked up first',
  },
  'document.analysis.single': {
    th: 'ประเด็นนี้พิจารณาจากข้อ {item} ซึ่งได้ {lowest} คะแนน',
    en: 'This issue is judged by {item}, with {lowest}',
  },
  'document.analysis.allGood': { th: 'ถึงเกณฑ์ทุกข้อ', en: 'all meet the threshold' },
  'document.analysis.knownWeak': { th: 'ทุกข้อที่มีคะแนนต่ำกว่าเกณฑ์', en: 'none with a score meets the threshold' },
  'document.analysis.allWeak': { th: 'ต่ำกว่าเกณฑ์ทุกข้อ', en: 'none meets the threshold' },
  'document.analysis.singleGood': { th: 'ถึงเกณฑ์', en: 'it meets the threshold' },
  'document.analysis.singleWeak': { th: 'ต่ำกว่าเกณฑ์', en: 'it does not meet the threshold' },
  'document.analysis.mixed': {
    th: 'ถึงเกณฑ์ {good} ข้อ และต้องปรับปรุง {weak} ข้อ',
    en: '{good} meet the threshold and {weak} need improvement',
  },
  'document.analysis.measures': {
    th: 'หน่วยงานจึงกำหนดมาตรการที่ {numbers} เพื่อดำเนินการในเรื่องดังกล่าว',
    en: 'Measures {numbers} answer this',
  },
  'document.analysis.none': {
    th: 'ผลการประเมินที่มีอยู่ไม่มีคะแนนรายข้อหรือคะแนนตัวชี้วัดของประเด็นนี้ จึงยังไม่ทราบผลของประเด็นนี้',
    en: 'There are no scores of items or indicators for this issue, so its result is not known',
  },
  'document.analysis.noneBut': {
    th: 'ผลการประเมินที่มีอยู่ไม่มีคะแนนรายข้อของประเด็นนี้ จึงพิจารณาจากตัวชี้วัดที่เกี่ยวข้อง ได้แก่ {list}',
    en: 'The result has no item scores for this issue; the indicators concerned are {list}',
  },
  'document.analysis.indicators': {
    th: 'ตัวชี้วัดจากแบบสำรวจที่เกี่ยวข้อง ได้แก่ {list}',
    en: 'The survey indicators concerned are {list}',
  },
  'document.analysis.weak.IIT': {
    th: 'คะแนนจากบุคลากรของหน่วยงานชี้ว่าควรทำให้แนวปฏิบัติชัดเจนและเห็นผลจริงยิ่งขึ้นในเรื่อง {list}',
    en: 'By the scores of its staff, practice should become clearer and take visible effect in {list}',
  },
  'document.analysis.weak.EIT': {
    th: 'คะแนนจากผู้รับบริการและผู้มาติดต่อชี้ว่าควรยกระดับการให้บริการและการสื่อสารในเรื่อง {list}',
    en: 'By the scores of the public, service and communication should improve in {list}',
  },
  'document.analysis.weak.OIT': {
    th: 'ข้อมูลบนเว็บไซต์ยังเผยแพร่ไม่ครบตามที่กำหนด จึงควรจัดทำให้ครบถ้วนและเป็นปัจจุบันในเรื่อง {list}',
    en: 'The website does not yet disclose all that it must; it should be completed and kept up to date in {list}',
  },
  'document.analysis.item': { th: '{topic} (ข้อ {item} ได้ {score} คะแนน)', en: '{topic} ({item}: {score})' },
  'document.analysis.good': {
    th: 'ทุกข้อถึงเกณฑ์ จึงควรรักษาแนวปฏิบัติเดิมไว้และทบทวนให้เป็นปัจจุบัน',
    en: 'Every item meets the threshold; practice should be kept up and reviewed',
  },
  'document.analysis.disclosures': {
    th: 'ข้อมูลที่ต้องเปิดเผยต่อสาธารณะซึ่งเกี่ยวข้องกับประเด็นนี้ ได้แก่ {list}',
    en: 'The public disclosures that concern this issue are {list}',
  },
  'document.analysis.disclosure': { th: 'ข้อ {item} {topic}', en: '{item} {topic}' },
  'document.list.and': { th: 'และ{last}', en: 'and {last}' },
} satisfies Texts;
