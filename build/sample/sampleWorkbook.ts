import { readFileSync } from 'node:fs';
import { parseCsv } from 'hucre/csv';
import { type CellStyle, type MergeRange, writeXlsx } from 'hucre/xlsx';

const FIGURES = 'test/data/nongson-2567.tsv';
const TAB = 'ผลคะแนน ITA 2567';

/** Columns in which a cell is merged with the empty ones below it, as the report prints them: number, issue, instrument, remark. */
const MERGED_COLUMNS = [0, 1, 2, 5];
const WIDTHS = [14, 34, 26, 14, 11, 46];

const line = { style: 'thin', color: { rgb: '999999' } } as const;
const BORDERED: CellStyle = {
  border: { top: line, right: line, bottom: line, left: line },
  alignment: { vertical: 'top', wrapText: true },
};
const HEADING: CellStyle = {
  ...BORDERED,
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E7E6E6' } },
};

type Rows = readonly (readonly string[])[];

/**
 * The shipped sample: a real agency's score tables as its report printed them, slips and all, with the agency's own
 * remarks in other words. Deterministic, so that a test can hold the shipped file against it.
 */
export async function sampleWorkbook(): Promise<Uint8Array> {
  const rows: Rows = parseCsv(readFileSync(FIGURES, 'utf8'), { delimiter: '\t', skipEmptyRows: false }).map((row) =>
    row.map((cell) => String(cell ?? '')),
  );
  const made = new Date(Date.UTC(2024, 7, 1));
  return writeXlsx({
    properties: { title: 'ITA 2567', created: made, modified: made },
    sheets: [
      {
        name: TAB,
        columns: WIDTHS.map((width) => ({ width })),
        rows: rows.map((row) => row.map((cell) => cell || null)),
        merges: mergesOf(rows),
        cells: stylesOf(rows),
      },
    ],
  });
}

function isHeading(row: readonly string[]): boolean {
  return row.includes('คะแนน');
}

/** A table runs from its heading to the empty line after it. */
function inTable(rows: Rows, index: number): boolean {
  for (let above = index; above >= 0; above--) {
    const row = rows[above] ?? [];
    if (isHeading(row)) return true;
    if (row.every((cell) => cell === '')) return false;
  }
  return false;
}

function mergesOf(rows: Rows): MergeRange[] {
  const merges: MergeRange[] = [];
  for (const column of MERGED_COLUMNS) {
    rows.forEach((row, startRow) => {
      const starts = row.length > 4 && row[column] !== '' && !isHeading(row) && inTable(rows, startRow);
      if (!starts) return;
      let endRow = startRow;
      while (rows[endRow + 1]?.[column] === '' && (rows[endRow + 1]?.length ?? 0) > 4 && isPlain(rows[endRow + 1]))
        endRow++;
      if (endRow > startRow) merges.push({ startRow, endRow, startCol: column, endCol: column });
    });
  }
  return merges;
}

/** Not a row that has slipped to the left in the report. */
function isPlain(row: readonly string[] | undefined): boolean {
  return row?.[3]?.startsWith('ข้อ') ?? false;
}

function stylesOf(rows: Rows): Map<string, { style: CellStyle }> {
  const cells = new Map<string, { style: CellStyle }>();
  rows.forEach((row, r) => {
    if (!inTable(rows, r)) return;
    row.forEach((_cell, c) => {
      cells.set(`${r},${c}`, { style: isHeading(row) ? HEADING : BORDERED });
    });
  });
  return cells;
}
