import type { Agency } from '../../reading/agency.ts';

export type PlaceKind = 'agency' | 'district' | 'province';

/** What stands before a place's name. Abbreviations only at the start of a word. */
const BEFORE: Readonly<Record<PlaceKind, string>> = {
  agency: 'องค์การบริหารส่วนตำบล|เทศบาล(?:ตำบล|เมือง|นคร)|(?:อบต|ทต|ทม|ทน)\\.',
  district: 'อำเภอ|(?:^|[\\s(])อ\\.',
  province: 'จังหวัด|อบจ\\.|(?:^|[\\s(])จ\\.',
};
const KINDS = Object.keys(BEFORE) as PlaceKind[];
/** Thai letters up to the next space; what follows a name may be written on without one. */
const NAMES = new Map(
  KINDS.map((kind) => [
    kind,
    new RegExp(`(?:${BEFORE[kind]})[ \\u00A0]?([\\u0E01-\\u0E3A\\u0E40-\\u0E4E]{2,60})`, 'g'),
  ]),
);

/** What stands above, below or behind a letter and belongs to it. */
const MARK = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/;

/** Names shorter than this differ by a letter from too many others; longer ones than `LONG` may differ by two. */
const SHORT = 5;
const LONG = 10;

/** The names of the agency's own places as they are known. */
export function ownPlaces({ name, district, province }: Agency): { readonly kind: PlaceKind; readonly name: string }[] {
  const own: Readonly<Record<PlaceKind, string | null>> = {
    agency: name === null ? null : ([...name.matchAll(NAMES.get('agency') ?? /$^/g)][0]?.[1] ?? null),
    district,
    province,
  };
  return KINDS.flatMap((kind) => {
    const known = own[kind];
    return known !== null && known.length >= SHORT ? [{ kind, name: known }] : [];
  });
}

/** The ways in which a text spells a known name, the known one among them; other places' names are left out. */
export function spellingsIn(text: string, kind: PlaceKind, known: string): string[] {
  const pattern = NAMES.get(kind);
  if (!pattern) return [];
  return [...text.matchAll(pattern)].flatMap(([, run = '']) => spellingOf(known, run) ?? []);
}

/** A name ends with a whole letter, and rather as the known one ends. */
function spellingOf(known: string, run: string): string | null {
  if (run.startsWith(known)) return known;
  const limit = known.length < LONG ? 1 : 2;
  const last = known.charAt(known.length - 1);
  const candidates = [0, 1, -1, 2, -2]
    .map((shift) => known.length + shift)
    .filter((length) => length <= run.length && !MARK.test(run.charAt(length)))
    .map((length) => run.slice(0, length))
    .map((name) => ({ name, distance: editDistance(known, name), endsAlike: name.endsWith(last) }))
    .filter(({ distance }) => distance <= limit)
    .sort((a, b) => a.distance - b.distance || Number(b.endsAlike) - Number(a.endsAlike));
  return candidates[0]?.name ?? null;
}

/** How many letters must be added, taken out or replaced to make one text of the other. */
export function editDistance(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const replaced = (above[column - 1] ?? 0) + Number(a[row - 1] !== b[column - 1]);
      current.push(Math.min(replaced, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[b.length] ?? 0;
}
