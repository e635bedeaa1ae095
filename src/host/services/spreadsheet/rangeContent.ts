import { setContent } from '../../workbook/cells.ts';
import { isDateFormat, numberFormatOf, restyle } from '../../workbook/style.ts';
import type { Block } from './block.ts';
import { type Enter, enterFormula, enterNote, enterValue } from './entering.ts';
import { cellText, cellValue } from './reading.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;

/** Values, formulas and notes of a Range. */
export function rangeContent(block: Block, self: () => Range): Partial<Range> {
  const { workbook } = block.run.host;
  const everywhere = (value: unknown) =>
    Array.from({ length: block.rect.rows }, () => Array.from({ length: block.rect.columns }, () => value));

  const setContents = (method: string, values: unknown, enter: Enter) => {
    const entries = block.parse(method, values, (value, at) => enter(workbook, value, at));
    block.put(entries, (cell, { numberFormat, ...content }) => {
      const bringsFormat = numberFormat !== undefined && !isDateFormat(numberFormatOf(cell.style));
      if (bringsFormat) cell.style = restyle(cell.style, { numberFormat });
      setContent(workbook, cell, content);
    });
    const { row, rows } = block.rect;
    for (let fitted = row; fitted < row + rows; fitted++) block.sheet.fittedRows.add(fitted);
    return self();
  };

  const setNotes = (method: string, values: unknown) => {
    block.put(
      block.parse(method, values, (value) => enterNote(method, value)),
      (cell, note) => Object.assign(cell, { note, noteOrigin: null }),
    );
    return self();
  };

  return {
    getValues: () => block.readValues(cellValue),
    getDisplayValues: () => block.readValues(cellText),
    getFormulas: () => block.read((cell) => (cell?.formula == null ? '' : `=${cell.formula}`)),
    getNotes: () => block.read((cell) => cell?.note ?? ''),
    setValues: (values) => setContents('Range.setValues', values, enterValue),
    setValue: (value) => setContents('Range.setValue', everywhere(value), enterValue),
    setFormulas: (values) => setContents('Range.setFormulas', values, enterFormula),
    setNotes: (values) => setNotes('Range.setNotes', values),
    setNote: (value) => setNotes('Range.setNote', everywhere(value)),
    clearContent: () => {
      block.eachTouched((cell) => setContent(workbook, cell, { value: null, formula: null }));
      return self();
    },
    clearNote: () => {
      block.eachTouched((cell) => Object.assign(cell, { note: null, noteOrigin: null }));
      return self();
    },
  };
}
