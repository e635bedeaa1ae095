import type { CellView } from '../../protocol/sheetView.ts';

let canvas: CanvasRenderingContext2D | null = null;
const known = new Map<string, number>();
const MOST_KNOWN = 5000;

/** How wide a cell's text is when nothing wraps it, in pixels. */
export function textWidth({ text, bold, size = 10, font = '' }: CellView): number {
  const family = getComputedStyle(document.body).fontFamily;
  const look = `${bold ? 'bold ' : ''}${size}pt ${font && `${JSON.stringify(font)}, `}${family}`;
  const key = `${look}\n${text}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size > MOST_KNOWN) known.clear();
  const width = measure(text, look);
  known.set(key, width);
  return width;
}

function measure(text: string, look: string): number {
  canvas ??= document.createElement('canvas').getContext('2d');
  if (!canvas) return 0;
  canvas.font = look;
  return Math.max(...text.split('\n').map((line) => canvas?.measureText(line).width ?? 0));
}
