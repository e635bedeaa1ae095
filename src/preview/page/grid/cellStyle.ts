import type { CSSProperties } from 'preact';
import type { CellView, Line } from '../../protocol/sheetView.ts';

const WIDTHS: Readonly<Record<string, number>> = { medium: 2, thick: 3, double: 3 };
const STYLES: Readonly<Record<string, string>> = { dotted: 'dotted', dashed: 'dashed', double: 'double' };

/** The look of a cell; its lines at the right and below. */
export function cellStyle(cell: CellView | undefined, right: Line | undefined, below: Line | undefined): CSSProperties {
  return {
    ...(cell?.background && { backgroundColor: cell.background }),
    ...(cell?.color && { color: cell.color }),
    ...(cell?.bold && { fontWeight: 'bold' }),
    ...(cell?.font && { fontFamily: `${JSON.stringify(cell.font)}, var(--font)` }),
    ...(cell?.size && { fontSize: `${cell.size}pt` }),
    ...(cell?.align && { textAlign: cell.align }),
    ...(cell?.vertical && { verticalAlign: cell.vertical }),
    ...(right && { borderRight: lineOf(right) }),
    ...(below && { borderBottom: lineOf(below) }),
  };
}

const lineOf = ({ style, color }: Line): string => `${WIDTHS[style] ?? 1}px ${STYLES[style] ?? 'solid'} ${color}`;
