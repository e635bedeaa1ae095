import { documentErrors } from './documents.ts';
import { permissionErrors } from './permission.ts';
import { runningErrors } from './running.ts';
import { sheetErrors } from './sheet.ts';
import { templateErrors } from './template.ts';
import { uploadErrors } from './upload.ts';

/** What goes wrong and what to do about it, by code. */
export const errors = {
  ...permissionErrors,
  ...runningErrors,
  ...sheetErrors,
  ...templateErrors,
  ...uploadErrors,
  ...documentErrors,
};
