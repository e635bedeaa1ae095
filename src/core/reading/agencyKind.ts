/** What kind of local administration an agency is, as its name says. */
export type AgencyKind = 'provincial' | 'subdistrict' | 'city' | 'town' | 'township';

const KINDS: readonly (readonly [AgencyKind, RegExp])[] = [
  ['provincial', /^(องค์การบริหารส่วนจังหวัด|อบจ\.)/],
  ['subdistrict', /^(องค์การบริหารส่วนตำบล|อบต\.)/],
  ['city', /^(เทศบาลนคร|ทน\.)/],
  ['town', /^(เทศบาลเมือง|ทม\.)/],
  ['township', /^(เทศบาลตำบล|ทต\.)/],
];

/** Null for an agency of another kind, and where the name does not say. */
export function agencyKind(name: string | null): AgencyKind | null {
  return KINDS.find(([, pattern]) => pattern.test(name?.trim() ?? ''))?.[0] ?? null;
}
