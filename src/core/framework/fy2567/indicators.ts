/**
 * The ten indicators. Their names are published and the same from 2562 on, but for the eighth.
 * - Surveys of staff: the published figures of an agency come out of its items.
 * - Surveys of the public: they do not; half of each figure seems to be a second survey, as one agency's figures fit.
 * - Disclosure: the published figures of thirteen agencies for 2564 come out of the means of the sub-indicators. That
 *   it is still so fits one agency's figure of indicator 9 for 2567, so it is inferred.
 */

import type { Indicator } from '../framework.ts';

type From = Indicator['from'];

const fromItems: From = { value: 'items', mark: 'reproduced' };
const fromItemsAndUnseenSurvey: From = { value: 'partly', mark: 'inferred' };
const fromSubIndicators: From = { value: 'sub-indicators', mark: 'inferred' };

export const indicators: readonly Indicator[] = [
  { id: 1, instrument: 'IIT', name: { th: 'การปฏิบัติหน้าที่', en: 'Performance of duties' }, aliases: [], from: fromItems },
  { id: 2, instrument: 'IIT', name: { th: 'การใช้งบประมาณ', en: 'Use of the budget' }, aliases: [], from: fromItems },
  { id: 3, instrument: 'IIT', name: { th: 'การใช้อำนาจ', en: 'Use of power' }, aliases: [], from: fromItems },
  {
    id: 4,
    instrument: 'IIT',
    name: { th: 'การใช้ทรัพย์สินของราชการ', en: 'Use of state property' },
    aliases: ['การใช้ทรัพย์สินทางราชการ', 'การใช้ทรัพย์สินของทางราชการ'],
    from: fromItems,
  },
  {
    id: 5,
    instrument: 'IIT',
    name: { th: 'การแก้ไขปัญหาการทุจริต', en: 'Tackling corruption' },
    aliases: [],
    from: fromItems,
  },
  {
    id: 6,
    instrument: 'EIT',
    name: { th: 'คุณภาพการดำเนินงาน', en: 'Quality of work' },
    aliases: [],
    from: fromItemsAndUnseenSurvey,
  },
  {
    id: 7,
    instrument: 'EIT',
    name: { th: 'ประสิทธิภาพการสื่อสาร', en: 'Communication' },
    aliases: [],
    from: fromItemsAndUnseenSurvey,
  },
  {
    id: 8,
    instrument: 'EIT',
    name: { th: 'การปรับปรุงการทำงาน', en: 'Improvement of work' },
    aliases: ['การปรับปรุงระบบการทำงาน'],
    from: fromItemsAndUnseenSurvey,
  },
  {
    id: 9,
    instrument: 'OIT',
    name: { th: 'การเปิดเผยข้อมูล', en: 'Disclosure of information' },
    aliases: [],
    from: fromSubIndicators,
  },
  {
    id: 10,
    instrument: 'OIT',
    name: { th: 'การป้องกันการทุจริต', en: 'Prevention of corruption' },
    aliases: [],
    from: fromSubIndicators,
  },
];
