/** The stand-in on Node: the bundle in contexts of their own, Drive in a folder, LibreOffice for PDF. */

import { createHost as createAnyHost, createDrive, type DriveFolder, type Host, type HostOptions } from '../index.ts';
import { diskStore } from './diskStore.ts';
import { toPdf } from './libreOffice.ts';

export * from '../index.ts';
export { bundleOf, loadBundle } from './bundle.ts';

export const createHost = (options: HostOptions): Host => createAnyHost({ toPdf, ...options });

/** A Drive in a folder of real files, or, with null, in memory only. */
export const createDriveFolder = (folder: string | null, now?: () => Date): DriveFolder =>
  createDrive(folder === null ? undefined : diskStore(folder), now);
