import { agencyNamed, localAgencyIn, titledAgencyIn } from '../agency/agencyInText.ts';
import { kindBeginning } from '../agency/agencyKind.ts';
import { districtIn, provinceIn } from '../agency/placeInText.ts';
import { provinceNamed } from '../agency/provinces.ts';
import type { Tab } from '../table/cell.ts';
import { tidy } from '../text/normalise.ts';
import { type LabelledPlaces, labelledPlaces } from './agencyLabels.ts';
import { statedYear } from './resultYear.ts';

/** What is known of whose result it is. Null is what nobody gave. */
export interface Agency {
  readonly name: string | null;
  readonly district: string | null;
  readonly province: string | null;
  /** Buddhist-era fiscal year of the result. */
  readonly fiscalYear: number | null;
}

export const UNKNOWN_AGENCY: Agency = { name: null, district: null, province: null, fiscalYear: null };

/** What the cells say of the agency and the year: cells with labels first, then texts, the first mention first. */
export function readAgency(tabs: readonly Tab[]): Agency {
  const stated = statedYear(tabs);
  return { ...placesOfAgency(tabs), fiscalYear: stated.kind === 'one' ? stated.year : null };
}

/** The same without the year, which needs the scores to be read. */
export function placesOfAgency(tabs: readonly Tab[]): LabelledPlaces {
  const said = tabs.map(placesIn);
  const first = (pick: (places: Places) => string | null) => said.map(pick).find((one) => one !== null) ?? null;
  const name =
    first(({ labelled }) => labelled.name) ??
    first(({ local }) => local) ??
    first(({ titled }) => titled) ??
    first(({ onTab }) => onTab);
  return {
    name,
    district: first(({ labelled }) => labelled.district) ?? first(({ district }) => district),
    province: first(({ labelled }) => labelled.province) ?? first(({ province }) => province) ?? provinceOf(name),
  };
}

/** The first of the givers who knows, for each thing. */
export function firstKnown(...givers: readonly Agency[]): Agency {
  const pick = <K extends keyof Agency>(key: K): Agency[K] =>
    givers.find((giver) => giver[key] !== null)?.[key] ?? (null as Agency[K]);
  return { name: pick('name'), district: pick('district'), province: pick('province'), fiscalYear: pick('fiscalYear') };
}

interface Places {
  readonly labelled: LabelledPlaces;
  /** A name of local administration in any text, of another kind in a title, and the tab's own name. */
  readonly local: string | null;
  readonly titled: string | null;
  readonly onTab: string | null;
  readonly district: string | null;
  readonly province: string | null;
}

/** A title stands above the scores; further down any agency may be spoken of. */
const TITLE_ROWS = 12;
const known = new WeakMap<Tab, Places>();

function placesIn(tab: Tab): Places {
  const found = known.get(tab);
  if (found) return found;
  const texts = tab.rows.flatMap((row) =>
    row.flatMap(({ value, text }) => (typeof value === 'string' && mayName(text) ? [tidy(text)] : [])),
  );
  const titles = tab.rows.slice(0, TITLE_ROWS).flatMap((row) => row.map(({ text }) => tidy(text)));
  const own = texts.filter((text) => localAgencyIn(text) !== null);
  const places: Places = {
    labelled: labelledPlaces(tab),
    local: firstIn(texts, localAgencyIn),
    titled: firstIn(titles, titledAgencyIn),
    onTab: agencyNamed(tab.name),
    // Where the agency itself is named, its own district stands beside it.
    district: firstIn([...own, ...texts], districtIn),
    province: firstIn([...own, ...texts], provinceIn),
  };
  known.set(tab, places);
  return places;
}

/** Whether a text has a word of a place's name: a workbook may have ten thousand that have none. */
function mayName(text: string): boolean {
  return /องค์การ|เทศบาล|อ\.?บ\.?[ตจ]|ท\.?[ตมน]\.|อำเภอ|อ\u0E4Dาเภอ|อ\.|เขต|จังหวัด|จว?\.|สพ[ปมท]|พัทยา/.test(text);
}

function firstIn(texts: readonly string[], find: (text: string) => string | null): string | null {
  for (const text of texts) {
    const found = find(text);
    if (found !== null) return found;
  }
  return null;
}

/** A provincial administration has its province's name. */
function provinceOf(name: string | null): string | null {
  const begins = kindBeginning(name ?? '');
  return begins?.kind === 'provincial' ? provinceNamed(begins.proper) : null;
}
