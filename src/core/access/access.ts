/** Who may see what: as Google says it, and what came of giving or taking access. */

/** What may be shared. */
export type Target = 'sheet' | 'document';

/** Drive's own words: a viewer is a `reader`, an editor a `writer`. */
export type Role = 'reader' | 'commenter' | 'writer' | 'owner';

/** What the add-on gives, and no more than that. */
export type GivenRole = 'reader' | 'commenter';

export interface Person {
  /** Empty where Google does not tell it. */
  readonly address: string;
  readonly role: Role;
}

/** What came of sharing one thing with one address. All but `given` left the access as it was; `unsure` is not known. */
export type ShareResult =
  | 'given'
  | 'has-more'
  | 'has-it'
  | 'has-less'
  | 'bad-address'
  | 'domain'
  | 'no-right'
  | 'no-document'
  | 'needs-email'
  | 'unsure';

/** What came of taking access back. Only `taken` changed anything; `unsure` is not known. */
export type TakeBackResult = 'taken' | 'is-editor' | 'gone' | 'not-ours' | 'no-right' | 'no-document' | 'unsure';

const RANK: Readonly<Record<Role, number>> = { reader: 0, commenter: 1, writer: 2, owner: 3 };

/**
 * Why nothing is given to somebody who is there already; null where access is to be given. Less than asked is raised
 * only where it was the add-on that gave it: else taking it back would take what others gave.
 */
export function standing(
  present: Role | undefined,
  asked: GivenRole,
  isOurs: boolean,
): Extract<ShareResult, 'has-more' | 'has-it' | 'has-less'> | null {
  if (present === undefined) return null;
  if (RANK[present] > RANK[asked]) return 'has-more';
  if (RANK[present] === RANK[asked]) return 'has-it';
  return isOurs ? null : 'has-less';
}

/** Whether somebody may change the thing itself: such access was given by people and is theirs to take. */
export function mayEdit(role: Role): boolean {
  return RANK[role] >= RANK.writer;
}
