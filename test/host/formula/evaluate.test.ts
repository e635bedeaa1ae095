import { describe, expect, it } from 'vitest';
import { recalculate } from '../../../src/host/formula/recalculate.ts';
import { workbookFromRows } from '../../../src/host/index.ts';
import { cellAt } from '../../../src/host/workbook/cells.ts';
import { CellError, type CellValue, type Sheet, UNKNOWN } from '../../../src/host/workbook/model.ts';

/** What a formula gives on a sheet beside this one. */
function resultOf(formula: string): CellValue {
  const scores = [
    ['รหัส', 'คะแนน', ''],
    ['i1', 88.65, true],
    ['i2', 86.02, ''],
    ['i3', '', ''],
    ['e1', '๘๕', ''],
  ];
  const workbook = workbookFromRows([
    { name: 'สูตร', rows: [[formula]] },
    { name: 'คะแนน', rows: scores },
    { name: "ปี '67", rows: [[7]] },
  ]);
  workbook.namedRanges.push({
    name: 'scores',
    sheet: workbook.sheets[1] as Sheet,
    rect: { row: 2, column: 2, rows: 2, columns: 1 },
    origin: null,
  });
  recalculate(workbook);
  return cellAt(workbook.sheets[0] as Sheet, 1, 1)?.value ?? null;
}

const error = (code: string) => new CellError(code);

