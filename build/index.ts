import { buildAll, GAS_FOLDER } from './build.ts';

const sizes = await buildAll();
if (!process.argv.includes('--quiet')) process.stderr.write(`Built ${GAS_FOLDER}\n${sizes.join('\n')}\n`);
