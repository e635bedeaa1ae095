import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildAll, NOTICES, NOTICES_FOLDER } from '../build.ts';
import { JSON_SCHEMA_FILE, jsonSchema } from './jsonSchema.ts';
import { CHECKS_FOLDER, checkPages } from './pages.ts';
import { TEMPLATE_TAGS_FILE, templateTagsPage } from './templateTags.ts';

const pages = checkPages();
rmSync(CHECKS_FOLDER, { recursive: true, force: true });
mkdirSync(CHECKS_FOLDER, { recursive: true });
for (const [name, text] of pages) writeFileSync(join(CHECKS_FOLDER, name), text);
writeFileSync(TEMPLATE_TAGS_FILE, templateTagsPage());
writeFileSync(JSON_SCHEMA_FILE, jsonSchema());
await buildAll();
copyFileSync(join(NOTICES_FOLDER, NOTICES), NOTICES);
process.stderr.write(
  `Wrote ${pages.size} pages to ${CHECKS_FOLDER}, ${TEMPLATE_TAGS_FILE}, ${JSON_SCHEMA_FILE} and ${NOTICES}\n`,
);
