import { domainOf, EMAILS, type UserId } from '../users.ts';
import type { AccessList, Role } from './accessList.ts';

/** How sharing is limited, and who has access when the spreadsheet is first opened. Plain data. */
export interface Sharing {
  /** Domains that files may be shared with beside the agency's own; unless said, any. None: not outside the agency. */
  readonly allowedDomains?: readonly string[];
  /** Whether editors may change who has access to the spreadsheet; true unless said. */
  readonly editorsCanShare?: boolean;
  /** Addresses that are real but belong to no Google account. */
  readonly withoutGoogleAccount?: readonly string[];
  /** Who may edit the spreadsheet at the start; the colleague unless said. */
  readonly editors?: readonly string[];
  readonly commenters?: readonly string[];
  readonly viewers?: readonly string[];
  /** What anybody who has the spreadsheet's link may do. */
  readonly link?: Exclude<Role, 'owner'>;
  /**
   * Whether `getViewers()` gives the editors and the owner too. Google's reference says it does not; who compared runs
   * with live Apps Script says it does (gas-fakes, notes/oddities.md). True unless said: the harder of the two.
   */
  readonly viewersNameEditors?: boolean;
}

/** The access to a new spreadsheet. */
export function beginSharing(access: AccessList, spreadsheet: string, sharing: Sharing): void {
  const { editors = [EMAILS.colleague], commenters = [], viewers = [], link = null } = sharing;
  const all = (emails: readonly string[], role: Role) => emails.map((email) => [email, role] as const);
  access.begin(
    spreadsheet,
    [[EMAILS.owner, 'owner'], ...all(editors, 'writer'), ...all(commenters, 'commenter'), ...all(viewers, 'reader')],
    link,
  );
}

export const isEmail = (value: unknown): value is string =>
  typeof value === 'string' && /^[^\s@"(),:;<>[\\\]]+@[a-z\d-]+(\.[a-z\d-]+)+$/i.test(value);

/** Whether the agency's administrator lets this user share with that address. */
export function domainAllows({ allowedDomains }: Sharing, user: UserId, email: string): boolean {
  const domain = domainOf(email);
  return !allowedDomains || domain === domainOf(EMAILS[user]) || allowedDomains.includes(domain);
}

export const hasGoogleAccount = ({ withoutGoogleAccount = [] }: Sharing, email: string): boolean =>
  !withoutGoogleAccount.some((other) => other.toLowerCase() === email.toLowerCase());

/** Whether a user may change who has access to the spreadsheet. */
export function mayShare({ editorsCanShare = true }: Sharing, role: Role | undefined): boolean {
  return role === 'owner' || (role === 'writer' && editorsCanShare);
}
