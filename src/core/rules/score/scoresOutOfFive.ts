import { SURVEYS, type SurveyId } from '../../framework/framework.ts';
import { formatScore, type Hundredths, mean } from '../../score/hundredths.ts';
import type { Checked, Rule, RuleFinding } from '../rule.ts';
import { placesOf } from '../shared/places.ts';

/** The full marks that surveys are given in where it is not 100: a fraction, or a mean of answers from 1 to 5 or 6. */
const FULL_MARKS: readonly Hundredths[] = [1_00, 5_00, 6_00];
/** Fewer scores may be low by accident. */
const ENOUGH = 5;
/** Reported indicators that are so many times their items are on another scale than they. */
const ANOTHER_SCALE = 10;

/**
 * All scores of a survey are so low that they must be out of 5, not out of 100. An agency that is really as bad as that
 * would have whole numbers and indicators to match, and no survey of many people comes near.
 */
export const scoresOutOfFive: Rule = {
  code: 'scores-out-of-five',
  severity: 'warning',
  words: {
    th: {
      title: 'คะแนนแบบสำรวจที่ไม่ใช่ร้อยละ',
      finding:
        'คะแนน {instrument} ทั้ง {count} ข้อไม่เกิน {highest} น่าจะเป็นคะแนนเต็ม {full} ไม่ใช่เต็ม 100 แผนจะถือว่าทุกข้อต้องปรับปรุง',
      means: 'คะแนนรายข้อของแบบสำรวจต่ำทุกข้อ เหมือนเป็นค่าเฉลี่ยที่ยังไม่ได้คิดเป็นร้อยละ',
      why: 'แผน ITA อ่านคะแนนเป็นร้อยละ ตัวชี้วัดและระดับจึงต่ำผิดไปมาก และทุกข้อจะเป็นข้อที่ต้องปรับปรุง',
      todo: 'ใส่คะแนนเป็นร้อยละตามประกาศผล หรือเพิ่มคอลัมน์หัว "ร้อยละ" ไว้ในตารางเดียวกัน',
    },
    en: {
      title: 'Survey scores that are no percentages',
      finding:
        'All {count} item scores of {instrument} are {highest} or less, so probably out of {full}, not out of 100; the plan would call every item weak',
      means: 'All item scores of a survey are as low as averages that have not been turned into percentages.',
      why: 'Scores are read as percentages, so the indicators and the level come out far too low and every item weak.',
      todo: 'Enter the scores as percentages, as published, or add a column headed “ร้อยละ” to the same table.',
    },
  },
  example: {
    sheet: ['ปีงบประมาณ พ.ศ. 2567', 'ข้อ\tคะแนน', 'e1\t4.34', 'e2\t4.39', 'e3\t4.89', 'e4\t4.27', 'e5\t4.27'].join('\n'),
  },
  check: (checked) => SURVEYS.flatMap((id) => lookAt(id, checked)),
};

function lookAt(id: SurveyId, { framework, sheet, results }: Checked): RuleFinding[] {
  const scored = framework.items.flatMap(({ code, instrument }) => {
    const score = instrument === id ? results.items.get(code) : undefined;
    return score === undefined ? [] : [{ code, score }];
  });
  const scores = scored.map(({ score }) => score);
  const [lowest, highest] = [Math.min(...scores), Math.max(...scores)];
  const full = FULL_MARKS.find((mark) => highest <= mark);
  if (scores.length < ENOUGH || full === undefined || lowest < 0 || highest <= full / 2) return [];
  const fractions = scores.filter((score) => score % 100 !== 0).length;
  const average = mean(scores) ?? 0;
  const reported = results.indicators.flatMap((one) => (one.instrument === id ? (one.reported ?? []) : []));
  const isHigher = reported.some((score) => score >= ANOTHER_SCALE * average);
  if (fractions < scores.length / 2 && !isHigher) return [];
  return [
    {
      item: null,
      items: scored.map(({ code }) => code),
      places: scored.flatMap(({ code }) => placesOf(sheet, { kind: 'item', code })),
      params: {
        instrument: id,
        count: String(scores.length),
        highest: formatScore(highest),
        full: String(full / 100),
      },
    },
  ];
}
