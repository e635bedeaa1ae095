import { badArguments, Stricter } from '../../errors.ts';
import { setContent } from '../../workbook/cells.ts';
import type { CellStyle } from '../../workbook/style.ts';
import { numberFormatOf, PLAIN, restyle } from '../../workbook/style.ts';
import type { Block } from './block.ts';
import { drawBorders } from './borders.ts';
import { colorOf } from './colors.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** How a value given to a setter becomes a property of the style; undefined takes it away. */
type Parse = (value: unknown) => unknown;

/** The looks of a Range. */
export function rangeFormat(block: Block, self: () => Range): Partial<Range> {
  const each = (method: string, key: keyof CellStyle, parse: Parse) => (values: unknown) => {
    block.put(block.parse(`Range.${method}`, values, parse), (cell, value) => {
      cell.style = restyle(cell.style, { [key]: value });
    });
    return self();
  };
  const all = (key: keyof CellStyle, parse: Parse) => (value: unknown) => {
    const parsed = parse(value);
    block.each((cell) => {
      cell.style = restyle(cell.style, { [key]: parsed });
    });
    return self();
  };

  return {
    getBackgrounds: () => block.read((cell) => cell?.style.background ?? '#ffffff'),
    getNumberFormats: () => block.read((cell) => numberFormatOf(cell?.style ?? PLAIN)),
    setBackgrounds: each('setBackgrounds', 'background', colorOf),
    setBackground: all('background', colorOf),
    setFontColors: each('setFontColors', 'fontColor', colorOf) as Range['setFontColors'],
    setFontColor: all('fontColor', colorOf),
    setNumberFormats: each('setNumberFormats', 'numberFormat', pattern),
    setNumberFormat: all('numberFormat', pattern),
    setFontWeights: each('setFontWeights', 'bold', weight) as Range['setFontWeights'],
    setFontWeight: all('bold', weight),
    setFontFamily: all('fontFamily', text),
    setFontSizes: each('setFontSizes', 'fontSize', size) as Range['setFontSizes'],
    setFontSize: all('fontSize', size),
    setWrap: all('wrap', (value) => oneOf(value, { true: true, false: undefined })),
    setVerticalAlignment: all('vertical', (value) => oneOf(value, { top: 'top', middle: 'middle', bottom: 'bottom' })),
    getVerticalAlignments: () => block.read((cell) => cell?.style.vertical ?? 'bottom'),
    setHorizontalAlignment: all('horizontal', horizontal),
    setHorizontalAlignments: each('setHorizontalAlignments', 'horizontal', horizontal),
    setBorder: (...args: unknown[]) => {
      drawBorders(block, args);
      return self();
    },
    clearFormat: () => {
      block.eachTouched(resetStyle);
      return self();
    },
    clear: (...options: unknown[]) => {
      if (options.length > 0) throw new Stricter('Range.clear takes no options');
      block.eachTouched((cell) => {
        setContent(block.run.host.workbook, cell, { value: null, formula: null });
        resetStyle(cell);
      });
      return self();
    },
  };
}

/** "This … doesn't reset any number formatting rules" (reference of Range.clearFormat). */
function resetStyle(cell: { style: CellStyle }): void {
  cell.style = restyle(PLAIN, { numberFormat: cell.style.numberFormat });
}

function pattern(value: unknown): string | undefined {
  const format = text(value);
  return format === 'General' ? undefined : format;
}

function text(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw badArguments('Range.set…', [value]);
  return value;
}

function size(value: unknown): number {
  if (typeof value !== 'number' || !(value > 0)) throw badArguments('Range.setFontSize', [value]);
  return value;
}

const weight: Parse = (value) => oneOf(value, { bold: true, normal: undefined, null: undefined });

const horizontal: Parse = (value) =>
  oneOf(value, { left: 'left', center: 'center', right: 'right', normal: undefined, null: undefined });

function oneOf(value: unknown, choices: Record<string, unknown>): unknown {
  const key = String(value);
  if (!Object.hasOwn(choices, key)) throw new Stricter(`${key} is none of ${Object.keys(choices).join(', ')}`);
  return choices[key];
}
