import { errorsBeforehand } from './beforehand.ts';
import { documentErrors } from './documents.ts';
import { questionErrors } from './question.ts';
import { runningErrors } from './running.ts';
import { sheetErrors } from './sheet.ts';
import { templateErrors } from './template.ts';

/** What goes wrong and what to do about it, by code. */
export const errors = {
  ...errorsBeforehand,
  ...runningErrors,
  ...questionErrors,
  ...sheetErrors,
  ...templateErrors,
  ...documentErrors,
};
