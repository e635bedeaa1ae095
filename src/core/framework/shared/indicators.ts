/** The ten indicators. Their names are published and the same from 2562 on, but for the eighth, which has an older one. */

import type { Text } from '../../messages/text.ts';
import type { Indicator, InstrumentId } from '../framework.ts';

export const indicatorNames: Readonly<Record<number, Text>> = {
  1: { th: 'การปฏิบัติหน้าที่', en: 'Performance of duties' },
  2: { th: 'การใช้งบประมาณ', en: 'Use of the budget' },
  3: { th: 'การใช้อำนาจ', en: 'Use of power' },
  4: { th: 'การใช้ทรัพย์สินของราชการ', en: 'Use of state property' },
  5: { th: 'การแก้ไขปัญหาการทุจริต', en: 'Tackling corruption' },
  6: { th: 'คุณภาพการดำเนินงาน', en: 'Quality of work' },
  7: { th: 'ประสิทธิภาพการสื่อสาร', en: 'Communication' },
  8: { th: 'การปรับปรุงการทำงาน', en: 'Improvement of work' },
  9: { th: 'การเปิดเผยข้อมูล', en: 'Disclosure of information' },
  10: { th: 'การป้องกันการทุจริต', en: 'Prevention of corruption' },
};

const ALIASES: Readonly<Record<number, readonly string[]>> = {
  4: ['การใช้ทรัพย์สินทางราชการ', 'การใช้ทรัพย์สินของทางราชการ'],
  8: ['การปรับปรุงระบบการทำงาน'],
};

/** The indicators of a year, by how each instrument's follow from its items that year. */
export function indicators(from: Readonly<Record<InstrumentId, Indicator['from']>>): readonly Indicator[] {
  return Object.entries(indicatorNames).map(([number, name]) => {
    const id = Number(number);
    const instrument = id <= 5 ? 'IIT' : id <= 8 ? 'EIT' : 'OIT';
    return { id, instrument, name, aliases: ALIASES[id] ?? [], from: from[instrument] };
  });
}
