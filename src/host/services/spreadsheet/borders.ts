import { badArguments } from '../../errors.ts';
import { lastColumn, lastRow } from '../../workbook/rect.ts';
import { type BorderLine, type LineStyle, restyle, type Side } from '../../workbook/style.ts';
import type { Block } from './block.ts';
import { colorOf } from './colors.ts';

/** Google's names of line styles, and the file's. */
export const LINE_STYLES = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
} as const satisfies Record<string, LineStyle>;

/** `setBorder(top, left, bottom, right, vertical, horizontal, color?, style?)`: true draws, false removes, null leaves. */
export function drawBorders(block: Block, args: readonly unknown[]): void {
  const flags = args.slice(0, 6);
  if (flags.length < 6 || !flags.every((flag) => flag === null || typeof flag === 'boolean')) {
    throw badArguments('Range.setBorder', args);
  }
  const [top, left, bottom, right, vertical, horizontal] = flags as (boolean | null)[];
  const line: BorderLine = { color: colorOf(args[6] ?? null) ?? '#000000', style: styleOf(block, args[7]) };
  const { rect } = block;
  block.each((cell, { row, column }) => {
    const wanted: [Side, boolean | null | undefined][] = [
      ['top', row === rect.row ? top : horizontal],
      ['bottom', row === lastRow(rect) ? bottom : horizontal],
      ['left', column === rect.column ? left : vertical],
      ['right', column === lastColumn(rect) ? right : vertical],
    ];
    const borders: Partial<Record<Side, BorderLine>> = { ...cell.style.borders };
    for (const [side, flag] of wanted) {
      if (flag === true) borders[side] = line;
      if (flag === false) delete borders[side];
    }
    cell.style = restyle(cell.style, { borders: Object.keys(borders).length > 0 ? borders : undefined });
  });
}

function styleOf(block: Block, value: unknown): LineStyle {
  if (value === undefined || value === null) return 'thin';
  const name = block.run.nameOf(value);
  if (!name || !Object.hasOwn(LINE_STYLES, name)) throw badArguments('Range.setBorder', [value]);
  return LINE_STYLES[name as keyof typeof LINE_STYLES];
}
