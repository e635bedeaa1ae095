import { Exception } from './errors.ts';

export type AuthMode = 'NONE' | 'LIMITED' | 'FULL';

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

/** What a kind of call needs: one of the scopes, and at least that authorization mode. */
interface Need {
  readonly calls: RegExp;
  readonly scopes: readonly string[];
  readonly mode: AuthMode;
}

/**
 * First match counts. Scopes: the reference of each method. Modes: the add-on's authorization lifecycle
 * (developers.google.com/workspace/add-ons/concepts/editor-auth-lifecycle): an installed add-on opens in NONE, where it
 * may only build its menu; an enabled one in LIMITED, with the document but without sidebars and outside services.
 */
const NEEDS: readonly Need[] = [
  { calls: /^Ui\.show/, scopes: [scope('script.container.ui')], mode: 'FULL' },
  { calls: /^Ui\.alert$/, scopes: [], mode: 'FULL' },
  { calls: /^SpreadsheetApp\.(getUi|newConditionalFormatRule)$/, scopes: [], mode: 'NONE' },
  // A simple trigger such as `onOpen` is not told who people are (reference of User), let alone lets them in.
  {
    calls: /^Spreadsheet\.(addViewer|removeViewer|getViewers|getEditors|getOwner)$/,
    scopes: [scope('spreadsheets.currentonly'), scope('spreadsheets')],
    mode: 'FULL',
  },
  {
    calls: /^(SpreadsheetApp|Spreadsheet|Sheet|Range|NamedRange|Protection)\./,
    scopes: [scope('spreadsheets.currentonly'), scope('spreadsheets')],
    mode: 'LIMITED',
  },
  { calls: /^Drive\./, scopes: [scope('drive.file'), scope('drive')], mode: 'FULL' },
  { calls: /^(PropertiesService|Properties|LockService|Lock)\./, scopes: [], mode: 'LIMITED' },
];

const RANK: Record<AuthMode, number> = { NONE: 0, LIMITED: 1, FULL: 2 };

export interface Grants {
  readonly mode: AuthMode;
  readonly manifest: readonly string[];
  readonly user: readonly string[];
}

/** Throws as Google does if the run may not make this call. */
export function assertAllowed(call: string, grants: Grants): void {
  const need = NEEDS.find(({ calls }) => calls.test(call));
  if (!need) return;
  const required = need.scopes.length > 0 ? `. Required permissions: (${need.scopes.join(' || ')})` : '';
  if (RANK[grants.mode] < RANK[need.mode]) {
    throw new Exception(`You do not have permission to call ${call}${required}`);
  }
  if (need.scopes.length === 0) return;
  const granted = (scopes: readonly string[]) => need.scopes.some((one) => scopes.includes(one));
  if (!granted(grants.manifest)) {
    throw new Exception(`Specified permissions are not sufficient to call ${call}${required}`);
  }
  if (!granted(grants.user)) throw new Exception('Authorization is required to perform that action.');
}
