import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import { cm } from './pageMargins.ts';
import { SIZE, single } from './style.ts';
import { paragraph, run } from './text.ts';

const NOTHING = { style: BorderStyle.NIL };
const BORDERLESS = { top: NOTHING, left: NOTHING, bottom: NOTHING, right: NOTHING };

/** Who made the plan, who looked it over, who approved it: to be signed by hand, so the lines stay dotted. */
export function signOff(width: number): FileChild[] {
  const signers = ['ผู้จัดทำ', 'ผู้ตรวจสอบ', 'ผู้อนุมัติ'];
  const each = Math.floor(cm(width) / signers.length);
  return [
    paragraph(''),
    new Table({
      layout: TableLayoutType.FIXED,
      width: { size: each * signers.length, type: WidthType.DXA },
      columnWidths: signers.map(() => each),
      rows: [
        new TableRow({
          cantSplit: true,
          children: signers.map(
            (signer) =>
              new TableCell({
                borders: BORDERLESS,
                width: { size: each, type: WidthType.DXA },
                children: [
                  `ลงชื่อ ${dots(30)} ${signer}`,
                  `(${dots(40)})`,
                  `ตำแหน่ง ${dots(32)}`,
                  `วันที่ ${dots(8)} เดือน ${dots(16)} พ.ศ. ${dots(10)}`,
                ].map(line),
              }),
          ),
        }),
      ],
    }),
    // Word wants a paragraph after the last table.
    new Paragraph({ spacing: single(), children: [run('', { size: 2 })] }),
  ];
}

const dots = (count: number) => '.'.repeat(count);

function line(text: string): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: single(6, 2),
    children: [run(text, { size: SIZE.table })],
  });
}
