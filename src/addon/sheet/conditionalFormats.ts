import { MARK_COLOURS, type Mark, type MarkKind } from '../../core/highlights.ts';
import { a1 } from '../../core/table/address.ts';
import type { TabView } from '../../core/tabs/tabView.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Colours are conditional formats, not fills: they lie over what the user coloured and leave it as it was when they go.
 * Ours are known by these texts in their formulas: marks on cells of the score sheet, shades on our own score tab.
 */
const MARK = '"ita-plan"';
const SHADE = '"ita-plan shade"';

/** Of two marks on a cell, the first kind here shows. */
const ORDER: readonly MarkKind[] = ['error', 'warning', 'weak', 'notice'];

/** The rules of a tab with ours, and only ours, replaced by those for `marks`. Ours go first, else a user's rule hides them. */
export function markRules(sheet: Sheet, marks: readonly Mark[]): { rules: Rule[]; changed: boolean } {
  const all = sheet.getConditionalFormatRules();
  const before = all.filter((rule) => isSigned(rule, MARK));
  const ours = ORDER.flatMap((kind) => {
    const cells = [...new Set(marks.filter((mark) => mark.kind === kind).map(({ place }) => a1(place)))];
    return cells.length === 0 ? [] : [markRule(sheet, cells, MARK_COLOURS[kind])];
  });
  return {
    rules: [...ours, ...all.filter((rule) => !isSigned(rule, MARK))],
    changed: describe(before) !== describe(ours),
  };
}

/** Whether a tab shows marks of ours. */
export function isMarked(sheet: Sheet): boolean {
  return sheet.getConditionalFormatRules().some((rule) => isSigned(rule, MARK));
}

/** The rules of a tab with those, and only those, that shade score cells while they hold too low a number anew. */
export function shadeRules(sheet: Sheet, shades: TabView['shades']): { rules: Rule[]; changed: boolean } {
  const all = sheet.getConditionalFormatRules();
  const ours = shades.flatMap(({ cells, under }) => {
    const [first] = cells;
    if (!first) return [];
    const ranges = [sheet.getRange(first.row, first.column, cells.length, 1)];
    const test = `=AND(ISNUMBER(${a1(first)}),${a1(first)}<${under},${SHADE}<>"")`;
    return [build(test, MARK_COLOURS.weak, ranges)];
  });
  return {
    rules: [...ours, ...all.filter((rule) => !isSigned(rule, SHADE))],
    changed: describe(all.filter((rule) => isSigned(rule, SHADE))) !== describe(ours),
  };
}

function markRule(sheet: Sheet, cells: readonly string[], colour: string): Rule {
  return build(
    `=${MARK}<>""`,
    colour,
    cells.map((cell) => sheet.getRange(cell)),
  );
}

function build(test: string, colour: string, ranges: GoogleAppsScript.Spreadsheet.Range[]): Rule {
  return SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(test)
    .setBackground(colour)
    .setRanges(ranges)
    .build();
}

function isSigned(rule: Rule, signature: string): boolean {
  return criteria(rule).some((value) => typeof value === 'string' && value.includes(signature));
}

function criteria(rule: Rule): readonly unknown[] {
  return rule.getBooleanCondition()?.getCriteriaValues() ?? [];
}

function describe(rules: readonly Rule[]): string {
  return rules
    .map((rule) => {
      const cells = rule.getRanges().map((range) => range.getA1Notation());
      return [rule.getBooleanCondition()?.getBackground(), ...criteria(rule), ...cells].join(' ');
    })
    .join('\n');
}
