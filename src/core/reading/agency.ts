import type { Tab } from '../table/cell.ts';
import { tidy } from '../text/normalise.ts';
import { resultYear } from './resultYear.ts';

/** What is known of whose result it is. Null is what nobody gave. */
export interface Agency {
  readonly name: string | null;
  readonly district: string | null;
  readonly province: string | null;
  /** Buddhist-era fiscal year of the result. */
  readonly fiscalYear: number | null;
}

export const UNKNOWN_AGENCY: Agency = { name: null, district: null, province: null, fiscalYear: null };

/** A Thai proper name: up to the next space, so that nothing of the sentence around it is taken. */
const WORD = '[\\u0E01-\\u0E3A\\u0E40-\\u0E4E]{2,40}';
const KINDS = 'องค์การบริหารส่วน(?:ตำบล|จังหวัด)|เทศบาล(?:ตำบล|เมือง|นคร)|อบต\\.|อบจ\\.|ทต\\.|ทม\\.|ทน\\.';
const NAME = new RegExp(`(?:${KINDS})\\s?${WORD}`);
const DISTRICT = new RegExp(`(?:อำเภอ|เขต)\\s?(${WORD}?)(?=\\s|จังหวัด|$)`);
const PROVINCE = new RegExp(`จังหวัด\\s?(${WORD}?)(?=\\s|ประจำ|ปี|$)`);

/** Whether a text has a word of the patterns above: a workbook may have ten thousand that have none. */
function mayName(text: string): boolean {
  return /องค์การ|เทศบาล|อบ[ตจ]\.|ท[ตมน]\.|อำเภอ|อ\u0E4Dาเภอ|เขต|จังหวัด/.test(text);
}

/** What the cells say of the agency and the year, first mention first. */
export function readAgency(tabs: readonly Tab[]): Agency {
  const texts = tabs
    .flatMap(({ rows }) => rows.flatMap((row) => row.map(({ text }) => text)))
    .filter(mayName)
    .map(tidy);
  return {
    name: firstMatch(texts, NAME, 0),
    district: firstMatch(texts, DISTRICT, 1),
    province: firstMatch(texts, PROVINCE, 1),
    fiscalYear: resultYear(tabs),
  };
}

/** The first of the givers who knows, for each thing. */
export function firstKnown(...givers: readonly Agency[]): Agency {
  const pick = <K extends keyof Agency>(key: K): Agency[K] =>
    givers.find((giver) => giver[key] !== null)?.[key] ?? (null as Agency[K]);
  return { name: pick('name'), district: pick('district'), province: pick('province'), fiscalYear: pick('fiscalYear') };
}

function firstMatch(texts: readonly string[], pattern: RegExp, group: number): string | null {
  for (const text of texts) {
    const match = pattern.exec(text)?.[group];
    if (match !== undefined) return match;
  }
  return null;
}
