import { isUnsaid } from '../../plan/missingParts.ts';
import type { Place } from '../../table/cell.ts';
import type { Rule } from '../rule.ts';
import { datesOf } from './periods.ts';

const SHOWN = 3;

/** Dates that can't be read, such as a quarter without a year: one finding for all, since a plan has them in every row. */
export const periodUnreadable: Rule = {
  code: 'period-unreadable',
  severity: 'notice',
  words: {
    th: {
      title: 'วันที่ที่แผน ITA อ่านไม่ออก',
      finding: 'วันเริ่มต้นหรือวันสิ้นสุด {count} ช่องอ่านเป็นวันที่ไม่ได้: {dates}',
      means: 'ช่องวันเริ่มต้นหรือวันสิ้นสุดไม่มีปี เขียนในแบบที่แผน ITA ไม่รู้จัก หรือบอกไม่ได้ว่าตัวเลขใดเป็นวันและตัวเลขใดเป็นเดือน เช่น 3/5/2025',
      why: 'เอกสารจะพิมพ์ตามที่เขียนไว้ แต่แผน ITA ตรวจไม่ได้ว่าช่วงเวลาอยู่ในปีงบประมาณของแผนหรือไม่',
      todo: 'เขียนวัน เดือน ปี เช่น 1 ตุลาคม 2567 หรือระบุปีด้วย เช่น มีนาคม 2568, ไตรมาส 1/2568 ถ้าตั้งใจเขียนแบบนี้ ปล่อยไว้ได้',
    },
    en: {
      title: 'Dates that cannot be read',
      finding: 'Starts or ends that cannot be read as dates: {count} ({dates})',
      means:
        'A start or an end has no year, is written in a form that ITA Plan does not know, or leaves open which number is the day and which the month (3/5/2025).',
      why: 'The document shows it as it stands, but nobody has checked that it lies in the plan’s fiscal year.',
      todo: 'Write day, month and year (1 ตุลาคม 2567), or at least the year (มีนาคม 2568, ไตรมาส 1/2568). If it is meant so, leave it.',
    },
  },
  example: {
    sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni10\t90.00\ni11\t95.00\ni12\t100',
    measures: 'own-1\t4\tจัดทำทะเบียนยืมทรัพย์สิน\tเปิดทะเบียนทุกกอง\tกองคลัง\tไตรมาส 1\tไตรมาส 4\t',
  },
  check: (checked) => {
    const unread: { text: string; place: Place | undefined }[] = checked.measures.flatMap((planned) => {
      const dates = datesOf(planned, checked);
      return (['start', 'end'] as const).flatMap((edge) => {
        const text = planned.measure[edge];
        if (text === null || isUnsaid(text) || dates[edge] !== null) return [];
        return [{ text, place: planned.places[edge] }];
      });
    });
    if (unread.length === 0) return [];
    const texts = [...new Set(unread.map(({ text }) => text))];
    const shown = texts.slice(0, SHOWN).map((text) => `“${text}”`);
    return [
      {
        item: null,
        places: unread.flatMap(({ place }) => place ?? []),
        params: { count: String(unread.length), dates: [...shown, ...(texts.length > SHOWN ? ['…'] : [])].join(', ') },
      },
    ];
  },
};
