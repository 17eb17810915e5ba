// `npm run score -- [--cards] [options] GOLD.jsonl...`: how well Sidelight marks texts that people have marked, or
// chooses the events of cards that people have judged. Uses the same code as a page does, and the bundled pack unless
// `--pack` names another. A text that is not about the pack has no marks, as on a page; `--everywhere` shows what
// stands without that.
import type { Pack } from '../data/model.ts';
import { buildPack } from '../data/pack/build.ts';
import { BUNDLED_PACK } from '../data/pack/bundled.ts';
import { readAnswers } from '../tests/score/cards/answers.ts';
import { readGoldCards } from '../tests/score/cards/gold.ts';
import { scoreCards } from '../tests/score/cards/score.ts';
import { formatCardScores } from '../tests/score/cards/table.ts';
import { answersFrom } from '../tests/score/cards/todays-card.ts';
import { readGold } from '../tests/score/gold.ts';
import { readText } from '../tests/score/json-lines.ts';
import { score } from '../tests/score/score.ts';
import { formatScore } from '../tests/score/table.ts';
import { parseOptions } from './score/options.ts';

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

/** Building takes longest, so it comes last: a file that cannot be read is reported at once. */
function packReader(file: string | undefined): () => Pack {
  const shipped = file === undefined ? undefined : readPack(file);
  return () => shipped ?? buildPack(BUNDLED_PACK);
}

try {
  const options = parseOptions(process.argv.slice(2));
  const pack = packReader(options.pack);
  if (options.of === 'marks') {
    const gold = options.files.map((file) => ({ file, documents: readGold(file) }));
    const { files } = score(pack(), gold, options);
    console.log(options.json ? JSON.stringify({ files }, null, 2) : formatScore(files));
  } else {
    const { answers, places, json, verbose } = options;
    const gold = options.files.map((file) => ({ file, articles: readGoldCards(file) }));
    const answer = answers === undefined ? answersFrom(pack(), options) : readAnswers(answers);
    const scores = scoreCards(gold, answer, places);
    console.log(json ? JSON.stringify(scores, null, 2) : formatCardScores(scores, verbose));
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
