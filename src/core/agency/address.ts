/** Which parts of an address an agency has: ministries are of no province, universities of no district. */

import { type AgencyKind, agencyKind } from './agencyKind.ts';

const WITHOUT_DISTRICT: readonly AgencyKind[] = [
  'provincial',
  'special',
  'education-area',
  'university',
  'province',
  'ministry',
  'department',
  'office',
  'enterprise',
];
const WITHOUT_PROVINCE: readonly AgencyKind[] = ['special', 'ministry', 'department', 'enterprise'];

/** What is known of an agency's place; null is what nobody gave. */
interface Addressed {
  readonly name: string | null;
  readonly district: string | null;
  readonly province: string | null;
}

/** Whether the part belongs to the agency's address: it is given, or its kind has it. An unknown kind may have it. */
export function addressHas(agency: Addressed, part: 'district' | 'province'): boolean {
  if (agency[part] !== null) return true;
  const kind = agencyKind(agency.name);
  return kind === null || !(part === 'district' ? WITHOUT_DISTRICT : WITHOUT_PROVINCE).includes(kind);
}

/** What is still to be given of the name and the address. */
export function missingOfAddress(agency: Addressed): (keyof Addressed)[] {
  const missing = (['district', 'province'] as const).filter(
    (part) => agency[part] === null && addressHas(agency, part),
  );
  return agency.name === null ? ['name', ...missing] : missing;
}
