/**
 * The fifteen questions put to the agency's own staff, three to each of the indicators 1 to 5.
 *
 * The official wording isn't at hand: the topics are our own short words for what is asked. Marked `confirmed` is what
 * a published report of that year says about the very question; the rest is recalled from the handbooks.
 * The grouping by threes is certain: published indicators come out of it (1, 2, 3 and 5 exactly, 4 once a typing error
 * in one item is put right).
 * A high score is good news whichever way the question is put (i3, i6, i8, i9 and i11, as recalled, ask about wrongs
 * and are scored the other way round), so the topics name the good side.
 */

import type { Item, Mark } from '../framework.ts';
import { itemRow } from './itemRow.ts';

const question = (number: number, mark: Mark, th: string, en: string): Item =>
  itemRow('IIT', number, { indicator: Math.ceil(number / 3), subIndicator: null }, mark, th, en);

export const iitItems: readonly Item[] = [
  question(1, 'confirmed', 'การทำงานและให้บริการตามขั้นตอนและเวลาที่กำหนด', 'Work follows the set steps and times'),
  question(2, 'recalled', 'การปฏิบัติต่อผู้มาติดต่ออย่างเท่าเทียม', 'Everyone served is treated equally'),
  question(3, 'recalled', 'เจ้าหน้าที่ไม่เรียกรับเงินหรือประโยชน์', 'Officials ask for no money or benefits'),
  question(
    4,
    'recalled',
    'การใช้งบประมาณตรงวัตถุประสงค์และคุ้มค่า',
    'The budget is spent on its purpose, with value for money',
  ),
  // The seed agency's report calls i5 taking part in the budget process, the handbooks as recalled the use of the
  // budget for private gain. The wording here fits both and claims neither.
  question(5, 'recalled', 'ความเปิดเผยและเป็นธรรมของกระบวนการงบประมาณ', 'Openness and fairness of the budget process'),
  question(6, 'recalled', 'ความสุจริตในการจัดซื้อจัดจ้างและการเบิกจ่าย', 'Honest procurement and claims for payment'),
  question(7, 'recalled', 'ความเป็นธรรมในการมอบหมายและประเมินผลงาน', 'Fair assignment and appraisal of work'),
  question(8, 'recalled', 'ผู้บังคับบัญชาไม่สั่งให้ทำธุระส่วนตัว', 'Superiors order no private errands'),
  question(
    9,
    'recalled',
    'งานบุคคลปลอดการซื้อขายตำแหน่งและการเอื้อพวกพ้อง',
    'No selling of posts and no favours in personnel matters',
  ),
  question(10, 'confirmed', 'การยืมทรัพย์สินทางราชการอย่างถูกวิธี', 'State property is borrowed in the proper way'),
  question(11, 'recalled', 'ไม่มีการนำทรัพย์สินของราชการไปใช้ส่วนตัว', 'State property is not taken for private use'),
  question(
    12,
    'confirmed',
    'การสอบทานและคุมการใช้ทรัพย์สินของราชการ',
    'Supervision and checks of the use of state property',
  ),
  question(13, 'recalled', 'ความจริงจังของผู้บริหารสูงสุดในการต้านทุจริต', 'The weight the head gives to fighting corruption'),
  question(14, 'recalled', 'ผลที่เกิดขึ้นจริงของมาตรการป้องกันการทุจริต', 'Measures against corruption really work'),
  question(15, 'confirmed', 'ความเชื่อมั่นต่อกระบวนการร้องเรียนการทุจริต', 'Trust in how complaints of corruption are handled'),
];
