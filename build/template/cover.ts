import type { Paragraph } from 'docx';
import { SIZE } from './style.ts';
import { coverLine } from './text.ts';

/** The cover: what the document is, then whose it is. Lines break where a reader pauses, since Thai has no spaces. */
export function cover(): Paragraph[] {
  return [
    coverLine('การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส', SIZE.title, 96),
    coverLine('ในการดำเนินงานของหน่วยงานภาครัฐ', SIZE.title, 0),
    coverLine('ประจำปีงบประมาณ พ.ศ. {{ปีผลประเมิน}}', SIZE.title, 0),
    coverLine('และ', SIZE.coverLine, 24),
    coverLine('มาตรการส่งเสริมคุณธรรมและความโปร่งใส', SIZE.title, 24),
    coverLine('ภายในหน่วยงาน', SIZE.title, 0),
    coverLine('ประจำปีงบประมาณ พ.ศ. {{ปีแผน}}', SIZE.title, 0),
    coverLine('ของ', SIZE.coverLine, 84),
    coverLine('{{ชื่อหน่วยงาน}}', SIZE.title, 84),
    coverLine('อำเภอ{{อำเภอ}} จังหวัด{{จังหวัด}}', SIZE.coverLine, 6),
  ];
}
