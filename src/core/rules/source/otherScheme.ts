import { agencyKind } from '../../agency/agencyKind.ts';
import type { Place } from '../../table/cell.ts';
import type { Checked, Rule } from '../rule.ts';
import { textsOfTabs } from '../text/texts.ts';

interface Scheme {
  readonly th: string;
  readonly en: string;
  /** What only its own sheets say. */
  readonly words: RegExp;
  /** Agencies that it assesses, by their names. */
  readonly assesses: (name: string) => boolean;
}

/** Assessments that are called ITA too, or number their items alike, but have lists of their own. */
const SCHEMES: readonly Scheme[] = [
  {
    th: 'สถานศึกษาของ สพฐ. (ITA Online)',
    en: 'schools (OBEC, ITA Online)',
    words: /ITA\s?Online|ITA\s?สถานศึกษา|\bOBEC\b/i,
    assesses: (name) => agencyKind(name) === 'school',
  },
  {
    th: 'สถานศึกษาของ สอศ.',
    en: 'vocational colleges (OVEC)',
    words: /\bOVEC\b|สถานศึกษา(?:สังกัด|ใน)?อาชีวศึกษา/i,
    assesses: (name) => /^วิทยาลัย(?:เทคนิค|อาชีวศึกษา|การอาชีพ|สารพัดช่าง|เกษตร|พณิชยการ)/.test(name),
  },
  {
    th: 'กระทรวงสาธารณสุข (MOIT)',
    en: 'the Ministry of Public Health (MOIT)',
    words: /\bMOIT\s?\d|\bMITAS\b/i,
    assesses: () => false,
  },
];

/** Another commission's list may have the same codes for other things: the plan would speak of what was not asked. */
export const otherScheme: Rule = {
  code: 'other-scheme',
  severity: 'notice',
  words: {
    th: {
      title: 'การประเมินที่ใช้รายการข้อชุดอื่น',
      finding: 'แผ่นงานนี้น่าจะเป็นการประเมินของ{schemeTh} ซึ่งมีรายการข้อของตนเอง แผน ITA ใช้รายการข้อของ ป.ป.ช.',
      means: 'การประเมินของสถานศึกษาและของกระทรวงสาธารณสุขใช้รหัสข้อคล้ายกัน แต่ถามคนละเรื่องกับของ ป.ป.ช.',
      why: 'ชื่อข้อ ประเด็น และมาตรการที่แผน ITA เสนอ อาจไม่ตรงกับสิ่งที่หน่วยงานถูกประเมิน',
      todo: 'ถ้าเป็นผลประเมินของ ป.ป.ช. ปล่อยไว้ได้ ถ้าไม่ใช่ ให้แก้ชื่อข้อและข้อในแต่ละประเด็นในแท็บตั้งค่าตามคู่มือของการประเมินนั้น',
    },
    en: {
      title: 'An assessment with another list of items',
      finding:
        'This sheet seems to be of the assessment of {schemeEn}, which has its own items; ITA Plan has those of the anti-corruption commission',
      means:
        'The assessments of schools and of the Ministry of Public Health number their items alike, but ask other things.',
      why: 'Names of items, issues and measures may not be about what the agency was assessed for.',
      todo: 'If it is the commission’s result, leave it. If not, change the names of the items and the items of each issue on the settings tab by that assessment’s handbook.',
    },
  },
  example: { sheet: 'ผลการประเมิน ITA Online สถานศึกษา ปีงบประมาณ พ.ศ. 2567\nข้อ\tคะแนน\ni1\t84.24\ni2\t87.27\ni3\t100' },
  check: (checked) => {
    const found = SCHEMES.map((scheme) => ({ scheme, places: placesOf(scheme, checked) })).find(isFound(checked));
    if (!found) return [];
    const { scheme, places } = found;
    return [{ item: null, places: places.slice(0, 1), params: { schemeTh: scheme.th, schemeEn: scheme.en } }];
  },
};

function placesOf({ words }: Scheme, { tabs }: Checked): Place[] {
  return textsOfTabs(tabs).flatMap(({ text, place }) => (words.test(text) ? [place] : []));
}

function isFound({
  agency,
}: Checked): (one: { readonly scheme: Scheme; readonly places: readonly Place[] }) => boolean {
  return ({ scheme, places }) => places.length > 0 || (agency.name !== null && scheme.assesses(agency.name));
}
