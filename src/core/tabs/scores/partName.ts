import { type Language, message } from '../../messages/catalogue.ts';
import type { PartSubject } from '../../results/eitParts.ts';

/** `EIT ส่วนที่ 1`, `ตัวชี้วัดที่ 6 EIT ส่วนที่ 1`. */
export function partName({ part, indicator }: PartSubject, language: Language): string {
  return indicator === null
    ? message(language, 'subject.part', { part })
    : message(language, 'subject.partOf', { part, id: indicator });
}
