import { buildAddon, GAS_FOLDER } from './build.ts';

await buildAddon();
if (!process.argv.includes('--quiet')) process.stderr.write(`Built ${GAS_FOLDER}\n`);
