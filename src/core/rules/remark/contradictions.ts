import type { ItemCode } from '../../framework/framework.ts';
import { itemByCode } from '../../framework/lookup.ts';
import type { Remark, RemarkClaim } from '../../reading/remark.ts';
import type { Verdict } from '../../reading/remarkVerdicts.ts';
import type { Hundredths } from '../../score/hundredths.ts';
import type { Place } from '../../table/cell.ts';
import type { Checked } from '../rule.ts';

/** What is said of an item against its score, or against what another remark says. */
export interface Contradiction {
  /**
   * `keep-weak`: keep up a weak score; `both`: the score is not weak, yet to be improved here and kept up elsewhere;
   * `improve-kept`: to be improved by name, while another item that scores no better is kept up.
   */
  readonly kind: 'keep-weak' | 'both' | 'improve-kept';
  readonly item: ItemCode;
  readonly score: Hundredths;
  /** The item that is kept up although it scores no better. */
  readonly beside?: ItemCode;
  /** The remarks that say otherwise. */
  readonly against: readonly Place[];
}

type Facts = Pick<Checked, 'framework' | 'results'>;
/** Which remarks say so of each item. */
type Sayings = Readonly<Record<Verdict, ReadonlyMap<ItemCode, readonly Place[]>>>;

/**
 * The contradictions of each remark that has any. An item is counted once for a pair of remarks: a weak one where it is
 * kept up, another one where it is to be improved. To improve a whole block of good scores is the agency's choice; only
 * an item that is named is compared to others.
 */
export function contradictions(remarks: readonly Remark[], facts: Facts): [Remark, Contradiction[]][] {
  const sayings = { keep: saying('keep', remarks), improve: saying('improve', remarks) };
  return remarks.flatMap((remark): [Remark, Contradiction[]][] => {
    const found = remark.claims.flatMap((claim) =>
      claim.items.flatMap((item) => {
        const score = facts.results.items.get(item);
        return score === undefined ? [] : contradiction(item, score, claim, facts, sayings);
      }),
    );
    return found.length > 0 ? [[remark, found]] : [];
  });
}

function saying(verdict: Verdict, remarks: readonly Remark[]): ReadonlyMap<ItemCode, readonly Place[]> {
  const places = new Map<ItemCode, Place[]>();
  for (const { claims, place } of remarks) {
    const items = claims.flatMap((claim) => (claim.verdict === verdict ? claim.items : []));
    for (const item of new Set(items)) {
      const known = places.get(item);
      if (known) known.push(place);
      else places.set(item, [place]);
    }
  }
  return places;
}

function contradiction(
  item: ItemCode,
  score: Hundredths,
  { verdict, named }: RemarkClaim,
  facts: Facts,
  { keep, improve }: Sayings,
): Contradiction[] {
  const weak = isWeak(item, score, facts);
  if (verdict === 'keep') return weak ? [{ kind: 'keep-weak', item, score, against: improve.get(item) ?? [] }] : [];
  if (weak) return [];
  const against = keep.get(item);
  if (against) return [{ kind: 'both', item, score, against }];
  const beside = named ? keptThoughNoBetter(item, score, keep, facts) : undefined;
  if (beside === undefined) return [];
  return [{ kind: 'improve-kept', item, score, beside, against: keep.get(beside) ?? [] }];
}

function isWeak(item: ItemCode, score: Hundredths, { framework }: Facts): boolean {
  const instrument = itemByCode(framework, item)?.instrument;
  return instrument !== undefined && score < framework.thresholds.value[instrument];
}

/** A weak item that is kept up is a contradiction of its own, and says nothing about others. */
function keptThoughNoBetter(
  item: ItemCode,
  score: Hundredths,
  keep: Sayings['keep'],
  facts: Facts,
): ItemCode | undefined {
  return [...keep.keys()].find((other) => {
    const lower = facts.results.items.get(other);
    if (other.charAt(0) !== item.charAt(0) || lower === undefined) return false;
    return lower <= score && !isWeak(other, lower, facts);
  });
}
