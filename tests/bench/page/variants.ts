// The extensions that are compared, each in a folder that a browser loads. Must not know: how they
// are measured. The others do what Sidelight does to a page in the plainest way.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '../../../data/model.ts';
import { root } from '../../../scripts/run.ts';

export type Variant = 'none' | 'walker' | 'sidelight' | 'sidelight-10k' | 'mark.js';

/** Reads and joins the text: what any reader of a page has to do at least. */
const WALK = `{
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  globalThis.benchText = texts.join('\\n');
}`;

/** Marks the names that count in the page's language, across elements, as whole words. */
const MARK = `{
  const lang = document.documentElement.lang.slice(0, 2).toLowerCase();
  const texts = names.filter((name) => !name.lang || !lang || name.lang === lang);
  new Mark(document.body).mark(texts.map(({ text }) => text), {
    acrossElements: true, separateWordSearch: false, diacritics: false, accuracy: 'exactly',
  });
}`;

/** Writes a throw-away extension whose scripts run on every page. */
async function contentScript(folder: string, scripts: Record<string, string>): Promise<string> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    content_scripts: [
      { matches: ['*://*/*'], js: Object.keys(scripts), run_at: 'document_end', all_frames: true },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [name, script] of Object.entries(scripts)) {
    await writeFile(join(folder, name), script);
  }
  return folder;
}

export interface Builds {
  /** The built extension. */
  readonly sidelight: string;
  /** The same with another pack. */
  readonly bigPack: Pack;
  /** Where the others are written; whoever made it removes it. */
  readonly folder: string;
}

/** The folder of each variant; `none` has no scripts at all. */
export async function writeVariants({
  sidelight,
  bigPack,
  folder,
}: Builds): Promise<Record<Variant, string>> {
  const { entities } = JSON.parse(await readFile(join(sidelight, 'pack.json'), 'utf8')) as Pack;
  const aliases = entities.flatMap((entity) => entity.aliases);
  const names = [...new Map(aliases.map(({ text, lang }) => [text, { text, lang }])).values()];
  const none = join(folder, 'none');
  await mkdir(none, { recursive: true });
  await writeFile(
    join(none, 'manifest.json'),
    JSON.stringify({ manifest_version: 3, name: 'Bench', version: '1' }),
  );
  const big = join(folder, 'sidelight-10k');
  await cp(sidelight, big, { recursive: true });
  await writeFile(join(big, 'pack.json'), JSON.stringify(bigPack));
  return {
    none,
    walker: await contentScript(join(folder, 'walker'), { 'walk.js': WALK }),
    sidelight,
    'sidelight-10k': big,
    'mark.js': await contentScript(join(folder, 'mark.js'), {
      'mark.js': await readFile(join(root, 'node_modules/mark.js/dist/mark.min.js'), 'utf8'),
      'names.js': `const names = ${JSON.stringify(names)};`,
      'run.js': MARK,
    }),
  };
}
