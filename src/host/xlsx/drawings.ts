import type { Sheet as FileSheet, SheetChart, SheetImage } from 'hucre';
import { cloneChart } from 'hucre/ooxml';

/** The size of a cell that nobody has changed, in pixels. */
const CELL = { width: 64, height: 20 };

/** A picture hangs on two cells, or on one and has a size; the library wants both, or it makes one up. */
export function writePictures(images: readonly SheetImage[]): SheetImage[] {
  return images.map((image) => {
    const { from, to: given } = image.anchor;
    const to = given ?? {
      col: from.col + Math.max(1, Math.round((image.width ?? 0) / CELL.width)),
      row: from.row + Math.max(1, Math.round((image.height ?? 0) / CELL.height)),
    };
    const { width = (to.col - from.col) * CELL.width, height = (to.row - from.row) * CELL.height } = image;
    return { ...image, anchor: { from, to }, width, height };
  });
}

/** The library reads charts and writes charts, but not of the same type; what it cannot carry over is left out. */
export function writeCharts(charts: NonNullable<FileSheet['charts']>): SheetChart[] {
  return charts.flatMap((chart) => {
    if (!chart.anchor) return [];
    try {
      return [cloneChart(chart, { anchor: chart.anchor })];
    } catch {
      return [];
    }
  });
}
