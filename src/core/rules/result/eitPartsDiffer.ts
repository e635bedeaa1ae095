import type { Framework } from '../../framework/framework.ts';
import { meanOfParts, partFigure, partSubjects } from '../../results/eitParts.ts';
import { formatScore, type Hundredths } from '../../score/hundredths.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { placesOf } from '../shared/places.ts';
import { subjectName } from '../shared/subject.ts';

/** Each of the three figures may have been rounded by a hundredth. */
const SLACK: Hundredths = 2;

/**
 * EIT, or an indicator of it, that its two stated parts don't give: it lies outside of them, or is not their mean where it
 * is known how much each counts.
 */
export const eitPartsDiffer: Rule = {
  code: 'eit-parts-differ',
  severity: 'warning',
  words: {
    th: {
      title: 'คะแนน EIT ไม่ตรงกับคะแนนสองส่วน',
      finding: '{what} รายงานไว้ {reported} แต่ส่วนที่ 1 ({first}) กับส่วนที่ 2 ({second}) รวมกันไม่ได้ค่านี้',
      means: 'คะแนน EIT หรือตัวชี้วัดของ EIT คิดจากสองส่วน จึงต้องอยู่ระหว่างคะแนนของสองส่วนนั้น',
      why: 'ระดับขึ้นอยู่กับคะแนนของทั้งสองส่วน ถ้าตัวใดพิมพ์ผิด ระดับในแผนอาจผิดด้วย',
      todo: 'เทียบคะแนนทั้งสามตัวกับต้นฉบับ แล้วแก้ตัวที่พิมพ์ผิด',
    },
    en: {
      title: 'An EIT score that its two parts do not give',
      finding: '{what} is reported as {reported}, but part 1 ({first}) and part 2 ({second}) do not give it',
      means: 'EIT and its indicators follow from two parts, and so lie between them.',
      why: 'The level depends on both parts: if one is mistyped, the level in the plan may be wrong.',
      todo: 'Compare the three scores with the original, and correct the one mistyped.',
    },
  },
  example: { sheet: 'ปีงบประมาณ พ.ศ. 2567\nคะแนน\nEIT\t90.00\nEIT ส่วนที่ 1\t80.00\nEIT ส่วนที่ 2\t81.00\nIIT\t90' },
  check: ({ framework, sheet, results }) =>
    partSubjects(framework).flatMap((subject): RuleFinding[] => {
      const { part, indicator } = subject;
      const other = { ...subject, part: 2 } as const;
      const first = partFigure(results, subject)?.reported ?? null;
      const second = partFigure(results, other)?.reported ?? null;
      const whole =
        indicator === null ? results.instruments.EIT : results.indicators.find(({ id }) => id === indicator);
      const reported = whole?.reported ?? null;
      if (part === 2 || first === null || second === null || reported === null) return [];
      if (fits(reported, first, second, framework)) return [];
      const owner =
        indicator === null
          ? ({ kind: 'instrument', id: 'EIT' } as const)
          : ({ kind: 'indicator', id: indicator } as const);
      const scores = { reported: formatScore(reported), first: formatScore(first), second: formatScore(second) };
      const places = [owner, subject, other].flatMap((one) => placesOf(sheet, one));
      return [{ item: null, places, params: { what: subjectName(owner), ...scores } }];
    }),
};

function fits(reported: Hundredths, first: Hundredths, second: Hundredths, framework: Framework): boolean {
  if (framework.eitVisible !== null) return Math.abs(reported - meanOfParts(framework, first, second)) <= SLACK;
  return reported >= Math.min(first, second) - SLACK && reported <= Math.max(first, second) + SLACK;
}
