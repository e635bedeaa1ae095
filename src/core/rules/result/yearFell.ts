import type { Framework } from '../../framework/framework.ts';
import { type Language, message } from '../../messages/catalogue.ts';
import type { Subject } from '../../reading/statement.ts';
import { type Change, compareYears } from '../../results/compareYears.ts';
import { formatScore, type Hundredths } from '../../score/hundredths.ts';
import type { Rule } from '../rule.ts';
import { placesOf } from '../shared/places.ts';
import { itemOf } from '../shared/subject.ts';

/** From year to year an item goes up and down by a few points with whoever happens to answer. */
const WORTH_NAMING: Hundredths = 5_00;
const MOST_ITEMS = 5;

/** What fell against last year: the overall score, instruments and indicators, and the items that fell most. */
export const yearFell: Rule = {
  code: 'year-fell',
  severity: 'notice',
  words: {
    th: {
      title: 'คะแนนที่ลดลงจากปีก่อน',
      finding: 'คะแนนปี {year} ลดลงจากปี {previousYear}: {fellTh}',
      means: 'เทียบกับปีก่อนแล้ว คะแนนรวม เครื่องมือ หรือตัวชี้วัดลดลง หรือมีข้อที่ลดลงตั้งแต่ 5 คะแนนขึ้นไป (แสดงไม่เกิน 5 ข้อ)',
      why: 'เรื่องที่ลดลงควรมีมาตรการในแผน แม้คะแนนจะยังไม่ต่ำกว่าเกณฑ์',
      todo: 'ดูว่าตัวเลขทั้งสองปีถูกต้อง แล้วพิจารณาว่าแผนมีมาตรการสำหรับเรื่องที่ลดลงแล้วหรือยัง',
    },
    en: {
      title: 'Scores lower than last year',
      finding: 'Lower in {year} than in {previousYear}: {fellEn}',
      means:
        'Against last year the overall score, an instrument or an indicator is lower, or an item by 5 points or more (five items at most are shown).',
      why: 'What got worse deserves a measure in the plan, even where the score is still above the threshold.',
      todo: 'See that the figures of both years are right, then whether the plan has measures for what got worse.',
    },
  },
  example: {
    sheet: [
      'ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567',
      'ตัวชี้วัด\tรายละเอียด\tคะแนน ปี 2566\tคะแนน ปี 2567',
      '3\tการใช้อำนาจ\t95.20\t97.78',
      '4\tการใช้ทรัพย์สินของราชการ\t80.10\t75.35',
    ].join('\n'),
  },
  check: ({ framework, sheet, results, previous }) => {
    const fallen = previous === null ? [] : worthNaming(compareYears(results, previous));
    if (previous === null || fallen.length === 0) return [];
    const listed = (language: Language) =>
      fallen.map((change) => worded(change, framework, previous.framework.fiscalYear, language)).join(', ');
    return [
      {
        item: null,
        places: fallen.flatMap(({ subject }) => placesOf(sheet, subject)),
        params: {
          year: String(framework.fiscalYear),
          previousYear: String(previous.framework.fiscalYear),
          fellTh: listed('th'),
          fellEn: listed('en'),
        },
      },
    ];
  },
};

function worthNaming(changes: readonly Change[]): Change[] {
  const isItem = ({ subject }: Change) => itemOf(subject) !== null;
  const figures = changes.filter((one) => !isItem(one) && one.change < 0);
  const items = changes.filter((one) => isItem(one) && one.change <= -WORTH_NAMING);
  return [...figures, ...items.sort((a, b) => a.change - b.change).slice(0, MOST_ITEMS)];
}

/** `ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ 80.10 → 75.35` */
function worded(change: Change, framework: Framework, before: number, language: Language): string {
  const { subject, earlier } = change;
  const was = itemOf(earlier) === itemOf(subject) ? '' : ` (${before}: ${itemOf(earlier)})`;
  const name = nameOf(subject, framework, language);
  return `${name}${was} ${formatScore(change.before)} → ${formatScore(change.now)}`;
}

function nameOf(subject: Subject, { indicators }: Framework, language: Language): string {
  if (subject.kind === 'overall') return message(language, 'subject.overall');
  if (subject.kind === 'part') return message(language, 'subject.part', { part: subject.part });
  if (subject.kind === 'instrument') return subject.id;
  if (subject.kind === 'item') return subject.code;
  const name = indicators.find(({ id }) => id === subject.id)?.name[language] ?? '';
  return `${message(language, 'subject.indicator', { id: subject.id })} ${name}`;
}
