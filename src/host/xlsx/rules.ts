import type { ConditionalRule as FileRule } from 'hucre';
import { formatA1, parseA1 } from '../workbook/a1.ts';
import type { Rect } from '../workbook/rect.ts';
import type { ConditionalRule } from '../workbook/rule.ts';
import { fromHex, toHex } from './colors.ts';

const WHOLE_GRID = { rows: 1_048_576, columns: 16_384 };

/** `A1:B3 D1` */
export function readRanges(text: string): Rect[] {
  return text.split(/\s+/).flatMap((range) => parseA1(range, WHOLE_GRID) ?? []);
}

/** A sheet's rules in the order of their priority. */
export function readRules(rules: readonly FileRule[]): ConditionalRule[] {
  return [...rules].sort((a, b) => a.priority - b.priority).map(readRule);
}

function readRule({ priority: _priority, ...rule }: FileRule): ConditionalRule {
  const { fill, font } = rule.style ?? {};
  const background = fill?.type === 'pattern' ? toHex(fill.bgColor ?? fill.fgColor) : undefined;
  const fontColor = toHex(font?.color);
  return {
    ranges: readRanges(rule.range),
    formula: rule.type === 'expression' && typeof rule.formula === 'string' ? `=${rule.formula}` : null,
    look: { ...(background && { background }), ...(fontColor && { fontColor }), ...(font?.bold && { bold: true }) },
    origin: rule,
  };
}

export function writeRules(rules: readonly ConditionalRule[]): FileRule[] {
  return rules.map((rule, index) => ({
    ...(rule.origin ? movedRule(rule, rule.origin as FileRule) : ownRule(rule)),
    priority: index + 1,
  }));
}

/** The rule as the file had it, at the place where it is now. */
function movedRule({ ranges, formula }: ConditionalRule, origin: FileRule): FileRule {
  const same = JSON.stringify(readRanges(origin.range)) === JSON.stringify(ranges);
  return {
    ...origin,
    ...(!same && { range: ranges.map(formatA1).join(' ') }),
    ...(formula !== null && { formula: formula.slice(1) }),
  };
}

function ownRule({ ranges, formula, look }: ConditionalRule): Omit<FileRule, 'priority'> {
  const font = { ...(look.fontColor && { color: fromHex(look.fontColor) }), ...(look.bold && { bold: true }) };
  return {
    type: 'expression',
    range: ranges.map(formatA1).join(' '),
    formula: (formula ?? '').slice(1),
    style: {
      ...(look.background && { fill: { type: 'pattern', pattern: 'solid', bgColor: fromHex(look.background) } }),
      ...(Object.keys(font).length > 0 && { font }),
    },
  };
}
