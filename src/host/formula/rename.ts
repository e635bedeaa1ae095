import { quoteSheetName, splitSheetName } from '../workbook/a1.ts';
import { tokenize } from './tokens.ts';

/** The formula with one sheet's new name; throws `Unsupported` for a formula that cannot be read. */
export function renameInFormula(formula: string, from: string, to: string): string {
  return tokenize(formula)
    .map(({ kind, text }) => {
      const [sheet, reference] = splitSheetName(text);
      return kind === 'reference' && sheet === from ? `${quoteSheetName(to)}!${reference}` : text;
    })
    .join('');
}
