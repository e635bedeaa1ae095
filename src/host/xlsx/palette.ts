/** The colours that a file may name by number, from 8 on; 0 to 7 are the first eight again (ECMA-376, 18.8.27). */
const PALETTE = `
  000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080
  C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF
  800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC
  99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`
  .trim()
  .split(/\s+/);

/** A numbered colour; undefined for those that are whatever the program likes (64 and 65). */
export const indexedColor = (index: number): string | undefined => PALETTE[index < 8 ? index : index - 8];
