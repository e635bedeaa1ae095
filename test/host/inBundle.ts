import {
  bundleOf,
  createHost,
  type Host,
  type HostOptions,
  type LoadedBundle,
  type WorkbookModel,
  workbookFromRows,
} from '../../src/host/node/index.ts';

export const SCOPES = ['spreadsheets.currentonly', 'drive.file', 'script.container.ui'].map(
  (name) => `https://www.googleapis.com/auth/${name}`,
);

export const MANIFEST = {
  timeZone: 'Asia/Bangkok',
  oauthScopes: SCOPES,
  dependencies: { enabledAdvancedServices: [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }] },
};

/** A bundle of one script. */
export function scriptBundle(source: string, manifest: object = MANIFEST): LoadedBundle {
  return bundleOf(
    new Map([
      ['appsscript.json', JSON.stringify(manifest)],
      ['main.js', source],
      ['page.html', '<p>หน้า</p>'],
    ]),
  );
}

/** A workbook of one sheet. */
export const sheetOf = (rows: readonly (readonly unknown[])[], name = 'ข้อมูล'): WorkbookModel =>
  workbookFromRows([{ name, rows }]);

export interface InBundle {
  readonly host: Host;
  /** Runs a function's source in the bundle, as `google.script.run` would call it. */
  run<A extends unknown[], R>(code: (...args: A) => R, ...args: A): R;
}

/** A host whose bundle is whatever function a test hands to `run`; the function sees services and no test code. */
export function inBundle(workbook: WorkbookModel = sheetOf([]), options: Partial<HostOptions> = {}): InBundle {
  const source = 'function evaluate(code, args) { return (0, eval)("(" + code + ")").apply(null, args); }';
  const host = createHost({ bundle: scriptBundle(source), workbook, ...options });
  return { host, run: (code, ...args) => host.call('evaluate', code.toString(), args) as ReturnType<typeof code> };
}
