import type { CellStyle as FileStyle } from 'hucre';
import type { CellStyle, Side } from '../workbook/style.ts';
import { fromHex, toHex } from './colors.ts';

type File<T> = { -readonly [K in keyof T]: T[K] };

const SIDES: readonly Side[] = ['top', 'left', 'bottom', 'right'];
const LINES = new Set<string>(['thin', 'medium', 'thick', 'dotted', 'dashed', 'double']);

/** What the stand-in can say of a style in the file. */
export function readStyle(file: FileStyle): CellStyle {
  const { fill, font, alignment } = file;
  const style: Record<string, unknown> = {
    numberFormat: file.numFmt,
    background: fill?.type === 'pattern' && fill.pattern === 'solid' ? toHex(fill.fgColor) : undefined,
    fontColor: toHex(font?.color),
    fontFamily: font?.name,
    fontSize: font?.size,
    bold: font?.bold || undefined,
    wrap: alignment?.wrapText || undefined,
    horizontal: HORIZONTAL[alignment?.horizontal ?? ''],
    vertical: VERTICAL[alignment?.vertical ?? ''],
    borders: readBorders(file),
  };
  const known = Object.entries(style).filter(([, value]) => value !== undefined);
  return { ...Object.fromEntries(known), origin: file };
}

/** Google's names of alignments; the file has more. */
const HORIZONTAL: Record<string, string> = { left: 'left', center: 'center', right: 'right' };
const VERTICAL: Record<string, string> = { top: 'top', center: 'middle', bottom: 'bottom' };

function readBorders(file: FileStyle): CellStyle['borders'] {
  const sides = SIDES.flatMap((side) => {
    const line = file.border?.[side];
    return line && LINES.has(line.style) ? [[side, { style: line.style, color: toHex(line.color) ?? '#000000' }]] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : undefined;
}

/** The style for the file: as it was there, but for what has been set since. */
export function writeStyle(style: CellStyle): FileStyle {
  const origin = (style.origin ?? {}) as FileStyle;
  const before: CellStyle = style.origin ? readStyle(origin) : {};
  const changed = (Object.keys(WRITERS) as (keyof typeof WRITERS)[]).filter(
    (key) => JSON.stringify(style[key]) !== JSON.stringify(before[key]),
  );
  if (changed.length === 0) return origin;
  const file: File<FileStyle> = structuredClone(origin);
  for (const key of changed) WRITERS[key](file, style);
  return file;
}

/** How each property is put into the file's style. */
const WRITERS: Record<Exclude<keyof CellStyle, 'origin'>, (file: File<FileStyle>, style: CellStyle) => void> = {
  numberFormat: (file, { numberFormat }) => put(file, 'numFmt', numberFormat),
  background: (file, { background }) =>
    put(file, 'fill', background && { type: 'pattern', pattern: 'solid', fgColor: fromHex(background) }),
  fontColor: (file, { fontColor }) => part(file, 'font', 'color', fontColor && fromHex(fontColor)),
  fontFamily: (file, { fontFamily }) => part(file, 'font', 'name', fontFamily),
  fontSize: (file, { fontSize }) => part(file, 'font', 'size', fontSize),
  bold: (file, { bold }) => part(file, 'font', 'bold', bold),
  wrap: (file, { wrap }) => part(file, 'alignment', 'wrapText', wrap),
  horizontal: (file, { horizontal }) => part(file, 'alignment', 'horizontal', horizontal),
  vertical: (file, { vertical }) => part(file, 'alignment', 'vertical', vertical === 'middle' ? 'center' : vertical),
  borders: (file, { borders }) => {
    const before = readBorders(file);
    for (const side of SIDES) {
      const line = borders?.[side];
      // A line of a style that the stand-in does not know stays until something else is drawn.
      if (JSON.stringify(line) === JSON.stringify(before?.[side])) continue;
      part(file, 'border', side, line && { style: line.style, color: fromHex(line.color) });
    }
  },
};

function part(file: File<FileStyle>, group: 'font' | 'alignment' | 'border', key: string, value: unknown): void {
  const entries = { ...file[group] } as Record<string, unknown>;
  put(entries, key, value);
  put(file, group, Object.keys(entries).length > 0 ? entries : undefined);
}

function put(target: object, key: string, value: unknown): void {
  if (value === undefined) delete (target as Record<string, unknown>)[key];
  else (target as Record<string, unknown>)[key] = value;
}
