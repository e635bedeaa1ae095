import type { Paragraph } from 'docx';
import { SIZE } from './style.ts';
import { coverLine, PLACE } from './text.ts';

/**
 * The cover: what the document is, then whose it is. Lines are broken by hand where a reader pauses, since Thai writes
 * no spaces. The space above a line stands in points; together they balance the page without a section's vertical
 * alignment, which Google Docs does not know.
 */
export function cover(): Paragraph[] {
  return [
    coverLine('การวิเคราะห์ผลการประเมิน', SIZE.title, 64),
    coverLine('คุณธรรมและความโปร่งใสในการดำเนินงาน', SIZE.title, 0),
    coverLine('ของหน่วยงานภาครัฐ', SIZE.title, 0),
    coverLine('ประจำปีงบประมาณ พ.ศ. {{ปีผลประเมิน}}', SIZE.title, 0),
    coverLine('และ', SIZE.coverLine, 22),
    coverLine('มาตรการส่งเสริมคุณธรรมและความโปร่งใส', SIZE.title, 22),
    coverLine('ภายในหน่วยงาน', SIZE.title, 0),
    coverLine('ประจำปีงบประมาณ พ.ศ. {{ปีแผน}}', SIZE.title, 0),
    coverLine('ของ', SIZE.coverLine, 92),
    coverLine('{{ชื่อหน่วยงาน}}', SIZE.title, 92),
    coverLine(PLACE, SIZE.coverLine, 4),
  ];
}

/** The cover of the report on what became of the measures. */
export function followUpCover(): Paragraph[] {
  return [
    coverLine('รายงานผลการดำเนินการ', SIZE.title, 110),
    coverLine('ตามมาตรการส่งเสริมคุณธรรม', SIZE.title, 0),
    coverLine('และความโปร่งใสภายในหน่วยงาน', SIZE.title, 0),
    coverLine('ประจำปีงบประมาณ พ.ศ. {{ปีแผน}}', SIZE.title, 0),
    coverLine('ของ', SIZE.coverLine, 130),
    coverLine('{{ชื่อหน่วยงาน}}', SIZE.title, 130),
    coverLine(PLACE, SIZE.coverLine, 4),
  ];
}
