import type { SheetView } from '../../protocol/sheetView.ts';

const DEFAULT_WIDTH = 100;

export const widthOf = (sheet: SheetView, column: number): number => sheet.columnWidths[column] ?? DEFAULT_WIDTH;
