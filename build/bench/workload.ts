/** The workbooks that are measured: plain data, so that any revision can read them. */

interface Cell {
  readonly value: string | number | null;
  readonly text: string;
}
export interface Tab {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

const ITEMS = [
  { letter: 'i', count: 15, score: (number: number) => 80 + ((number * 7) % 20) + 0.4 },
  { letter: 'e', count: 9, score: (number: number) => 75 + ((number * 5) % 24) + 0.8 },
  { letter: 'o', count: 35, score: (number: number) => (number % 9 === 0 ? 0 : 100) },
] as const;

/** The 59 items of 2567 under a heading. */
export function cleanTable(): Tab {
  const rows = ITEMS.flatMap(({ letter, count, score }) =>
    Array.from({ length: count }, (_, index) => [`${letter}${index + 1}`, score(index + 1)]),
  );
  return tab('คะแนน ITA', [['ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567'], ['ข้อ', 'คะแนน'], ...rows]);
}

const LEDGER = { rows: 10_000, columns: 20 } as const;

/** 200,000 cells of an office's ledger: words, numbers, dates and nothing of ITA. */
export function ledger(): Tab {
  const heading = ['วันที่', 'เลขที่ฎีกา', 'รายการ', 'ผู้รับเงิน', ...Array.from({ length: 16 }, (_, n) => `หมวด ${n + 1}`)];
  const rows = Array.from({ length: LEDGER.rows - 1 }, (_, row) => [
    `${(row % 28) + 1} มกราคม 2567`,
    `กค ${row}/67`,
    `ค่าวัสดุสำนักงาน งวดที่ ${row % 12}`,
    `ร้านค้าที่ ${row % 400}`,
    ...Array.from({ length: LEDGER.columns - 4 }, (_, column) => ((row * 31 + column * 17) % 50_000) / 4),
  ]);
  return tab('ทะเบียนคุมงบประมาณ', [heading, ...rows]);
}

function tab(name: string, rows: readonly (readonly (string | number)[])[]): Tab {
  return { name, rows: rows.map((row) => row.map((value) => ({ value, text: String(value) }))) };
}
