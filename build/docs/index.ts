import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CHECKS_FOLDER, checkPages } from './pages.ts';
import { TEMPLATE_TAGS_FILE, templateTagsPage } from './templateTags.ts';

const pages = checkPages();
rmSync(CHECKS_FOLDER, { recursive: true, force: true });
mkdirSync(CHECKS_FOLDER, { recursive: true });
for (const [name, text] of pages) writeFileSync(join(CHECKS_FOLDER, name), text);
writeFileSync(TEMPLATE_TAGS_FILE, templateTagsPage());
process.stderr.write(`Wrote ${pages.size} pages to ${CHECKS_FOLDER}, and ${TEMPLATE_TAGS_FILE}\n`);
