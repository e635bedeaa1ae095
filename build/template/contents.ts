import { type FileChild, Paragraph } from 'docx';
import { SIZE, single } from './style.ts';
import { contentsLine, listMark, run } from './text.ts';

/**
 * What the document holds, in order. Without page numbers: Google Docs and LibreOffice would show those of a field that
 * nobody has refreshed, which is worse than none.
 */
export function contents(sections: readonly string[], issuesAfter: string): FileChild[] {
  const lines = sections.flatMap((section) => [
    contentsLine(section, 0),
    ...(section === issuesAfter
      ? [
          listMark('{{#ประเด็นทั้งหมด}}'),
          contentsLine('ประเด็นที่ {{ประเด็นที่}} {{ชื่อประเด็น}}', 1),
          listMark('{{/ประเด็นทั้งหมด}}'),
        ]
      : []),
  ]);
  return [
    new Paragraph({ spacing: single(0, 10), children: [run('สารบัญ', { size: SIZE.heading, bold: true })] }),
    ...lines,
  ];
}
