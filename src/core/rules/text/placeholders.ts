/** What forms print where something is still to be written. Data: a wording is added by adding it. */

const WHAT = '(?:ชื่อ|วัน|เดือน|ปี|ผู้|หน่วยงาน|ตำแหน่ง|จำนวน|งบ|ช่วง|ระยะ|รายละเอียด|เลข|ช่องทาง)';

const PLACEHOLDERS: readonly RegExp[] = [
  /[([]? ?(?:โปรด|กรุณา)ระบุ[^)\]\n]{0,40}[)\]]?/,
  /ระบุ ?วัน(?:ที่)? ?(?:หรือ|\/|,) ?เดือน[^)\n]{0,30}/,
  new RegExp(`[([] ?(?:ให้)?ระบุ ?(?:${WHAT}[^)\\]\\n]{0,40})?[.…]* ?[)\\]]`),
  /ระบุ ?(?:\.{3,}|…+|_{3,})/,
  /\.{5,}|…{2,}|_{4,}/,
  /(?:^|[^a-z])((?:x{3,}|xx(?=[/-]xx))(?![a-z])[x/-]*)/i,
  /\{\{[^{}\n]{0,40}\}\}|<<[^<>\n]{1,40}>>/,
  /[([<] ?ชื่อ(?:หน่วยงาน|อบต\.?|เทศบาล|โครงการ|ผู้รับผิดชอบ|ตำบล|อำเภอ|จังหวัด)[^)\]>\n]{0,20}[)\]>]/,
  /^ชื่อ(?:หน่วยงาน|ผู้รับผิดชอบ|โครงการ|มาตรการ)$/,
  /(?:lorem ipsum|\bTBD\b)/i,
];

/** The first thing in a text that is still to be filled in; null where there is none. */
export function placeholderIn(text: string): string | null {
  for (const pattern of PLACEHOLDERS) {
    const found = pattern.exec(text.trim());
    if (found) return (found[1] ?? found[0]).trim();
  }
  return null;
}
