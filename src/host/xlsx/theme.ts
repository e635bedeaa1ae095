import { type Color, resolveThemeColor } from 'hucre';

/**
 * A copy of what was read from a file with plain colours and fonts where it named those of its theme: the library
 * always writes Office's own theme, in which the same numbers are other colours. What was shared in the file (styles)
 * is shared in the copy.
 */
export function withoutTheme<T>(value: T, theme: readonly string[]): T {
  const copies = new WeakMap<object, unknown>();
  const copy = (item: unknown): unknown => {
    if (typeof item !== 'object' || item === null) return item;
    const done = copies.get(item) ?? plain(item, theme, copy);
    copies.set(item, done);
    return done;
  };
  return copy(value) as T;
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

/** A theme lists dark before light, the cells of a workbook count light before dark (ECMA-376, 18.8.3). */
const themeIndex = (index: number): number => (index < 4 ? index ^ 1 : index);
