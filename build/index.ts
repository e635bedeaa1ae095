import { buildAll, GAS_FOLDER, SITE_FOLDER } from './build.ts';

const sizes = await buildAll();
const made = process.argv.includes('--page') ? `${SITE_FOLDER}/plan-ita.html` : GAS_FOLDER;
if (!process.argv.includes('--quiet')) process.stderr.write(`Built ${made}\n${sizes.join('\n')}\n`);
