import { type Color, resolveThemeColor, type Workbook } from 'hucre';

/**
 * A copy of what was read from a file in which every colour is a plain one and fonts have names: the library always
 * writes Office's own theme, in which the same numbers are other colours. What was shared in the file (styles) is
 * shared in the copy.
 */
export function withPlainColors(workbook: Workbook): Workbook {
  const theme = workbook.themeColors ?? OFFICE;
  const copies = new WeakMap<object, unknown>();
  const copy = (item: unknown): unknown => {
    if (typeof item !== 'object' || item === null) return item;
    const done = copies.get(item) ?? plain(item, theme, copy);
    copies.set(item, done);
    return done;
  };
  return copy(workbook) as Workbook;
}

function plain(item: object, theme: readonly string[], copy: (item: unknown) => unknown): unknown {
  if (Array.isArray(item)) return item.map(copy);
  if (item instanceof Map) return new Map([...item].map(([key, value]) => [key, copy(value)]));
  if (Object.getPrototypeOf(item) !== Object.prototype) return item;
  const rgb = plainColor(item, theme);
  if (rgb) return { rgb };
  // A font with a scheme is the theme's, whatever its name says.
  const kept = Object.entries(item).filter(([key, value]) => key !== 'scheme' || typeof value !== 'string');
  return Object.fromEntries(kept.map(([key, value]) => [key, copy(value)]));
}

function plainColor({ theme: index, tint, indexed }: Color, theme: readonly string[]): string | undefined {
  if (typeof index === 'number') return resolveThemeColor([...theme], themeIndex(index), tint);
  return typeof indexed === 'number' ? indexedColor(indexed) : undefined;
}

/** The colours of Office's theme, for a file that has none. */
const OFFICE = '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** A theme lists dark before light, the cells of a workbook count light before dark (ECMA-376, 18.8.3). */
const themeIndex = (index: number): number => (index < 4 ? index ^ 1 : index);

/** The colours that a file may name by number, from 8 on; 0 to 7 are the first eight again (ECMA-376, 18.8.27). */
const PALETTE = `
  000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080
  C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF
  800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC
  99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`
  .trim()
  .split(/\s+/);

/** A numbered colour; undefined for those that are whatever the program likes (64 and 65). */
const indexedColor = (index: number): string | undefined => PALETTE[index < 8 ? index : index - 8];
