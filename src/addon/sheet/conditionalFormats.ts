import { MARK_COLOURS, type Mark, type MarkKind } from '../../core/highlights.ts';
import { a1 } from '../../core/table/address.ts';
import type { TabView } from '../../core/tabs/tabView.ts';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Corner = Parameters<typeof a1>[0];

/**
 * Colours are conditional formats, not fills: they lie over what the user coloured and leave it as it was when they go.
 * Ours are known by these texts in their formulas: marks on cells of the score sheet, shades on our own score tab.
 */
const MARK = '"ita-plan"';
const SHADE = '"ita-plan shade"';

/** The bar of a weak score, as in the document. */
const WEAK_BAR = '#c0561e';

/** Of two marks on a cell, the first kind here shows. */
const ORDER: readonly MarkKind[] = ['error', 'warning', 'weak', 'notice'];

/** A rule of ours, as data: what stands already need not be built to be compared with it. */
interface OurRule {
  readonly test: string;
  readonly paints: 'ground' | 'text';
  readonly colour: string;
  /** Blocks in A1 notation. */
  readonly cells: readonly string[];
}

/** Makes a tab have our rules for `marks` and no other marks of ours. */
export function setMarkRules(sheet: Sheet, marks: readonly Mark[]): void {
  const rules = ORDER.flatMap((kind): OurRule[] => {
    const cells = [...new Set(marks.filter((mark) => mark.kind === kind).map(({ place }) => a1(place)))];
    return cells.length === 0 ? [] : [{ test: `=${MARK}<>""`, paints: 'ground', colour: MARK_COLOURS[kind], cells }];
  });
  setRules(sheet, MARK, rules);
}

/** Makes a tab have those rules, and no others of that kind, that shade score cells while they hold too low a number. */
export function setShadeRules(sheet: Sheet, shades: TabView['shades']): void {
  const rules = shades.flatMap(({ cells, under, bars }): OurRule[] => {
    const [first, last] = [cells[0], cells[cells.length - 1]];
    if (!first || !last) return [];
    const test = `=AND(ISNUMBER(${a1(first)}),${a1(first)}<${under},${SHADE}<>"")`;
    const shade: OurRule = { test, paints: 'ground', colour: MARK_COLOURS.weak, cells: [blockOf(first, last)] };
    if (bars === undefined) return [shade];
    // Counted from the bar, the score stands as far to the left as from each bar below.
    const cellsOfBars = blockOf({ ...first, column: bars }, { ...last, column: bars });
    return [shade, { test, paints: 'text', colour: WEAK_BAR, cells: [cellsOfBars] }];
  });
  setRules(sheet, SHADE, rules);
}

const blockOf = (first: Corner, last: Corner): string =>
  a1(first) === a1(last) ? a1(first) : `${a1(first)}:${a1(last)}`;

/** Whether a tab shows marks of ours. */
export function isMarked(sheet: Sheet): boolean {
  return sheet.getConditionalFormatRules().some((rule) => isSigned(conditionOf(rule), MARK));
}

/** Replaces our rules, and only ours, where they differ. Ours go first, else a user's rule hides them. */
function setRules(sheet: Sheet, signature: string, rules: readonly OurRule[]): void {
  const standing = sheet.getConditionalFormatRules().map((rule) => ({ rule, condition: conditionOf(rule) }));
  const ours = standing.filter(({ condition }) => isSigned(condition, signature));
  const others = standing.filter(({ condition }) => !isSigned(condition, signature));
  const now = ours.map(({ rule, condition }) => inWords(condition, cellsOf(rule)));
  const wanted = rules.map(({ test, colour, cells }) => inWords({ values: [test], colour }, cells));
  if (JSON.stringify(now) === JSON.stringify(wanted)) return;
  sheet.setConditionalFormatRules([...rules.map((rule) => build(sheet, rule)), ...others.map(({ rule }) => rule)]);
}

interface Condition {
  readonly values: readonly unknown[];
  readonly colour: string | null;
}

function conditionOf(rule: Rule): Condition {
  const condition = rule.getBooleanCondition();
  return {
    values: condition?.getCriteriaValues() ?? [],
    colour: condition?.getBackground() ?? condition?.getFontColor() ?? null,
  };
}

function isSigned({ values }: Condition, signature: string): boolean {
  return values.some((value) => typeof value === 'string' && value.includes(signature));
}

function cellsOf(rule: Rule): string[] {
  return rule.getRanges().map((range) => range.getA1Notation());
}

function inWords({ values, colour }: Condition, cells: readonly string[]): string {
  return [colour, ...values, ...cells].join(' ');
}

function build(sheet: Sheet, { test, paints, colour, cells }: OurRule): Rule {
  const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied(test);
  return (paints === 'ground' ? rule.setBackground(colour) : rule.setFontColor(colour))
    .setRanges(cells.map((block) => sheet.getRange(block)))
    .build();
}
