/** What kind of agency one is, as its name says: the five of local administration, and the others that ITA assesses. */
export type AgencyKind =
  | 'provincial'
  | 'subdistrict'
  | 'city'
  | 'town'
  | 'township'
  | 'special'
  | 'education-area'
  | 'university'
  | 'school'
  | 'hospital'
  | 'province'
  | 'ministry'
  | 'department'
  | 'office'
  | 'enterprise';

/** How the names of a kind begin. */
export interface KindWords {
  readonly kind: AgencyKind;
  /** In full, as official documents write it. */
  readonly full: string;
  /** Abbreviations, letter by letter: the dots between them and after them are typed or not. */
  readonly short: readonly string[];
  /** Whether the words belong to a name wherever they stand; others may be in any sentence. */
  readonly isName: boolean;
}

/** The longer of two that begin alike comes first. */
export const KIND_WORDS: readonly KindWords[] = [
  { kind: 'provincial', full: 'องค์การบริหารส่วนจังหวัด', short: ['อบจ'], isName: true },
  { kind: 'subdistrict', full: 'องค์การบริหารส่วนตำบล', short: ['อบต'], isName: true },
  { kind: 'city', full: 'เทศบาลนคร', short: ['ทน'], isName: true },
  { kind: 'town', full: 'เทศบาลเมือง', short: ['ทม'], isName: true },
  { kind: 'township', full: 'เทศบาลตำบล', short: ['ทต'], isName: true },
  { kind: 'special', full: 'เมืองพัทยา', short: [], isName: true },
  { kind: 'special', full: 'กรุงเทพมหานคร', short: ['กทม'], isName: false },
  { kind: 'education-area', full: 'สำนักงานเขตพื้นที่การศึกษาประถมศึกษา', short: ['สพป'], isName: true },
  { kind: 'education-area', full: 'สำนักงานเขตพื้นที่การศึกษามัธยมศึกษา', short: ['สพม'], isName: true },
  { kind: 'education-area', full: 'สำนักงานเขตพื้นที่การศึกษา', short: ['สพท'], isName: true },
  { kind: 'university', full: 'มหาวิทยาลัยเทคโนโลยีราชมงคล', short: ['มทร'], isName: false },
  { kind: 'university', full: 'มหาวิทยาลัยราชภัฏ', short: ['มรภ'], isName: false },
  { kind: 'university', full: 'มหาวิทยาลัย', short: [], isName: false },
  { kind: 'university', full: 'สถาบัน', short: [], isName: false },
  { kind: 'university', full: 'วิทยาลัย', short: [], isName: false },
  { kind: 'school', full: 'โรงเรียน', short: ['รร'], isName: false },
  { kind: 'hospital', full: 'โรงพยาบาลส่งเสริมสุขภาพตำบล', short: ['รพสต'], isName: false },
  { kind: 'hospital', full: 'โรงพยาบาล', short: ['รพ'], isName: false },
  { kind: 'province', full: 'จังหวัด', short: ['จว', 'จ'], isName: false },
  { kind: 'ministry', full: 'กระทรวง', short: [], isName: false },
  { kind: 'department', full: 'กรม', short: [], isName: false },
  { kind: 'office', full: 'สำนักงาน', short: [], isName: false },
  ...['การไฟฟ้า', 'การประปา', 'การรถไฟ', 'การท่าเรือ', 'การท่าอากาศยาน', 'การท่องเที่ยว', 'การยาง', 'การเคหะ'].map(enterprise),
  ...['การกีฬา', 'การนิคม', 'การทางพิเศษ', 'ธนาคาร', 'องค์การ', 'บริษัท', 'กองทุน'].map(enterprise),
];

function enterprise(full: string): KindWords {
  return { kind: 'enterprise', full, short: [], isName: false };
}

/** An abbreviation with or without its dots; one of two letters or fewer needs the last, since it may begin a word. */
export function abbreviation(letters: string): string {
  const dotted = [...letters].join('\\.?');
  return letters.length > 2 ? `${dotted}\\.?` : `${dotted}\\.`;
}

const BEGINNINGS = KIND_WORDS.map((words) => ({
  ...words,
  pattern: new RegExp(`^(?:${[words.full, ...words.short.map(abbreviation)].join('|')})\\s*`),
}));

/** Words that may follow the word for a kind where no name does: `อบต.ทั้งหมด`, `เทศบาลตำบลและ…`. */
const NO_NAME = /^(?:และ|หรือ|ทั้ง|ทุก|อื่น|ใน|เฉลี่ย|ที่(?!ดิน)|ของ|ขนาด|ละ|ต่าง|ดังกล่าว|นี้|ประเภท|สังกัด)/;

/** How a name begins, and what of it is left: the proper name of the place or the body. Null where no kind is known. */
export function kindBeginning(name: string): (KindWords & { readonly proper: string }) | null {
  const trimmed = name.trim();
  for (const words of BEGINNINGS) {
    const match = words.pattern.exec(trimmed);
    const proper = trimmed.slice(match?.[0].length);
    if (match) return NO_NAME.test(proper) ? null : { ...words, proper };
  }
  return null;
}

/** Null where the name does not say. */
export function agencyKind(name: string | null): AgencyKind | null {
  return name === null ? null : (kindBeginning(name)?.kind ?? null);
}
