import type { Color } from 'hucre';

/** `#rrggbb` of a colour in the file; undefined for one that only the program knows (indexed, automatic). */
export function toHex(color: Color | undefined): string | undefined {
  return color?.rgb && `#${color.rgb.slice(-6).toLowerCase()}`;
}

export const fromHex = (hex: string): Color => ({ rgb: hex.slice(1).toUpperCase() });
