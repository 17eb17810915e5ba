// `npm run docs`: writes the generated part of docs/architecture.md.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withImportTable } from './import-table/table.ts';
import { root } from './run.ts';

const file = join(root, 'docs/architecture.md');
writeFileSync(file, withImportTable(readFileSync(file, 'utf8')));
console.log(`${file} is up to date.`);
