import { readIndex } from '../drive/readIndex.ts';
import type { Store } from '../drive/store.ts';
import { sha256, toHex, utf8Bytes } from '../platform/bytes.ts';

/** Drive's own words: a viewer is a `reader`, an editor a `writer`. */
export type Role = 'reader' | 'commenter' | 'writer' | 'owner';

export interface Permission {
  /** Stands for the person: the same on every file. */
  readonly id: string;
  readonly emailAddress: string;
  role: Role;
}

/** An e-mail by which Google would have told somebody that a file is shared with them. */
export interface SentEmail {
  readonly to: string;
  readonly file: string;
  readonly message: string | null;
}

interface FileAccess {
  readonly permissions: Permission[];
  /** What anybody who has the link may do; no call on people shows it. */
  readonly link: Role | null;
}

interface Saved {
  readonly files: Record<string, FileAccess>;
  readonly emails: SentEmail[];
}

/** Beside the Drive folder's index; there only once somebody's access changed. */
const FILE = '.access.json';

const RANK: Record<Role, number> = { reader: 0, commenter: 1, writer: 2, owner: 3 };

/** Who may see what: the people of each file, the spreadsheet among them, by its id. On disk after every change. */
export class AccessList {
  readonly #files: Record<string, FileAccess>;
  readonly #emails: SentEmail[];

  constructor(readonly store: Store) {
    const { files, emails } = readIndex(store, FILE, isSaved) ?? { files: {}, emails: [] };
    this.#files = files;
    this.#emails = emails;
  }

  /** Says who has access to a file from the start, unless that is known already. */
  begin(file: string, people: readonly (readonly [email: string, role: Role])[], link: Role | null = null): void {
    if (this.#files[file]) return;
    this.#files[file] = { permissions: people.map(([email, role]) => permission(email, role)), link };
  }

  people(file: string): readonly Permission[] {
    return this.#files[file]?.permissions ?? [];
  }

  /** The address's own access, not what it may have through a link. */
  find(file: string, email: string): Permission | undefined {
    return this.people(file).find(({ emailAddress }) => emailAddress === email.toLowerCase());
  }

  /** Whether somebody can open the file, in whichever way. */
  canView(file: string, email: string): boolean {
    return this.find(file, email) !== undefined || (this.#files[file]?.link ?? null) !== null;
  }

  /** Somebody who has more access already keeps it, under the same id. */
  grant(file: string, email: string, role: Role): Permission {
    const present = this.find(file, email);
    const granted = present ?? permission(email, role);
    if (!present) this.#files[file]?.permissions.push(granted);
    else if (RANK[role] > RANK[present.role]) present.role = role;
    this.#save();
    return granted;
  }

  revoke(file: string, permission: Permission): void {
    const access = this.#files[file];
    if (access) this.#files[file] = { ...access, permissions: access.permissions.filter((one) => one !== permission) };
    this.#save();
  }

  /** The e-mails about sharing, oldest first. */
  get emails(): readonly SentEmail[] {
    return this.#emails;
  }

  send(email: SentEmail): void {
    this.#emails.push(email);
    this.#save();
  }

  #save(): void {
    const content = { files: this.#files, emails: this.#emails };
    this.store.write(FILE, utf8Bytes(`${JSON.stringify(content, null, 2)}\n`));
  }
}

function isSaved(value: unknown): value is Saved {
  const { files, emails } = (value ?? {}) as Partial<Saved>;
  return typeof files === 'object' && files !== null && Array.isArray(emails);
}

function permission(email: string, role: Role): Permission {
  const emailAddress = email.toLowerCase();
  const id = BigInt(`0x${toHex(sha256(utf8Bytes(emailAddress))).slice(0, 16)}`);
  return { id: String(id).padStart(20, '0'), emailAddress, role };
}
