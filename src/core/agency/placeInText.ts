/** Districts and provinces that a text names. */

import { provinceBeginning } from './provinces.ts';

/** A Thai proper name: up to the next space, so that nothing of the sentence around it is taken. */
export const WORD = '[\\u0E01-\\u0E3A\\u0E40-\\u0E4E]{2,40}';

const DISTRICT = new RegExp(`(?:กิ่ง)?อำเภอ\\s?(${WORD}?)(?=\\s|จังหวัด|จ\\.|[,()]|$)`, 'g');
/** `อ.` may be anything but before a name that a province or a sub-district stands beside. */
const SHORT_DISTRICT = new RegExp(`(?:^|[\\s(,])อ\\.\\s?(${WORD}?)(?=\\s|จังหวัด|จ\\.|[,()]|$)`, 'g');
const BANGKOK_DISTRICT = new RegExp(`(?:^|[\\s(,])เขต\\s?(${WORD}?)(?=\\s|กรุงเทพ|กทม|[,()]|$)`, 'g');
const PROVINCE = new RegExp(`จังหวัด\\s?(${WORD})`, 'g');
const SHORT_PROVINCE = /(?:^|[\s(,]|[\u0E01-\u0E4E](?=จ\.))(?:จ|จว)\.\s?([\u0E01-\u0E4E]{2,40})/g;
const BANGKOK = /กรุงเทพ(?:มหานคร|ฯ)|กทม\./;
const WITH_A_PLACE = /จังหวัด|(?:^|[\s(,])(?:จ|ต|จว)\.|ตำบล|อบ[ตจ]|ท[ตมน]\.|เทศบาล/;
/** Words that follow the word for a district or a province where no name does. */
const NO_NAME = /^(?:และ|หรือ|ที่|ของ|ใน|อื่น|นี้|เดียว|ต่าง|ละ|ทุก|จังหวัด|อำเภอ|ตำบล|คะแนน|ลำดับ)/;

/** The first district that a tidied text names; null where it names none. */
export function districtIn(text: string): string | null {
  const named = firstName(text, DISTRICT);
  if (named !== null) return named;
  if (BANGKOK.test(text)) return firstName(text.replace(/เขตพื้นที่/g, ''), BANGKOK_DISTRICT);
  return WITH_A_PLACE.test(text) ? firstName(text, SHORT_DISTRICT) : null;
}

/** The first province that a tidied text names: one that exists, else what stands after the word for it. */
export function provinceIn(text: string): string | null {
  const named = [...text.matchAll(PROVINCE), ...text.matchAll(SHORT_PROVINCE)].map(([, word = '']) => word);
  const known = named.map(provinceBeginning).find((name) => name !== null);
  if (known !== undefined) return known;
  const inFull = [...text.matchAll(PROVINCE)].map(([, word = '']) =>
    word.replace(/(?:ประจำ)?ปี(?:งบประมาณ)?.*$|ประจำ$/, ''),
  );
  return inFull.find((word) => word.length > 1 && !NO_NAME.test(word)) ?? null;
}

/** What is parted from a name and begins with a word for a place: `ต.… อ.… จ.…`, `(จังหวัด…)`. */
const PLACE_AFTER = /[\s,(]+(?:(?:ตำบล|ต\.)\s?\S+\s+)?(?:(?:กิ่ง)?อำเภอ|อ\.|จังหวัด|จว?\.)\s?[ก-๎].*$/;

/** A name without the district and the province that stand behind it, and these. */
export function withoutPlace(text: string): {
  readonly name: string;
  readonly district: string | null;
  readonly province: string | null;
} {
  const place = PLACE_AFTER.exec(text);
  if (!place || place.index === 0) return { name: text.trim(), district: null, province: null };
  return { name: text.slice(0, place.index).trim(), district: districtIn(place[0]), province: provinceIn(place[0]) };
}

function firstName(text: string, pattern: RegExp): string | null {
  for (const [, name = ''] of text.matchAll(pattern)) if (!NO_NAME.test(name)) return name;
  return null;
}
