import { buildAll, GAS_FOLDER } from './build.ts';

await buildAll();
if (!process.argv.includes('--quiet')) process.stderr.write(`Built ${GAS_FOLDER}\n`);
