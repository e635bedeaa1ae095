import { describe, expect, it } from 'vitest';
import { inBundle, sheetOf } from '../../inBundle.ts';

const withRules = () => {
  const workbook = sheetOf([[1, 2]]);
  const [sheet] = workbook.sheets;
  const origin = { type: 'colorScale' };
  sheet?.rules.push({ ranges: [{ row: 1, column: 1, rows: 1, columns: 2 }], formula: null, look: {}, origin });
  return inBundle(workbook);
};

describe('rules of conditional formatting', () => {
  it('are built, read and set back with those of the user, in order', () => {
    const { run, host } = withRules();
    const seen = run(() => {
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      const own = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=$A1>1')
        .setBackground('#FFF2CC')
        .setFontColor('#990000')
        .setBold(true)
        .setRanges([sheet.getRange('A1:B9'), sheet.getRange('D1')])
        .build();
      sheet.setConditionalFormatRules([own, ...sheet.getConditionalFormatRules()]);
      return sheet.getConditionalFormatRules().map((rule) => {
        const condition = rule.getBooleanCondition();
        return [
          rule.getRanges().map((range) => range.getA1Notation()),
          condition && [
            condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA,
            condition.getCriteriaValues(),
            condition.getBackground(),
            condition.getFontColor(),
          ],
        ];
      });
    });
    expect(seen).toEqual([
      [
        ['A1:B9', 'D1'],
        [true, ['=$A1>1'], '#fff2cc', '#990000'],
      ],
      [['A1:B1'], null],
    ]);
    expect(host.workbook.sheets[0]?.rules[1]?.origin).toEqual({ type: 'colorScale' });
  });

  it('are all replaced by those that are set', () => {
    const { run, host } = withRules();
    run(() => SpreadsheetApp.getActive().getActiveSheet().setConditionalFormatRules([]));
    expect(host.workbook.sheets[0]?.rules).toEqual([]);
  });

  it('are copied with some things changed', () => {
    const { run } = inBundle();
    const seen = run(() => {
      const sheet = SpreadsheetApp.getActive().getActiveSheet();
      const first = SpreadsheetApp.newConditionalFormatRule()
        .whenFormulaSatisfied('=A1')
        .setRanges([sheet.getRange('A1')])
        .build();
      const second = first
        .copy()
        .setRanges([sheet.getRange('B2')])
        .build();
      return [first, second].map((rule) => [
        rule.getRanges()[0]?.getA1Notation(),
        rule.getBooleanCondition()?.getCriteriaValues(),
      ]);
    });
    expect(seen).toEqual([
      ['A1', ['=A1']],
      ['B2', ['=A1']],
    ]);
  });

  it('are refused half done or wrong', () => {
    const { run } = withRules();
    const empty = () => void SpreadsheetApp.newConditionalFormatRule().build();
    const noFormula = () => void SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('A1>1');
    const foreign = () => void SpreadsheetApp.getActive().getActiveSheet().getConditionalFormatRules()[0]?.copy();
    const noRule = () =>
      SpreadsheetApp.getActive()
        .getActiveSheet()
        .setConditionalFormatRules([1 as never]);
    expect(() => run(empty)).toThrow('needs ranges and a formula');
    expect(() => run(noFormula)).toThrow('starts with "="');
    expect(() => run(foreign)).toThrow('can only be set back as it is');
    expect(() => run(noRule)).toThrow("The parameters (Number) don't match");
  });
});
