import { type Block, block, EMPTY_ROW, merged, stacked } from '../block.ts';
import { INSTRUMENT_IDS, instrumentOf } from '../figures.ts';
import { type Content, cellsOf, headingsOf, hiddenOf, type Layout } from './layout.ts';

export interface Issue {
  readonly name: string;
  readonly items: readonly string[];
}

/** The seven issues and the items of each, by what they are about. An item may be of several. */
export const ISSUES: readonly Issue[] = [
  {
    name: 'กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ',
    items: 'i1 i2 i3 e1 e2 e3 e7 e8 o7 o8 o9 o10 o11 o12 o25'.split(' '),
  },
  { name: 'การให้บริการและระบบ E-Service', items: 'i1 i2 e1 e2 e9 o11 o12 o13'.split(' ') },
  {
    name: 'ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ',
    items: 'e4 e5 e6 o1 o2 o3 o4 o5 o6 o9'.split(' '),
  },
  { name: 'กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ', items: 'i10 i11 i12 o10'.split(' ') },
  {
    name: 'กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง',
    items: 'i4 i5 i6 o8 o14 o15 o16 o17'.split(' '),
  },
  {
    name: 'กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล',
    items: 'i7 i8 i9 o18 o19 o20 o21'.split(' '),
  },
  {
    name: 'กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน',
    items: 'i13 i14 i15 o22 o23 o24 o26 o27 o28 o29 o30 o31 o32 o33 o34 o35'.split(' '),
  },
];

/** A table an issue, as the seed agency's report has them: number, issue and instrument merged down. */
export const byIssue: Layout = {
  name: 'by issue',
  holdsTotals: false,
  lay: (_random, content) => [{ block: issueTables(content, ISSUES) }],
};

export function issueTables(content: Content, issues: readonly Issue[]): Block {
  return stacked(issues.flatMap((issue, index) => [issueTable(content, issue, index + 1), EMPTY_ROW]));
}

function issueTable(content: Content, { name, items }: Issue, number: number): Block {
  const listed = INSTRUMENT_IDS.flatMap((id) =>
    items.filter((item) => instrumentOf(item) === id && content.subjects.includes(item)),
  );
  const first = (item: string) => listed.find((other) => instrumentOf(other) === instrumentOf(item)) === item;
  const rows = listed.map((item, row) => [
    ...(row === 0 ? [number, name] : [null, null]),
    first(item) ? instrumentOf(item) : null,
    content.labels(item),
    ...cellsOf(content, item),
  ]);
  const heads = listed.flatMap((item, row) => (first(item) ? [row] : []));
  const instruments = heads.flatMap((row, at) => merged(row + 1, 2, (heads[at + 1] ?? listed.length) - row));
  return block(
    [['ลำดับที่', 'หัวข้อ', 'เครื่องมือ', 'ข้อคำถาม', ...headingsOf(content)], ...rows],
    [...merged(1, 0, listed.length), ...merged(1, 1, listed.length), ...instruments],
    hiddenOf(content, 4),
  );
}
