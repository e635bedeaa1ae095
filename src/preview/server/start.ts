import { basename } from 'node:path';
import type { Language } from '../../core/messages/language.ts';
import type { LoadedBundle, WorkbookModel } from '../../host/index.ts';
import { builtFrom } from './built.ts';
import { Routes } from './routes.ts';
import { type Served, serve } from './server.ts';
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

export interface PreviewServer extends Served {
  /** The add-on, and perhaps the preview's page, were built anew: pages that are open load themselves again. */
  rebuilt(bundle: LoadedBundle): void;
}

/** Serves the add-on on a workbook, beside its sidebar, to a browser on this machine. */
export async function startPreview(options: PreviewOptions): Promise<PreviewServer> {
  const { bundle, workbook, file, language = 'th', port = 0, google = {} } = options;
  const session = new Session(bundle, { name: basename(file), workbook }, language, google);
  const routes = new Routes(session, builtFrom(bundle));
  return { ...(await serve(routes, port)), rebuilt: (anew) => routes.take(builtFrom(anew)) };
}
