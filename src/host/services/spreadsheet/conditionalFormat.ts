import { Stricter } from '../../errors.ts';
import type { Run } from '../../vm/run.ts';
import type { Sheet } from '../../workbook/model.ts';
import { clip } from '../../workbook/rect.ts';
import type { ConditionalRule, RuleLook } from '../../workbook/rule.ts';
import { colorOf } from './colors.ts';
import { rangeService } from './range.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = typeof GoogleAppsScript.Spreadsheet.BooleanCriteria;

/** A rule as Google hands it out. One of a kind that the stand-in does not know has no condition to look at. */
export function ruleService(run: Run, rule: ConditionalRule, sheet: Sheet): Rule {
  return run.expose<Rule>(
    'ConditionalFormatRule',
    {
      getRanges: () => rule.ranges.map((rect) => rangeService(run, sheet, clip(rect, sheet))),
      getBooleanCondition: () => (rule.formula === null ? null : conditionService(run, rule.formula, rule.look)),
      copy: () => {
        if (rule.formula === null) throw new Stricter('A rule of this kind can only be set back as it is');
        return builderService(run, rule, sheet);
      },
    },
    rule,
  );
}

function conditionService(run: Run, formula: string, look: RuleLook): Condition {
  return run.expose<Condition>('BooleanCondition', {
    getCriteriaType: () => booleanCriteria(run).CUSTOM_FORMULA,
    getCriteriaValues: () => [formula],
    getBackground: () => look.background ?? null,
    getFontColor: () => look.fontColor ?? null,
  });
}

/** Kept for the run, so that `===` works on its values as it does on Google's. */
export function booleanCriteria(run: Run): Criteria {
  return run.once('BooleanCriteria', () => run.enumeration<Criteria>('BooleanCriteria', ['CUSTOM_FORMULA']));
}

interface Draft {
  ranges: ConditionalRule['ranges'];
  formula: string | null;
  look: RuleLook;
}

/** A builder, empty or started from a rule. */
export function builderService(run: Run, from?: ConditionalRule, on?: Sheet): Builder {
  const draft: Draft = from ? { ...from } : { ranges: [], formula: null, look: {} };
  let sheet = on;
  let changed = false;
  const set = (patch: Partial<Draft>) => {
    Object.assign(draft, patch);
    changed = true;
    return self;
  };
  const self: Builder = run.expose<Builder>('ConditionalFormatRuleBuilder', {
    whenFormulaSatisfied: (formula) => {
      if (typeof formula !== 'string' || !formula.startsWith('='))
        throw new Stricter('The formula of a rule starts with "="');
      return set({ formula });
    },
    setBackground: (color) => set({ look: look(draft.look, 'background', colorOf(color)) }),
    setFontColor: (color) => set({ look: look(draft.look, 'fontColor', colorOf(color)) }),
    setBold: (bold) => set({ look: look(draft.look, 'bold', bold || undefined) }),
    setRanges: (ranges) => {
      const blocks = Array.from(ranges, (range) =>
        run.subject(range, 'Range', 'ConditionalFormatRuleBuilder.setRanges'),
      );
      if (blocks.some((block) => block.sheet !== blocks[0]?.sheet))
        throw new Stricter('The ranges of a rule are on one sheet');
      sheet = blocks[0]?.sheet ?? sheet;
      return set({ ranges: blocks.map(({ rect }) => rect) });
    },
    build: () => {
      if (!sheet || draft.ranges.length === 0 || draft.formula === null) {
        throw new Stricter('A rule of conditional formatting needs ranges and a formula');
      }
      return ruleService(run, from && !changed ? from : { ...draft }, sheet);
    },
  });
  return self;
}

function look(before: RuleLook, key: keyof RuleLook, value: string | boolean | undefined): RuleLook {
  const { [key]: _gone, ...rest } = before;
  return value === undefined ? rest : { ...rest, [key]: value };
}
