import { type Color, resolveThemeColor, type Workbook } from 'hucre';

/**
 * A copy of what was read from a file with plain colours and fonts where it named those of its theme: the library
 * always writes Office's own theme, in which the same numbers are other colours. What was shared in the file (styles)
 * is shared in the copy.
 */
export function withoutTheme(workbook: Workbook): Workbook {
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
  const { theme: index, tint } = item as Color;
  if (typeof index === 'number') return { rgb: resolveThemeColor([...theme], themeIndex(index), tint) };
  const kept = Object.entries(item).filter(([key, value]) => key !== 'scheme' || typeof value !== 'string');
  return Object.fromEntries(kept.map(([key, value]) => [key, copy(value)]));
}

/** The colours of Office's theme, for a file that has none. */
const OFFICE = '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** A theme lists dark before light, the cells of a workbook count light before dark (ECMA-376, 18.8.3). */
const themeIndex = (index: number): number => (index < 4 ? index ^ 1 : index);
