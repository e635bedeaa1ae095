import type { Edge } from '../../calendar/datePair.ts';
import type { PlannedMeasure } from '../../plan/plannedMeasure.ts';
import type { Checked, Fix, Rule } from '../rule.ts';
import { measureName, placesOfParts } from './naming.ts';
import { dateFix, datesOf, isReversed } from './periods.ts';
import { isWithin, withYearPutRight } from './yearSlip.ts';

const EDGES: readonly Edge[] = ['start', 'end'];

/** A measure that ends before it starts; mostly since October to December belong to the calendar year before. */
export const periodReversed: Rule = {
  code: 'period-reversed',
  severity: 'error',
  words: {
    th: {
      title: 'วันสิ้นสุดมาก่อนวันเริ่มต้น',
      finding: 'มาตรการ “{measure}” เริ่มต้น {start} แต่สิ้นสุด {end} ซึ่งมาก่อน',
      fix: 'วันและเดือนคงเดิม เปลี่ยนเฉพาะปีให้อยู่ในปีงบประมาณ พ.ศ. {year} แล้ววันเริ่มต้นจะมาก่อนวันสิ้นสุด',
      means: 'วันสิ้นสุดของมาตรการอยู่ก่อนวันเริ่มต้น',
      why: 'เอกสารแผนจะมีช่วงเวลาที่เป็นไปไม่ได้',
      todo: 'ดูว่าพิมพ์ปีผิดหรือสลับช่อง แล้วแก้ให้ถูก ปีงบประมาณเริ่มเดือนตุลาคมของปีก่อนหน้า เช่น ปีงบประมาณ 2568 เริ่ม 1 ตุลาคม 2567',
    },
    en: {
      title: 'The end comes before the start',
      finding: 'The measure “{measure}” starts {start} but ends {end}, which is earlier',
      fix: 'Only the year changes, so that it lies in fiscal year {year} and the period runs forward',
      means: 'The end of a measure’s period lies before its start.',
      why: 'The document would show a period that cannot be.',
      todo: 'See whether a year is mistyped or the cells are swapped. A fiscal year begins in October of the year before: 2568 begins on 1 October 2567.',
    },
  },
  example: {
    sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni10\t90.00\ni11\t95.00\ni12\t100',
    measures: 'own-1\t4\tจัดทำทะเบียนยืมทรัพย์สิน\tเปิดทะเบียนทุกกอง\tกองคลัง\t1 ตุลาคม 2568\t30 กันยายน 2568\t',
  },
  check: (checked) =>
    checked.measures
      .filter((planned) => isReversed(datesOf(planned, checked)))
      .map((planned) => {
        const { start, end } = planned.measure;
        const year = checked.framework.fiscalYear + 1;
        return {
          item: null,
          places: placesOfParts([planned], EDGES),
          params: { measure: measureName(planned.measure), start: start ?? '', end: end ?? '', year: String(year) },
          ...(checked.yearKnown ? yearFix(planned, checked) : {}),
        };
      }),
};

/** Sure where one date lies in the plan's year, and the other would, and would be in order, but for its year. */
function yearFix(planned: PlannedMeasure, checked: Checked): { readonly fix?: Fix } {
  const dates = datesOf(planned, checked);
  const year = checked.framework.fiscalYear + 1;
  const outside = EDGES.filter((edge) => dates[edge] && !isWithin(year, dates[edge]));
  const [edge] = outside;
  const date = edge && dates[edge];
  if (!date || outside.length > 1) return {};
  const right = withYearPutRight(date, edge, year);
  return right && !isReversed({ ...dates, [edge]: right }) ? dateFix(planned, edge, date, right) : {};
}
