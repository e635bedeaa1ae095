/**
 * The nine questions put to the public that agencies see, three to each of the indicators 6 to 8.
 *
 * The official wording isn't at hand: the topics are our own short words. Marked `confirmed` is what a published
 * report of that year says about the very question. The grouping is inferred from the number of questions, and can't
 * be checked by figures: the published indicator holds a second survey that agencies do not see.
 * A high score is good news whichever way the question is put, so the topics name the good side.
 */

import type { Item, Mark } from '../framework.ts';
import { itemRow } from './itemRow.ts';

const question = (number: number, mark: Mark, th: string, en: string): Item =>
  itemRow('EIT', number, { indicator: 5 + Math.ceil(number / 3), subIndicator: null }, mark, th, en);

export const eitItems: readonly Item[] = [
  question(1, 'recalled', 'การให้บริการตามขั้นตอนและเวลาที่ประกาศไว้', 'Service follows the announced steps and times'),
  question(2, 'recalled', 'การให้บริการประชาชนอย่างเท่าเทียม', 'Service treats everyone equally'),
  question(3, 'recalled', 'ผู้มาติดต่อไม่ถูกเรียกรับเงินหรือประโยชน์', 'Nobody is asked for money or benefits'),
  // The seed agency's report puts the words about easy-to-reach channels under e6; handbooks as recalled, under e4.
  question(4, 'recalled', 'ช่องทางเผยแพร่ข้อมูลที่เข้าถึงได้ง่าย', 'Channels of information that are easy to reach'),
  question(5, 'recalled', 'ข้อมูลที่ประชาชนควรรู้มีครบและเข้าใจง่าย', 'Clear and complete information for the public'),
  question(6, 'recalled', 'การตอบข้อสงสัยของเจ้าหน้าที่อย่างชัดเจน', 'Officials answer questions clearly'),
  question(7, 'confirmed', 'การเปิดให้คนภายนอกร่วมปรับปรุงงาน', 'Outsiders may take part in improving the work'),
  question(8, 'confirmed', 'การปรับปรุงงานให้ตรงความต้องการของประชาชน', 'Work is improved to meet what the public needs'),
  // Known by its figure: 38.89 is 35 of 90 people who said yes, which no question about quality would score in an
  // agency that has 83 and more in its other eight.
  question(9, 'inferred', 'การใช้บริการของหน่วยงานทางออนไลน์ (E-Service)', 'Having used the online services (E-Service)'),
];
