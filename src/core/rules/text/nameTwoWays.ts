import type { Place } from '../../table/cell.ts';
import type { Rule, RuleFinding } from '../rule.ts';
import { ownPlaces, type PlaceKind, spellingsIn } from './placeNames.ts';
import { textsOfPlan, textsOfTabs, type WrittenText } from './texts.ts';

const WHOSE: Readonly<Record<PlaceKind, { readonly th: string; readonly en: string }>> = {
  agency: { th: 'ชื่อหน่วยงาน', en: 'The agency’s name' },
  district: { th: 'ชื่ออำเภอ', en: 'The district’s name' },
  province: { th: 'ชื่อจังหวัด', en: 'The province’s name' },
};

/** The agency's, its district's or its province's name in two spellings, a letter or two apart. */
export const nameTwoWays: Rule = {
  code: 'name-two-ways',
  severity: 'warning',
  words: {
    th: {
      title: 'ชื่อหน่วยงาน อำเภอ หรือจังหวัด สะกดไม่ตรงกัน',
      finding: '{nameTh}สะกดสองแบบ: “{variant}” กับ “{known}”',
      fix: 'ช่องอื่นส่วนใหญ่สะกดว่า “{known}”',
      means: 'ชื่อหน่วยงาน อำเภอ หรือจังหวัดของท่าน สะกดต่างกันหนึ่งหรือสองตัวอักษรในแต่ละที่',
      why: 'ชื่อที่ผิดอาจไปอยู่บนปกของแผนที่เผยแพร่',
      todo: 'ดูว่าแบบใดถูก แล้วแก้ทุกที่ให้เหมือนกัน ชื่อที่แผนใช้ดูและแก้ได้ในแท็บตั้งค่า',
    },
    en: {
      title: 'The name of the agency, district or province in two spellings',
      finding: '{nameEn} is spelled in two ways: “{variant}” and “{known}”',
      fix: 'Most other cells spell it “{known}”',
      means: 'The name of your agency, district or province differs by a letter or two from one place to the other.',
      why: 'The wrong one may end up on the cover of the published plan.',
      todo: 'See which is right and make them agree. The name that the plan uses stands on the settings tab.',
    },
  },
  example: {
    sheet: [
      'ปีงบประมาณ พ.ศ. 2567',
      'องค์การบริหารส่วนตำบลหนองซอน อำเภอเชียงยืน จังหวัดมหาสารคาม',
      'สรุปผลการประเมินของหน่วยงานในอำเภอเชียงยืน',
      'ผู้รายงาน: อำเภอเขียงยืน',
      'ข้อ\tคะแนน',
      'i1\t84.24',
    ].join('\n'),
  },
  check: ({ agency, tabs, measures, narratives }) => {
    const inTabs = textsOfTabs(tabs);
    const inPlan = textsOfPlan({ measures, narratives });
    return ownPlaces(agency).flatMap((own) => variantsOf(own, inTabs, inPlan));
  },
};

function variantsOf(
  { kind, name: known }: ReturnType<typeof ownPlaces>[number],
  inTabs: readonly WrittenText[],
  inPlan: readonly WrittenText[],
): RuleFinding[] {
  const right: Place[] = [];
  const variants = new Map<string, (WrittenText & { readonly fixable: boolean })[]>();
  const look = (written: WrittenText, fixable: boolean) => {
    const spellings = new Set(spellingsIn(written.text, kind, known));
    if (spellings.has(known)) right.push(written.place);
    // Neighbouring agencies with like names are listed side by side.
    if (kind === 'agency' && spellings.size > 1) return;
    for (const variant of spellings) {
      if (variant !== known) variants.set(variant, [...(variants.get(variant) ?? []), { ...written, fixable }]);
    }
  };
  for (const written of inTabs) look(written, true);
  for (const written of inPlan) look(written, false);

  return [...variants].flatMap(([variant, cells]): RuleFinding[] => {
    const params = { nameTh: WHOSE[kind].th, nameEn: WHOSE[kind].en, variant, known };
    const clear = right.length >= 2 && right.length >= 2 * cells.length;
    if (!clear) return [{ item: null, places: [...cells.map(({ place }) => place), ...right], params }];
    return cells.map(({ text, place, fixable }) => ({
      item: null,
      places: [place],
      params,
      ...(fixable ? { fix: { place, from: text, to: respelled(text, variant, known) } } : {}),
    }));
  });
}

/** A spelling may be part of the right one. */
function respelled(text: string, variant: string, known: string): string {
  return text
    .split(known)
    .map((part) => part.split(variant).join(known))
    .join(known);
}
