// `npm run score -- [--pack FILE] [--everywhere] [--json] GOLD.jsonl...`: how well Sidelight marks texts that people
// have marked. Uses the same matcher as a page does, and the bundled pack unless `--pack` names another.
// A text that is not about the pack has no marks, as on a page; `--everywhere` shows what stands without that.
import { parseArgs } from 'node:util';
import type { Pack } from '../data/model.ts';
import { buildPack } from '../data/pack/build.ts';
import { BUNDLED_PACK } from '../data/pack/bundled.ts';
import { readGold } from '../tests/score/gold.ts';
import { readText } from '../tests/score/json-lines.ts';
import { score } from '../tests/score/score.ts';
import { formatScore } from '../tests/score/table.ts';

const USAGE = 'Usage: npm run score -- [--pack FILE] [--everywhere] [--json] GOLD.jsonl...';

/** A pack as it ships. */
function readPack(file: string): Pack {
  const text = readText(file);
  try {
    const pack = JSON.parse(text);
    if (Array.isArray(pack?.entities)) return pack;
  } catch {
    // It is not JSON.
  }
  throw new Error(
    `${file} is not a built pack: --pack needs a pack.json, as \`npm run build\` makes it.`,
  );
}

try {
  const { values, positionals } = parseArgs({
    options: {
      pack: { type: 'string' },
      everywhere: { type: 'boolean', default: false },
      json: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  if (positionals.length === 0) throw new Error(USAGE);
  const shipped = values.pack === undefined ? undefined : readPack(values.pack);
  const gold = positionals.map((file) => ({ file, documents: readGold(file) }));
  // Building takes longest, so it comes last: a file that cannot be read is reported at once.
  const { files } = score(shipped ?? buildPack(BUNDLED_PACK), gold, values);
  console.log(values.json ? JSON.stringify({ files }, null, 2) : formatScore(files));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
