import { halfWidth, tidy } from '../text/normalise.ts';
import { toArabicDigits } from '../text/numerals.ts';
import { kindBeginning } from './agencyKind.ts';
import { withoutPlace } from './placeInText.ts';
import { provinceNamed } from './provinces.ts';

/** An agency's name in its parts, made comparable. */
interface NameParts {
  /** The kind's words in full; null of a bare name such as `หนองปลา`. */
  readonly words: string | null;
  readonly proper: string;
  readonly district: string | null;
  readonly province: string | null;
}

/**
 * Whether two names can be of one agency: `อบต.หนองปลา`, `องค์การบริหารส่วนตำบลหนองปลา` and `หนองปลา`; `จ.ตราด` and
 * `ตราด`. Names of different kinds, or with different districts or provinces behind them, are of two.
 */
export function sameAgency(one: string, other: string): boolean {
  const [a, b] = [partsOf(one), partsOf(other)];
  return (
    a.proper === b.proper && agree(a.words, b.words) && agree(a.district, b.district) && agree(a.province, b.province)
  );
}

/** Those of the names that a given name means. A bare name means one of any kind, but rather one that is as bare. */
export function agenciesMeant(given: string, names: readonly string[]): string[] {
  const same = names.filter((name) => sameAgency(given, name));
  const alike = same.filter((name) => partsOf(name).words === partsOf(given).words);
  return alike.length > 0 ? alike : same;
}

function agree(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

function partsOf(name: string): NameParts {
  const { name: own, district, province } = withoutPlace(toArabicDigits(halfWidth(tidy(name))));
  const called = provinceNamed(own);
  const begins = called === null ? kindBeginning(own) : null;
  const proper = (called ?? begins?.proper ?? own).replace(/[\s().]|ฯ$/g, '').toLowerCase();
  const isWhole = begins !== null && proper === '';
  return {
    words: begins && !isWhole && begins.kind !== 'province' ? begins.full : null,
    proper: isWhole ? begins.full.replace(/^เมือง/, '') : proper,
    district,
    province,
  };
}
