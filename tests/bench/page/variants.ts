// Writes the extensions that are compared, each in a folder that a browser loads. The others do in the
// simplest way what Sidelight does.
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Pack } from '../../../data/model.ts';
import { root } from '../../../scripts/run.ts';

export type Variant =
  | 'none'
  | 'walker'
  | 'least'
  | 'parsed'
  | 'silent'
  | 'open'
  | 'open-10k'
  | 'mark.js';

/** Reads and joins the text: the least that any script that reads a page does. */
const WALK = `{
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode.data);
  globalThis.benchText = texts.join('\\n');
}`;

/**
 * What an extension of this kind has to do at least: ask its storage, listen for changes and messages,
 * read the text, have it searched elsewhere, paint up to 20 words, follow the page, and report.
 */
const LEAST = `(async () => {
  chrome.storage.onChanged.addListener(() => {});
  chrome.runtime.onMessage.addListener(() => {});
  await chrome.storage.local.get('settings');
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const nodes = [];
  while (walker.nextNode()) if (/\\S/.test(walker.currentNode.data)) nodes.push(walker.currentNode);
  new MutationObserver(() => {}).observe(document, { subtree: true, childList: true, characterData: true });
  const found = await chrome.runtime.sendMessage({ texts: nodes.map(({ data }) => data) });
  const marks = new Highlight();
  for (const [i, startOffset] of found) {
    const node = nodes[i];
    marks.add(new StaticRange({ startContainer: node, startOffset, endContainer: node, endOffset: startOffset + 2 }));
  }
  CSS.highlights.set('bench', marks);
  await chrome.runtime.sendMessage({ count: found.length });
})();`;

/** Its background: the offsets of the first two letters after white space, in up to 20 of the texts. */
const SEARCH = `chrome.runtime.onMessage.addListener(({ texts = [] }, sender, answer) => {
  const places = texts.map((text, i) => [i, text.search(/\\s[a-z]{2}/i) + 1]);
  answer(places.filter(([, at]) => at > 0).slice(0, 20));
});`;

/** Marks the names that count in the page's language, across elements, as whole words. */
const MARK = `{
  const lang = document.documentElement.lang.slice(0, 2).toLowerCase();
  const texts = names.filter((name) => !name.lang || !lang || name.lang === lang);
  new Mark(document.body).mark(texts.map(({ text }) => text), {
    acrossElements: true, separateWordSearch: false, diacritics: false, accuracy: 'exactly',
  });
}`;

/** Writes a throw-away extension whose scripts run on every page. */
async function contentScript(
  folder: string,
  scripts: Record<string, string>,
  background?: string,
): Promise<string> {
  await mkdir(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Bench',
    version: '1',
    ...(background && {
      permissions: ['storage'],
      background: { service_worker: 'background.js' },
    }),
    content_scripts: [
      { matches: ['*://*/*'], js: Object.keys(scripts), run_at: 'document_end', all_frames: true },
    ],
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  const files = { ...scripts, ...(background && { 'background.js': background }) };
  for (const [name, script] of Object.entries(files)) await writeFile(join(folder, name), script);
  return folder;
}

/** Sidelight with a gate whose script is parsed and not run. */
async function parsedAlone(sidelight: string, folder: string): Promise<string> {
  await cp(sidelight, folder, { recursive: true });
  const path = join(folder, 'content-scripts', 'gate.js');
  await writeFile(path, `if (globalThis.benchNever) {\n${await readFile(path, 'utf8')}\n}`);
  return folder;
}

export interface Builds {
  /** The built extension. */
  readonly sidelight: string;
  /** The same with another pack. */
  readonly bigPack: Pack;
  /** A folder to write the others to; the caller removes it. */
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
  const big = join(folder, 'open-10k');
  await cp(sidelight, big, { recursive: true });
  await writeFile(join(big, 'pack.json'), JSON.stringify(bigPack));
  return {
    none,
    walker: await contentScript(join(folder, 'walker'), { 'walk.js': WALK }),
    least: await contentScript(join(folder, 'least'), { 'least.js': LEAST }, SEARCH),
    parsed: await parsedAlone(sidelight, join(folder, 'parsed')),
    silent: sidelight,
    open: sidelight,
    'open-10k': big,
    'mark.js': await contentScript(join(folder, 'mark.js'), {
      'mark.js': await readFile(join(root, 'node_modules/mark.js/dist/mark.min.js'), 'utf8'),
      'names.js': `const names = ${JSON.stringify(names)};`,
      'run.js': MARK,
    }),
  };
}
