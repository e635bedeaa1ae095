/** What the command line says. */

import { catalogueOf } from '../core/messages/catalogueOf.ts';
import type { KeyOf } from '../core/messages/text.ts';
import { cli } from '../core/messages/texts/cli.ts';
import { cliHelp } from '../core/messages/texts/cliHelp.ts';
import { documentsVersions } from '../core/messages/texts/documents/versions.ts';
import { findings } from '../core/messages/texts/findings.ts';

export const SUBJECTS = [cli, cliHelp, findings, documentsVersions] as const;

export type MessageKey = KeyOf<typeof SUBJECTS>;

export const { message } = catalogueOf(SUBJECTS);
