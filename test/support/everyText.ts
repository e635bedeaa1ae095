import { SUBJECTS as CLI } from '../../src/cli/catalogue.ts';
import { SUBJECTS as CORE } from '../../src/core/messages/catalogue.ts';
import { catalogueOf } from '../../src/core/messages/catalogueOf.ts';
import type { KeyOf } from '../../src/core/messages/text.ts';
import { SUBJECTS as PREVIEW } from '../../src/preview/page/catalogue.ts';
import { SUBJECTS as SIDEBAR } from '../../src/sidebar/catalogue.ts';

const ALL = [...CORE, ...SIDEBAR, ...CLI, ...PREVIEW] as const;

/** The key of any text that any part of the product says. */
export type AnyKey = KeyOf<typeof ALL>;

/** Every text, by key. */
export const everyText = Object.assign({}, ...ALL) as Readonly<Record<AnyKey, { th: string; en: string }>>;

/** What any part of the product says: a user's way leads through several of them. */
export const { message } = catalogueOf(ALL);
