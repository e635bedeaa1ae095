/** What the preview's page says around the add-on. */

import { catalogueOf } from '../../core/messages/catalogueOf.ts';
import type { KeyOf } from '../../core/messages/text.ts';
import { app } from '../../core/messages/texts/app.ts';
import { preview } from '../../core/messages/texts/preview.ts';

export const SUBJECTS = [app, preview] as const;

export type MessageKey = KeyOf<typeof SUBJECTS>;

export const { message } = catalogueOf(SUBJECTS);
