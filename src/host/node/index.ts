/** The stand-in on Node: the bundle in contexts of their own, Drive in a folder, LibreOffice for PDF. */

import type { Store } from '../drive/store.ts';
import { createHost as createAnyHost, createDrive, type DriveFolder, type Host, type HostOptions } from '../index.ts';
import { diskStore } from './diskStore.ts';
import { toPdf } from './libreOffice.ts';

export * from '../index.ts';
export { bundleOf, loadBundle } from './bundle.ts';
export { type StagedStore, stagedStore } from './diskStore.ts';
export type { FileToWrite } from './writeTogether.ts';

export const createHost = (options: HostOptions): Host => createAnyHost({ toPdf, ...options });

/** A Drive in a folder of real files or in any other store; with null, in memory only. */
export const createDriveFolder = (place: string | null | Store, now?: () => Date): DriveFolder =>
  createDrive(typeof place === 'string' ? diskStore(place) : (place ?? undefined), now);
