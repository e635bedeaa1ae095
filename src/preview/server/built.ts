import { type LoadedBundle, loadOnly } from '../../host/index.ts';
import { type PageFiles, readPageFiles } from './pageFiles.ts';

/** What is built and then served. */
export interface Built {
  readonly bundle: LoadedBundle;
  readonly files: PageFiles;
  /** The add-on's functions that pages may call. */
  readonly functions: readonly string[];
}

/** An add-on, with the preview's page as it was built last. */
export function builtFrom(bundle: LoadedBundle): Built {
  // Names that end with `_` are private: Google does not tell pages of them.
  const functions = loadOnly(bundle).filter((name) => !name.endsWith('_'));
  return { bundle, files: readPageFiles(), functions };
}
