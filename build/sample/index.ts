import { writeFile } from 'node:fs/promises';
import { sampleWorkbook } from './sampleWorkbook.ts';

await writeFile('samples/nongson-2567.xlsx', await sampleWorkbook());
