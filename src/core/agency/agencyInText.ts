/** Names of agencies in the texts of a sheet. */

import { tidy } from '../text/normalise.ts';
import { abbreviation, KIND_WORDS, kindBeginning } from './agencyKind.ts';
import { WORD, withoutPlace } from './placeInText.ts';
import { provinceNamed } from './provinces.ts';

const wordsOf = (isName: boolean) =>
  KIND_WORDS.filter((words) => words.isName === isName)
    .flatMap(({ full, short }) => [full, ...short.map(abbreviation)])
    .join('|');

/** Some municipalities have two names, joined: ท่าเดื่อ-มืดกา. Offices of education are numbered. */
const PROPER = `${WORD}(?:-${WORD})?(?:\\s?เขต\\s?[\\d๐-๙]{1,2})?`;
const WHOLE_PROPER = new RegExp(`^${PROPER}(?:\\s?${WORD}){0,2}$`);
const NAME = new RegExp(`(?:เมืองพัทยา(?![ก-๎])|(?:${wordsOf(true)})\\s?${PROPER})`, 'g');
/** Names of the other kinds are known where the text says that it is about one, or says nothing else. */
const OF_AN_AGENCY = new RegExp(
  `(?:^|ของ\\s?|หน่วยงาน\\s*:?\\s?)((?:${wordsOf(false)})${WORD}(?:\\s?เขต\\s?[\\d๐-๙]{1,2})?)`,
);
/** Who assesses, parts of an agency, and sentences that begin with the word for a kind. */
const NO_AGENCY = /ป\\.?ป\\.?ช|ป้องกันและปราบปราม|^สำนักงานปลัด/m;
/** What a heading may say around the name of the agency that its column is of. */
const AROUND = /^(?:ผล|ค่า)?(?:คะแนน|การประเมิน)?(?:\s?ITA)?\s?(?:ของ|หน่วยงาน)?\s*:?\s*|\s*\(?(?:คะแนน|ร้อยละ)\)?$/g;

/** A name that a text can hold nothing else by: of local administration, or of an office of education. */
export function localAgencyIn(text: string): string | null {
  for (const [name] of text.matchAll(NAME)) if (kindBeginning(name)) return name.trim();
  return null;
}

/** Any kind's name, where the text is a title of the agency: `ผลการประเมิน ITA ของโรงพยาบาล…`, `มหาวิทยาลัย…`. */
export function titledAgencyIn(text: string): string | null {
  const name = OF_AN_AGENCY.exec(text)?.[1]?.trim();
  const kind = kindBeginning(name ?? '')?.kind;
  return name === undefined ||
    kind === undefined ||
    kind === 'province' ||
    NO_AGENCY.test(`${name}
${text}`)
    ? null
    : name;
}

/**
 * The agency that a heading, a row's label or a tab's name is, with nothing beside it but its place and words such as
 * คะแนน; null where it says something else. A province is an agency here: whole provinces are compared, too.
 */
export function agencyNamed(text: string): string | null {
  const plain = tidy(text).replace(AROUND, '').trim();
  const { name } = withoutPlace(plain);
  if (provinceNamed(name) !== null) return name;
  const begins = kindBeginning(name);
  const proper = begins?.proper.trim() ?? '';
  const isWhole = begins?.kind === 'special' && proper === '';
  if (!begins || NO_AGENCY.test(name) || begins.kind === 'province') return null;
  return isWhole || WHOLE_PROPER.test(proper) ? name : null;
}
