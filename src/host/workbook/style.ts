export type Side = 'top' | 'left' | 'bottom' | 'right';
export type LineStyle = 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';

export interface BorderLine {
  readonly style: LineStyle;
  /** `#rrggbb` */
  readonly color: string;
}

/** How a cell looks, as far as the add-on may set it; what is not there is the default. Never changed in place. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly background?: string;
  readonly fontColor?: string;
  readonly fontFamily?: string;
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly borders?: { readonly [S in Side]?: BorderLine };
  /** The style as the file had it: what of it the add-on does not set is kept. */
  readonly origin?: object;
}

export const PLAIN: CellStyle = Object.freeze({});

/** The style with some properties set; `undefined` takes one away. */
export function restyle(style: CellStyle, patch: { [K in keyof CellStyle]?: CellStyle[K] | undefined }): CellStyle {
  const kept = Object.entries({ ...style, ...patch }).filter(([, value]) => value !== undefined);
  return kept.length === 0 ? PLAIN : (Object.fromEntries(kept) as CellStyle);
}

/** A cell's number format as Google names it; a cell without one is `General`. */
export const numberFormatOf = (style: CellStyle): string => style.numberFormat ?? 'General';

/** Letters that stand for parts of a date, outside quotes, brackets and escapes. */
export function isDateFormat(pattern: string): boolean {
  return /[dmyhs]/i.test(pattern.replace(/"[^"]*"|\[(?!h+\]|m+\]|s+\])[^\]]*\]|\\.|_.|General/gi, ''));
}
