import type { Measure } from '../../measures/measure.ts';
import type { PlannedMeasure } from '../../plan/plannedMeasure.ts';
import { comparable } from '../../text/normalise.ts';
import type { Rule } from '../rule.ts';
import { measureName, placesOfParts } from './naming.ts';

/** Letters. Steps any plan may have ("appoint a working group, carry it out, report") are shorter than that in all. */
const TELLING = 150;

/**
 * One measure in two rows of the same issue: by its title, or by its steps where they are too particular to be alike by
 * chance. Under another issue a measure may well stand again, unless all its steps are the same too.
 */
export const measureTwice: Rule = {
  code: 'measure-twice',
  severity: 'warning',
  words: {
    th: {
      title: 'มาตรการซ้ำกัน',
      finding: 'มาตรการ “{measure}” ของประเด็นที่ {issue} ซ้ำกัน {count} แถว',
      means: 'ประเด็นเดียวกันมีมาตรการที่ชื่อเหมือนกัน หรือขั้นตอนเหมือนกันทุกข้อ มากกว่าหนึ่งแถว หรือต่างประเด็นแต่เหมือนกันทั้งชื่อและขั้นตอน',
      why: 'เอกสารแผนจะพิมพ์มาตรการนี้ซ้ำ และปีหน้าต้องรายงานผลซ้ำด้วย',
      todo: 'ถ้าเป็นมาตรการเดียวกัน ลบให้เหลือแถวเดียว ถ้าตั้งใจให้ต่างกัน แก้ชื่อหรือขั้นตอนให้เห็นความต่าง',
    },
    en: {
      title: 'The same measure twice',
      finding: 'The measure “{measure}” of issue {issue} stands in {count} rows',
      means:
        'Measures of one issue have the same title, or all the same steps; or measures of two issues have both the same.',
      why: 'The document prints the measure again, and next year it has to be reported on again.',
      todo: 'If they are one measure, keep one row. If they are meant to differ, let the title or the steps show how.',
    },
  },
  example: {
    sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni10\t90.00\ni11\t95.00\ni12\t100',
    measures: [
      'own-1\t4\tจัดทำทะเบียนยืมทรัพย์สิน\tเปิดทะเบียนทุกกอง\tกองคลัง\t1 ตุลาคม 2567\t30 กันยายน 2568\t',
      'own-2\t4\tจัดทำทะเบียนยืมทรัพย์สิน\tตรวจทะเบียนทุกเดือน\tกองคลัง\t1 ตุลาคม 2567\t30 กันยายน 2568\t',
    ].join('\n'),
  },
  check: ({ measures }) =>
    alike(measures).map(({ first, rows }) => ({
      item: null,
      places: placesOfParts(rows, ['title']),
      params: {
        measure: measureName(first.measure),
        issue: issuesOf(rows),
        count: String(rows.length),
      },
    })),
};

function issuesOf(rows: readonly PlannedMeasure[]): string {
  return [...new Set(rows.map(({ measure }) => measure.issue))].join(', ');
}

interface Group {
  readonly first: PlannedMeasure;
  readonly rows: PlannedMeasure[];
}

/** Each measure goes to the first group of which a row is the same; those of one row are dropped. */
function alike(measures: readonly PlannedMeasure[]): Group[] {
  const groups: Group[] = [];
  const byMark = new Map<string, Group>();
  for (const planned of measures) {
    const marks = marksOf(planned.measure);
    const group = marks.map((mark) => byMark.get(mark)).find((known) => known !== undefined);
    const joined = group ?? { first: planned, rows: [] };
    joined.rows.push(planned);
    if (!group) groups.push(joined);
    for (const mark of marks) if (!byMark.has(mark)) byMark.set(mark, joined);
  }
  return groups.filter(({ rows }) => rows.length > 1);
}

/** What two measures share if they are the same. */
function marksOf({ issue, title, steps }: Measure): string[] {
  const [name, acts] = [comparable(title), steps.map(comparable).join('\n')];
  return [
    ...(name ? [`${issue} title ${name}`] : []),
    ...(acts.length < TELLING ? [] : [`${issue} steps ${acts}`]),
    ...(name && acts ? [`any issue ${name}\n${acts}`] : []),
  ];
}
