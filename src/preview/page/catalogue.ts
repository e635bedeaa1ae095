/** What the page says around the add-on; of files that it can't open it says what the command line does. */

import { catalogueOf } from '../../core/messages/catalogueOf.ts';
import type { KeyOf } from '../../core/messages/text.ts';
import { app } from '../../core/messages/texts/app.ts';
import { cli } from '../../core/messages/texts/cli.ts';
import { preview } from '../../core/messages/texts/preview.ts';

export const SUBJECTS = [app, cli, preview] as const;

export type MessageKey = KeyOf<typeof SUBJECTS>;

export const { message } = catalogueOf(SUBJECTS);
