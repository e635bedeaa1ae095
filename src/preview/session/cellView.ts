import { type Cell, CellError, type CellStyle, displayValue, type RuleLook, UNKNOWN } from '../../host/index.ts';
import { isDateFormat, numberFormatOf, PLAIN } from '../../host/workbook/style.ts';
import type { CellView } from '../protocol/sheetView.ts';
import { typedEntry } from './typedEntry.ts';

type Draft = { -readonly [K in keyof CellView]: CellView[K] | undefined };

/** What a cell shows with the look that conditional formatting gives it; null for one that shows nothing. */
export function cellView(cell: Cell | undefined, rule: RuleLook): CellView | null {
  const style = cell?.style ?? PLAIN;
  const text = cell ? shownText(cell) : '';
  const input = cell ? inputText(cell, text) : '';
  const draft: Draft = {
    text,
    input: input === text ? undefined : input,
    note: cell?.note ?? undefined,
    align: alignment(cell, style),
    vertical: style.vertical === 'bottom' ? undefined : style.vertical,
    wrap: style.wrap || undefined,
    // A number or a truth value stays in its cell.
    spills: (typeof cell?.value === 'string' && text !== '' && !style.wrap) || undefined,
    bold: (rule.bold ?? style.bold) || undefined,
    background: rule.background ?? style.background,
    color: rule.fontColor ?? style.fontColor,
    font: style.fontFamily,
    size: style.fontSize,
    borders: style.borders,
  };
  const entries = Object.entries(draft).filter(([, value]) => value !== undefined);
  return entries.length === 1 && text === '' ? null : (Object.fromEntries(entries) as unknown as CellView);
}

/** A formula whose value the stand-in cannot know shows a mark that no spreadsheet function gives. */
const NOT_KNOWN = '#?';

function shownText({ value, style }: Cell): string {
  if (value === null) return '';
  if (value === UNKNOWN) return NOT_KNOWN;
  return value instanceof CellError ? value.code : displayValue(value, numberFormatOf(style));
}

/** What the formula bar shows, which typed in again gives the same content. */
function inputText({ value, formula, style }: Cell, shown: string): string {
  if (formula !== null) return `=${formula}`;
  if (typeof value === 'string') return typedEntry(value, style).value === value ? value : `'${value}`;
  if (typeof value !== 'number' || isDateFormat(numberFormatOf(style))) return shown;
  if (!numberFormatOf(style).includes('%')) return String(value);
  return `${Number((value * 100).toPrecision(15))}%`;
}

function alignment(cell: Cell | undefined, { horizontal }: CellStyle): CellView['align'] {
  if (horizontal) return horizontal === 'left' ? undefined : horizontal;
  const value = cell?.value ?? null;
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || value instanceof CellError || value === UNKNOWN ? 'center' : undefined;
}
