import { type Color, resolveThemeColor } from 'hucre';

/** `#rrggbb` of a colour in the file; undefined for one that only the program knows (indexed, automatic). */
export function toHex(color: Color | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  const rgb =
    color.rgb ?? (color.theme === undefined ? undefined : resolveThemeColor([...theme], color.theme, color.tint));
  return rgb && `#${rgb.slice(-6).toLowerCase()}`;
}

export const fromHex = (hex: string): Color => ({ rgb: hex.slice(1).toUpperCase() });
