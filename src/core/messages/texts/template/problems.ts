import type { Texts } from '../../text.ts';

/** What may be wrong with an agency’s template. */
export const templateProblems = {
  'template.problem.not-a-document': {
    th: 'ไฟล์นี้ไม่ใช่เอกสาร Word (.docx) หรือไฟล์เสีย',
    en: 'This file is no Word document (.docx), or it is damaged',
  },
  'template.problem.tag-not-closed': {
    th: 'แท็ก {{{tag}}} ขาดวงเล็บปิด }}',
    en: 'The tag {{{tag}}} lacks its closing }}',
  },
  'template.problem.tag-not-opened': {
    th: 'มีวงเล็บปิด }} แต่ไม่มีวงเล็บเปิด {{{tag}}',
    en: 'There is a closing }} without an opening {{{tag}}',
  },
  'template.problem.braces-too-many': {
    th: 'ใช้วงเล็บปีกกาเกิน ต้องเปิดสองอันและปิดสองอัน เช่น {{ชื่อหน่วยงาน}}',
    en: 'There are too many braces; a tag has two on each side, such as {{ชื่อหน่วยงาน}}',
  },
  'template.problem.tag-empty': {
    th: 'มีแท็กว่าง {{}} พิมพ์ชื่อแท็กไว้ในวงเล็บ หรือลบทิ้ง',
    en: 'There is an empty tag {{}}; type a name into it, or delete it',
  },
  'template.problem.list-not-closed': {
    th: 'รายการ {{#{tag}}} ขาดแท็กปิด {{/{tag}}}',
    en: 'The list {{#{tag}}} lacks its closing tag {{/{tag}}}',
  },
  'template.problem.list-not-opened': {
    th: 'แท็กปิด {{/{tag}}} ไม่มีแท็กเปิด {{#{tag}}}',
    en: 'The closing tag {{/{tag}}} has no opening tag {{#{tag}}}',
  },
  'template.problem.list-closed-by-another': {
    th: 'รายการ {{#{tag}}} ปิดด้วยแท็กของรายการอื่น',
    en: 'The list {{#{tag}}} is closed by the tag of another list',
  },
  'template.problem.list-misplaced': {
    th: 'แท็กเปิดและแท็กปิดของ {{#{tag}}} อยู่คนละที่ ต้องอยู่ในตารางเดียวกัน หรืออยู่นอกตารางทั้งคู่',
    en: 'The opening and closing tags of {{#{tag}}} stand apart: both must be in the same table, or both outside of one',
  },
  'template.problem.list-used-as-text': {
    th: '{{{tag}}} เป็นรายการ ต้องมีแท็กเปิดและแท็กปิด',
    en: '{{{tag}}} is a list and needs an opening and a closing tag',
  },
  'template.problem.tag-outside-its-list': {
    th: 'แท็ก {{{tag}}} ต้องอยู่ระหว่างแท็กเปิดและแท็กปิดของรายการ',
    en: 'The tag {{{tag}}} must stand between the opening and the closing tag of its list',
  },
  'template.problem.tag-unknown': { th: 'ไม่รู้จักแท็ก {{{tag}}}', en: 'The tag {{{tag}}} is unknown' },
} satisfies Texts;
