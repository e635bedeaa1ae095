import type { Edge } from '../../calendar/datePair.ts';
import type { PlanDate } from '../../plan/planDates.ts';
import type { PlannedMeasure } from '../../plan/plannedMeasure.ts';
import type { Checked, Fix, Rule } from '../rule.ts';
import { measuresNamed, placesOfParts } from './naming.ts';
import { dateFix, datesOf, isReversed } from './periods.ts';
import { isWithin, withYearPutRight } from './yearSlip.ts';

const EDGE_NAMES: Readonly<Record<Edge, { readonly whichTh: string; readonly whichEn: string }>> = {
  start: { whichTh: 'วันเริ่มต้น', whichEn: 'The start' },
  end: { whichTh: 'วันสิ้นสุด', whichEn: 'The end' },
};

/**
 * A date outside the fiscal year of the plan. One finding for each date that is written, however many measures have it:
 * a plan copied from the year before has it in every row. Where the year is not known, nothing can be said.
 */
export const periodOutsideYear: Rule = {
  code: 'period-outside-year',
  severity: 'warning',
  words: {
    th: {
      title: 'ช่วงเวลาอยู่นอกปีงบประมาณของแผน',
      finding: '{whichTh} {date} ({whoTh}) อยู่นอกปีงบประมาณ พ.ศ. {year} ของแผน (ตุลาคม {before} – กันยายน {year})',
      fix: 'วันและเดือนคงเดิม เปลี่ยนเฉพาะปีให้อยู่ในปีงบประมาณ พ.ศ. {year}',
      means: 'แผนเป็นของปีงบประมาณถัดจากปีของผลประเมิน แต่วันนี้อยู่นอกปีนั้น',
      why: 'ผู้ตรวจอาจเห็นว่าแผนเป็นของปีอื่น มักเกิดจากคัดลอกแผนปีก่อน หรือลืมว่าเดือนตุลาคมถึงธันวาคมใช้ปี พ.ศ. ก่อนหน้า',
      todo: 'แก้ปีให้ถูก ถ้าผิดหลายแถว ใช้ค้นหาและแทนที่ (Ctrl+H) ในแท็บมาตรการ ถ้าวันถูกแล้ว ตรวจว่าปีงบประมาณของผลประเมินถูกหรือไม่',
    },
    en: {
      title: 'A date outside the plan’s fiscal year',
      finding:
        '{whichEn} {date} of {whoEn} is outside the plan’s fiscal year {year} (October {before} to September {year})',
      fix: 'Only the year changes, so that the date lies in fiscal year {year}',
      means: 'The plan is for the fiscal year after that of the result; this date is not in it.',
      why: 'The plan may be taken for another year’s: often it was copied from the last one, or October to December got the wrong year.',
      todo: 'Correct the year; where many rows have it, find and replace (Ctrl+H) on the measures tab. If the date is right, see whether the result’s fiscal year is.',
    },
  },
  example: {
    sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni10\t90.00\ni11\t95.00\ni12\t100',
    measures: 'own-1\t4\tจัดทำทะเบียนยืมทรัพย์สิน\tเปิดทะเบียนทุกกอง\tกองคลัง\t1 ตุลาคม 2566\t30 กันยายน 2568\t',
  },
  check: (checked) => {
    const year = checked.framework.fiscalYear + 1;
    return [...datesOutside(checked, year).values()].map(({ edge, date, rows }) => {
      const [row] = rows;
      return {
        item: null,
        places: placesOfParts(rows, [edge]),
        params: {
          ...EDGE_NAMES[edge],
          ...measuresNamed(rows.map(({ measure }) => measure)),
          date: date.text,
          year: String(year),
          before: String(year - 1),
        },
        ...(row && rows.length === 1 ? yearFix(row, edge, checked) : {}),
      };
    });
  },
};

interface DateOutside {
  readonly edge: Edge;
  readonly date: PlanDate;
  readonly rows: PlannedMeasure[];
}

/** By what is written. A reversed period has to be put in order first. */
function datesOutside(checked: Checked, year: number): Map<string, DateOutside> {
  const found = new Map<string, DateOutside>();
  for (const planned of checked.yearKnown ? checked.measures : []) {
    const dates = datesOf(planned, checked);
    if (isReversed(dates)) continue;
    for (const edge of ['start', 'end'] as const) {
      const date = dates[edge];
      if (date === null || isWithin(year, date)) continue;
      const key = `${edge} ${date.text}`;
      const known = found.get(key) ?? { edge, date, rows: [] };
      known.rows.push(planned);
      found.set(key, known);
    }
  }
  return found;
}

/**
 * Sure where both dates with the year put right are in order. Of two wrong ones, that one is changed first which leaves
 * them in order meanwhile; the other is found again, then with its fix.
 */
function yearFix(planned: PlannedMeasure, edge: Edge, checked: Checked): { readonly fix?: Fix } {
  const dates = datesOf(planned, checked);
  const year = checked.framework.fiscalYear + 1;
  const right = (which: Edge) => {
    const date = dates[which];
    return date && !isWithin(year, date) ? withYearPutRight(date, which, year) : date;
  };
  const [date, to] = [dates[edge], right(edge)];
  const inOrder = !isReversed({ start: right('start'), end: right('end') }) && !isReversed({ ...dates, [edge]: to });
  return date && to && inOrder ? dateFix(planned, edge, date, to) : {};
}
