import { basename } from 'node:path';
import type { Language } from '../../core/messages/language.ts';
import { type LoadedBundle, loadOnly, type WorkbookModel } from '../../host/index.ts';
import { readPageFiles } from './pageFiles.ts';
import { Routes } from './routes.ts';
import { type PreviewServer, serve } from './server.ts';
import { type GoogleOptions, Session } from './session.ts';

export interface PreviewOptions {
  readonly bundle: LoadedBundle;
  readonly workbook: WorkbookModel;
  /** The path of the file that the workbook came from. */
  readonly file: string;
  readonly language?: Language;
  readonly port?: number;
  readonly google?: GoogleOptions;
}

/** Serves the add-on on a workbook, beside its sidebar, to a browser on this machine. */
export async function startPreview(options: PreviewOptions): Promise<PreviewServer> {
  const { bundle, workbook, file, language = 'th', port = 0, google = {} } = options;
  const session = new Session(bundle, { name: basename(file), workbook }, language, google);
  // Names that end with `_` are private: Google does not tell pages of them.
  const functions = loadOnly(bundle).filter((name) => !name.endsWith('_'));
  return serve(new Routes(session, readPageFiles(), functions), port);
}
