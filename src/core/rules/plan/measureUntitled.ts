import type { Rule } from '../rule.ts';
import { measureName, placesOfParts } from './naming.ts';

/** Steps without a title: as a rule the steps of the measure above, carried on in a row of their own. */
export const measureUntitled: Rule = {
  code: 'measure-untitled',
  severity: 'warning',
  words: {
    th: {
      title: 'แถวที่มีขั้นตอนแต่ไม่มีชื่อมาตรการ',
      finding: 'มีขั้นตอนแต่ไม่มีชื่อมาตรการ {count} แถว (“{steps}”)',
      means: 'แถวในแท็บมาตรการมีขั้นตอน แต่ช่องชื่อมาตรการว่าง มักเกิดจากเขียนขั้นตอนของมาตรการเดียวไว้หลายแถว หรือผสานเซลล์',
      why: 'แผน ITA นับหนึ่งแถวเป็นหนึ่งมาตรการ เอกสารจึงจะมีมาตรการที่ไม่มีชื่อ',
      todo: 'ถ้าเป็นขั้นตอนของมาตรการด้านบน ย้ายไปไว้ในช่องขั้นตอนของมาตรการนั้น ขึ้นบรรทัดใหม่ทีละข้อ ถ้าเป็นมาตรการใหม่ ให้ใส่ชื่อ',
    },
    en: {
      title: 'Steps without a measure',
      finding: 'Rows with steps but no title: {count} (“{steps}”)',
      means:
        'A row has steps, but its title is empty: often the steps of one measure went into several rows, or cells were merged.',
      why: 'A row is a measure, so the document will have a measure without a name.',
      todo: 'Move steps of the measure above into its own cell, each on a new line. If it is a new measure, give it a title.',
    },
  },
  example: {
    sheet: 'ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni10\t90.00\ni11\t95.00\ni12\t100',
    measures: [
      'own-1\t4\tจัดทำทะเบียนยืมทรัพย์สิน\tเปิดทะเบียนทุกกอง\tกองคลัง\t1 ตุลาคม 2567\t30 กันยายน 2568\t',
      'own-2\t4\t\tตรวจทะเบียนทุกเดือน\tกองคลัง\t1 ตุลาคม 2567\t30 กันยายน 2568\t',
    ].join('\n'),
  },
  check: ({ measures }) => {
    const untitled = measures.filter(({ measure }) => measure.title === '');
    const [first] = untitled;
    if (first === undefined) return [];
    const params = { count: String(untitled.length), steps: measureName(first.measure) };
    return [{ item: null, places: placesOfParts(untitled, ['title']), params }];
  },
};
