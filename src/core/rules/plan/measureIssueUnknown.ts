import type { PlannedMeasure } from '../../plan/plannedMeasure.ts';
import type { Rule } from '../rule.ts';
import { measuresNamed, placesOfParts } from './naming.ts';

/** A measure under an issue that the year does not have: one finding for each such number, or what stands in its place. */
export const measureIssueUnknown: Rule = {
  code: 'measure-issue-unknown',
  severity: 'warning',
  words: {
    th: {
      title: 'มาตรการอยู่ในประเด็นที่ไม่มี',
      finding: '{whoTh} อยู่ในประเด็นที่ {issue} แต่แผนมีเฉพาะประเด็นที่ {issues}',
      means: 'ช่อง “ประเด็นที่” ไม่ใช่ตัวเลข หรือเลขไม่ตรงกับประเด็นใดของการวิเคราะห์ในปีนั้น',
      why: 'เอกสารแผนจะแสดงมาตรการนี้โดยไม่มีชื่อประเด็น และประเด็นที่ควรมีมาตรการนี้อาจขาดไป',
      todo: 'ใส่เลขในช่อง “ประเด็นที่” ให้ตรงกับประเด็นของมาตรการ แถวที่เว้นช่องนี้ไว้จะถือตามแถวบน',
    },
    en: {
      title: 'A measure under no issue',
      finding: '{whoEn}: the issue is {issue}, but the plan has the issues {issues} only',
      means: 'The issue is no number, or none of the year’s.',
      why: 'The document shows the measure without the issue’s name, and the issue it belongs to may lack it.',
      todo: 'Correct the number of the issue. A row that leaves it empty follows the row above.',
    },
  },
  example: {
    sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni10\t90.00\ni11\t95.00\ni12\t100',
    measures: 'own-1\t14\tจัดทำทะเบียนยืมทรัพย์สิน\tเปิดทะเบียนทุกกอง\tกองคลัง\t1 ตุลาคม 2567\t30 กันยายน 2568\t',
  },
  check: ({ framework, measures }) => {
    const known = framework.issues.map(({ id }) => id);
    const under = new Map<string, PlannedMeasure[]>();
    for (const planned of measures) {
      if (known.includes(planned.measure.issue)) continue;
      const written = planned.unreadIssue === undefined ? String(planned.measure.issue) : `“${planned.unreadIssue}”`;
      under.set(written, [...(under.get(written) ?? []), planned]);
    }
    return [...under].map(([issue, rows]) => ({
      item: null,
      places: placesOfParts(rows, ['issue']),
      params: {
        ...measuresNamed(rows.map(({ measure }) => measure)),
        issue,
        issues: `${Math.min(...known)}–${Math.max(...known)}`,
      },
    }));
  },
};
