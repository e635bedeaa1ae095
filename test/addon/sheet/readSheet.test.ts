import { expect, test } from 'vitest';
import { cellAt, cellKey } from '../../../src/host/node/index.ts';
import { hostWith, sheetNamed, succeed } from '../../support/addonHost.ts';

const SCORES = 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni1\t84.24\ni2\t90.00';

/** The tab with something astray far away from its table. */
function hostWithStray(row: number, column: number) {
  const host = hostWith({ คะแนน: SCORES });
  const sheet = sheetNamed(host, 'คะแนน');
  const like = cellAt(sheet, 3, 2);
  if (!like) throw new Error('The table is not where it should be');
  sheet.cells.set(cellKey(row, column), { ...like, value: 'x' });
  Object.assign(sheet, { rows: Math.max(sheet.rows, row), columns: Math.max(sheet.columns, column) });
  return host;
}

test.each([
  ['row', 250_000, 2, ['คะแนน!A200001:B250000']],
  ['column', 4, 700, ['คะแนน!WC1:ZX4']],
])(
  'of a tab with a value in a far %s the beginning is read, and the receipt says what was not',
  (_, row, column, far) => {
    const { reading, items } = succeed(hostWithStray(row, column), 'check').outcome;
    expect(items.map(({ item, score }) => [item, score])).toEqual([
      ['i1', 84.24],
      ['i2', 90],
    ]);
    expect(reading.unread).toContainEqual({ cells: far, why: expect.stringContaining('แท็บใหญ่เกินไป') });
  },
);
