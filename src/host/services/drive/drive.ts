import type { Run } from '../../vm/run.ts';
import { filesService } from './files.ts';
import { permissionsService } from './permissions.ts';

type Drive = GoogleAppsScript.Drive;

/** The advanced service `Drive` (v3): the few calls that the scope `drive.file` is for. */
export const driveService = (run: Run): Drive =>
  run.namespace<Drive>('Drive', { Files: filesService(run), Permissions: permissionsService(run) });
