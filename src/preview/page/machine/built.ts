import type { Sharing } from '../../../host/index.ts';
import type { BundleTexts } from '../../protocol/job.ts';

/** What the build puts into the page beside its script: see `build/page/pageOf.ts`. */
export interface Built {
  /** What every worker runs. */
  readonly standIn: string;
  /** The bundle's scripts, for the workers that run something of the add-on's. */
  readonly scripts: string;
  /** What goes into every page of the add-on, before its own scripts. */
  readonly frame: string;
  /** The add-on's functions that its pages may call. */
  readonly functions: readonly string[];
  readonly bundle: BundleTexts;
  readonly sharing: Sharing;
  readonly sample: { readonly name: string; readonly base64: string };
  readonly version: string;
  /** The first letters of the digest of all the above. */
  readonly build: string;
  /** The licences of what is in the page that others wrote. */
  readonly notices: string;
}

/** The element that holds it as JSON. */
const ELEMENT = 'built';

export const readBuilt = (): Built => JSON.parse(document.getElementById(ELEMENT)?.textContent ?? '{}') as Built;