describe.each<[string, [formula: string, value: CellValue][]]>([
  [
    'operators',
    [
      ['=1+2*3', 7],
      ['=(1+2)*3', 9],
      ['=-2^2', 4],
      ['=2^3^2', 64],
      ['=10-2-3', 5],
      ['=50%*2', 1],
      ['="ก"&1&TRUE', 'ก1TRUE'],
      ['="a""b"', 'a"b'],
      ['=1<2', true],
      ['="A"="a"', true],
      ['="ก"<>"ข"', true],
      ['=1<"a"', true],
      ['=1/0', error('#DIV/0!')],
      ['="ก"+1', error('#VALUE!')],
      ['="2"+1', 3],
      ['=#N/A', error('#N/A')],
    ],
  ],
  [
    'references',
    [
      ["='คะแนน'!B2", 88.65],
      ['=คะแนน!$B$2', 88.65],
      ["='ปี ''67'!A1", 7],
      ['=SUM(scores)', 174.67],
      ['=SUM(คะแนน!B:B)', 174.67],
      ['=SUM(คะแนน!2:2)', 88.65],
      ['=คะแนน!B4', ''],
      ['=คะแนน!B4=""', true],
      ['=คะแนน!B4=0', true],
      ['=คะแนน!B4+1', 1],
      ["='ไม่มี'!A1", error('#REF!')],
      ['=A1', error('#REF!')],
    ],
  ],
  [
    'counting and adding',
    [
      ['=COUNT(คะแนน!B2:B5)', 2],
      ['=COUNTA(คะแนน!B2:B5)', 3],
      ['=COUNTBLANK(คะแนน!B2:B5)', 1],
      ['=COUNTIF(คะแนน!B2:B5,">87")', 1],
      ['=COUNTIF(คะแนน!B2:B5,">="&86.02)', 2],
      ['=COUNTIF(คะแนน!A2:A5,"i*")', 3],
      ['=COUNTIF(คะแนน!A2:A5,"<>i1")', 3],
      ['=COUNTIFS(คะแนน!A2:A5,"i*",คะแนน!B2:B5,">87")', 1],
      ['=SUM(คะแนน!B2:C5,1,TRUE)', 176.67],
      ['=SUMIF(คะแนน!A2:A5,"i?",คะแนน!B2:B5)', 174.67],
      ['=SUMPRODUCT(คะแนน!B2:B3,{1;2})', 260.69],
      ['=AVERAGE(คะแนน!B2:B5)', 87.335],
      ['=AVERAGE(คะแนน!B4:B5)', error('#DIV/0!')],
      ['=AVERAGEIF(คะแนน!A2:A5,"i*",คะแนน!B2:B5)', 87.335],
      ['=MIN(คะแนน!B2:B5)', 86.02],
      ['=MAX(คะแนน!B2:B5,90)', 90],
    ],
  ],
  [
    'rounding half up, as people see the number',
    [
      ['=ROUND(74.665,2)', 74.67],
      ['=ROUND(88.65*0.3+86.02*0.3+55.66*0.4,2)', 74.67],
      ['=ROUND(1.005,2)', 1.01],
      ['=ROUND(-1.005,2)', -1.01],
      ['=ROUND(2.5)', 3],
      ['=ROUND(1234.5,-2)', 1200],
      ['=ROUND(0.00000001,2)', 0],
      ['=ROUNDUP(1.001,2)', 1.01],
      ['=ROUNDDOWN(1.009,2)', 1],
    ],
  ],
  [
    'choices',
    [
      ['=IF(1>2,"a","b")', 'b'],
      ['=IF(FALSE,1)', false],
      ['=IF(TRUE,1,1/0)', 1],
      ['=IF(COUNT(คะแนน!B4:B5)=0,"",1)', ''],
      ['=IFS(1>2,"a",TRUE,"b")', 'b'],
      ['=IFS(FALSE,1)', error('#N/A')],
      ['=IFERROR(1/0,"x")', 'x'],
      ['=IFNA(NA(),"x")', 'x'],
      ['=IFNA(1/0,"x")', error('#DIV/0!')],
      ['=AND(TRUE,1=1)', true],
      ['=OR(FALSE,1>2)', false],
      ['=NOT(FALSE)', true],
      ['=ISNUMBER(คะแนน!B5)', false],
      ['=ISTEXT(คะแนน!B5)', true],
      ['=ISBLANK(คะแนน!B4)', true],
      ['=ISERROR(1/0)', true],
      ['=ISNA(1/0)', false],
    ],
  ],
  [
    'looking up',
    [
      ['=INDEX(คะแนน!B2:B4,2)', 86.02],
      ['=INDEX(คะแนน!A2:B4,2,1)', 'i2'],
      ['=INDEX({"ก","ข","ค"},2)', 'ข'],
      ['=INDEX(คะแนน!B2:B4,9)', error('#REF!')],
      ['=MATCH("i2",คะแนน!A1:A5,0)', 3],
      ['=MATCH("x",คะแนน!A1:A5,0)', error('#N/A')],
      ['=MATCH(85,{0,50,80,95})', 3],
      ['=MATCH(85,{95,90,50},-1)', 2],
      ['=VLOOKUP("i2",คะแนน!A1:B5,2,FALSE)', 86.02],
      ['=INDEX({"D","C","B","A"},MATCH(86,{0,50,75,85},1))', 'A'],
    ],
  ],
  [
    'text',
    [
      ['=LEN("กข")', 2],
      ['=TRIM("  a   b ")', 'a b'],
      ['=CONCATENATE("a",1)', 'a1'],
      ['=MID("กขคง",2,2)', 'ขค'],
      ['=MID("กขคง",4,9)', 'ง'],
      ['=MID("กขคง",1,0)', ''],
      ['=MID("กขคง",0,1)', error('#VALUE!')],
      ['=REPT("█",3)', '███'],
      ['=REPT("กข",2.9)', 'กขกข'],
      ['=REPT("█",0)', ''],
      ['=REPT("█",-1)', error('#VALUE!')],
      ['=FIXED(74.665,2)', '74.67'],
      ['=FIXED(90,2)&" / "&FIXED(1234.5)', '90.00 / 1,234.50'],
      ['=FIXED(1234567.8912,4)', '1,234,567.8912'],
      ['=HYPERLINK("#gid=0","ไป")', 'ไป'],
    ],
  ],
  [
    'what is not known here',
    [
      ['=GOOGLEFINANCE("SET")', UNKNOWN],
      ['=IFERROR(INDIRECT("A1"),2)', UNKNOWN],
      ['=SUM(Table1[คะแนน])', UNKNOWN],
      ['=1+', UNKNOWN],
      ['=unnamed', UNKNOWN],
      ['="1 ม.ค."+1', UNKNOWN],
      ['=คะแนน!B2:B3*2', UNKNOWN],
    ],
  ],
])('%s', (_, cases) => {
  it.each(cases)('%s', (formula, value) => {
    const found = resultOf(formula);
    if (typeof value === 'number') expect(found).toBeCloseTo(value, 10);
    else expect(found).toEqual(value);
  });
});
