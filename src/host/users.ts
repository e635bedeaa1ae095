/** `drive.file` is granted per user: what one user's run made, another's does not see. */
export type UserId = 'owner' | 'colleague';

/** The addresses of the signed-in users, both of one agency. The spreadsheet is `owner`'s. */
export const EMAILS: Record<UserId, string> = { owner: 'owner@agency.example', colleague: 'colleague@agency.example' };

/** The part of an address behind the `@`, which tells whose administrator it belongs to. */
export const domainOf = (email: string): string => email.slice(email.lastIndexOf('@') + 1).toLowerCase();
