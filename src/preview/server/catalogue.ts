/** What the preview's server says: it reads its arguments, and refuses them, as the command line does. */

import { catalogueOf } from '../../core/messages/catalogueOf.ts';
import { cli } from '../../core/messages/texts/cli.ts';
import { cliHelp } from '../../core/messages/texts/cliHelp.ts';
import { preview } from '../../core/messages/texts/preview.ts';

export const { message } = catalogueOf([cli, cliHelp, preview]);
