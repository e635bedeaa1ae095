/** The number of columns of rows of different lengths. Rows may be a million, too many for the arguments of one call. */
export const widthOf = (rows: readonly { readonly length: number }[]): number =>
  rows.reduce((width, row) => Math.max(width, row.length), 0);
