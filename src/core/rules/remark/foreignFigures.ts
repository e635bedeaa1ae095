import type { Framework, ItemCode } from '../../framework/framework.ts';
import type { Subject } from '../../reading/statement.ts';
import type { Hundredths } from '../../score/hundredths.ts';
import { tidy } from '../../text/normalise.ts';
import { toArabicDigits } from '../../text/numerals.ts';
import type { KnownFigures } from './knownFigures.ts';
import { type Mention, mentionsIn } from './mentions.ts';

/** A text of the plan or the score table, and what it is about. */
export interface Prose {
  readonly text: string;
  readonly issue: number | null;
  /** The items that it stands beside; none for a text about the whole issue. */
  readonly items: readonly ItemCode[];
}

/** A figure that is not of what the text speaks of. */
export interface ForeignFigure {
  readonly score: Hundredths;
  /** Whose figure it is; empty where it is nobody's. */
  readonly owners: readonly Subject[];
  /** What the sentence names before it; empty where it names nothing. */
  readonly named: readonly Subject[];
}

/**
 * The figures of a text that are none of the figures that it may well give: right after a name, those of what is named;
 * elsewhere, those of its items, of its issue's items, of any indicator, instrument or the whole.
 */
export function foreignFigures(
  { text, issue, items }: Prose,
  framework: Framework,
  known: KnownFigures,
): ForeignFigure[] {
  const ofIssue = framework.issues.find(({ id }) => id === issue)?.items.value ?? [];
  const own = new Set([...items, ...ofIssue]);
  return mentionsIn(toArabicDigits(tidy(text)), framework)
    .filter((mention) => !known.isCommon(mention.score) && !fits(mention, own, framework, known))
    .map(({ score, named }) => ({ score, named, owners: known.ownersOf(score) }));
}

function fits(
  { score, named, later }: Mention,
  own: ReadonlySet<ItemCode>,
  framework: Framework,
  known: KnownFigures,
): boolean {
  if (named.some((subject) => known.has(subject, score))) return true;
  if (named.length > 0 && !later) return false;
  const indicators = named.flatMap((subject) => (subject.kind === 'indicator' ? [subject.id] : []));
  const codes = framework.items.filter(({ indicator }) => indicator !== null && indicators.includes(indicator));
  return (
    codes.some(({ code }) => known.has({ kind: 'item', code }, score)) ||
    known.ownersOf(score).some((owner) => owner.kind !== 'item' || own.has(owner.code))
  );
}
