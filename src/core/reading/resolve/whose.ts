/** Whose figures are read: the one agency that a workbook names, or the one of several that was asked for. */

import { agenciesMeant, sameAgency } from '../../agency/sameAgency.ts';
import type { ReadingQuestion } from '../question.ts';
import { subjectKey } from '../statement.ts';
import { exampleOf } from './example.ts';
import { mayHoldScores, type Owned } from './owned.ts';

interface Party {
  readonly name: string;
  readonly figures: Owned[];
}

/** The figures that are the agency's, or the question whose are meant. */
export type Whose =
  | { readonly kind: 'known'; readonly figures: readonly Owned[]; readonly agency: string | null }
  | { readonly kind: 'question'; readonly question: ReadingQuestion };

/**
 * `agency` chooses among those that the workbook names; where it names none, all figures are that one's. A workbook of one
 * agency may be called otherwise on the settings tab, where staff correct a slip or a short form: only a name that was asked
 * for must match it. `named` is the agency that the texts name.
 */
export function whose(
  all: readonly Owned[],
  { agency: asked, agencyAsked }: { readonly agency: string | null; readonly agencyAsked: boolean },
  named: string | null,
): Whose {
  const said = partiesOf(all, ({ said }) => said.agency);
  const around = partiesOf(all, ({ said, around }) => (said.agency === null ? around.agency : null));
  const parties = said.length > 0 ? said : severalWithTheSame(around) ? around : [];
  const bare = parties.length === 0 && asked !== null ? headedBy(asked, all) : null;
  if (bare !== null) return bare;
  if (parties.length === 0) {
    if (asked === null || named === null || !agencyAsked || sameAgency(asked, named))
      return { kind: 'known', figures: all, agency: null };
    return { kind: 'question', question: questionOf([{ name: named, figures: [...all] }], asked) };
  }
  const meant =
    asked === null
      ? null
      : agenciesMeant(
          asked,
          parties.map(({ name }) => name),
        );
  const isOnlyOne = parties.length === 1 && !agencyAsked;
  const matching = meant === null || isOnlyOne ? parties : parties.filter(({ name }) => meant.includes(name));
  const [only, ...more] = matching;
  if (only === undefined || more.length > 0) {
    return { kind: 'question', question: questionOf(parties, only === undefined ? asked : null) };
  }
  const isForeign = ({ said: own, around: near }: Owned) => {
    const name = parties === said ? own.agency : (own.agency ?? near.agency);
    return name !== null && !sameAgency(name, only.name);
  };
  return { kind: 'known', figures: all.filter((owned) => !isForeign(owned)), agency: only.name };
}

/** Names without their kinds, `หนองปลา | บ้านใหม่`, are known for agencies' only when somebody asks for one of them. */
function headedBy(asked: string, all: readonly Owned[]): Whose | null {
  const isOpen = ({ column }: Owned) => column.heading !== '' && column.role === null && column.year === null;
  const headings = new Set(all.filter(isOpen).map(({ column }) => column.heading));
  const [name, ...more] = [...headings].filter((heading) => sameAgency(asked, heading));
  if (name === undefined || more.length > 0 || headings.size < 2) return null;
  const isOf = ({ column }: Owned) => column.heading === name;
  const grids = new Set(all.filter(isOf).map(({ grid }) => grid));
  return { kind: 'known', figures: all.filter((owned) => isOf(owned) || !grids.has(owned.grid)), agency: name };
}

function partiesOf(all: readonly Owned[], nameOf: (owned: Owned) => string | null): Party[] {
  const parties: Party[] = [];
  for (const owned of all) {
    const name = nameOf(owned);
    if (name === null || !mayHoldScores(owned)) continue;
    const party = parties.find((other) => other.name === name) ?? parties.find((other) => sameAgency(other.name, name));
    if (party) party.figures.push(owned);
    else parties.push({ name, figures: [owned] });
  }
  return parties;
}

/** Titles speak of several agencies only where the same thing is stated for each. */
function severalWithTheSame(parties: readonly Party[]): boolean {
  const seen = new Map<string, Party>();
  return parties.some((party) =>
    party.figures.some(({ entry }) => {
      const key = subjectKey(entry.line.subject);
      const before = seen.get(key);
      seen.set(key, before ?? party);
      return before !== undefined && before !== party;
    }),
  );
}

function questionOf(parties: readonly Party[], unknown: string | null): ReadingQuestion {
  const choices = parties.map(({ name, figures }) => ({
    value: name,
    ...exampleOf(figures.map(({ entry }) => entry)),
  }));
  return { kind: 'agency', choices, unknown };
}
