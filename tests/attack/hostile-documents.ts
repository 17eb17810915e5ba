// Pages that make reading them hard, by chance or on purpose: are their names marked, with cards?
import type { Page } from 'puppeteer-core';
import { closePage } from '../testing/driver/close-page.ts';
import { framesPass } from '../testing/driver/frames.ts';
import type { Driver } from '../testing/driver/launch.ts';
import { painted } from '../testing/driver/painted.ts';
import { tabOf } from '../testing/driver/tabs.ts';
import { until } from '../testing/until.ts';
import type { Attack } from './attack.ts';
import { BAIT, type HostilePage, NEWS, open } from './hostile-page.ts';
import { outcome } from './outcome.ts';
import { hoverUntilCard } from './visits.ts';

interface Hostile extends HostilePage {
  /** What the page does once it has loaded. */
  readonly does?: (page: Page) => Promise<unknown>;
}

const inputs = (...names: readonly string[]): string =>
  names.map((name) => `<input name="${name}">`).join('');
/** The members of a node that reading it needs. */
const MEMBERS = [
  ...[
    'localName',
    'nodeType',
    'nextSibling',
    'firstChild',
    'parentNode',
    'parentElement',
    'children',
  ],
  ...[
    'childNodes',
    'shadowRoot',
    'isConnected',
    'ownerDocument',
    'textContent',
    'attributes',
    'id',
  ],
  ...[
    'getAttribute',
    'hasAttribute',
    'closest',
    'matches',
    'contains',
    'getRootNode',
    'querySelector',
  ],
  ...[
    'checkVisibility',
    'getBoundingClientRect',
    'getClientRects',
    'compareDocumentPosition',
    'lang',
  ],
  ...[
    'tagName',
    'nodeName',
    'style',
    'isContentEditable',
    'assignedSlot',
    'append',
    'remove',
    'hidden',
  ],
];
const inForm = (members: readonly string[]): string =>
  `<form><p>And a word on Wonsan.</p>${inputs(...members)}</form>`;

const rewrite = (page: Page): Promise<unknown> =>
  page.evaluate(() => {
    const html = `<!doctype html>${document.documentElement.outerHTML}`;
    document.open();
    document.write(html);
    document.close();
  });

const pages: Readonly<Record<string, Hostile>> = {
  ...Object.fromEntries(
    MEMBERS.map((name) => [`form with an input ${name}`, { body: inForm([name]) }]),
  ),
  'form with all of them': { body: inForm(MEMBERS) },
  'images that are named like members of the document': {
    body: ['body', 'head', 'documentElement', 'querySelectorAll', 'createTreeWalker', 'createRange']
      .concat('defaultView', 'visibilityState', 'activeElement', 'addEventListener', 'fonts')
      .map((name) => `<img name="${name}"><form name="${name}"></form>`)
      .join(''),
  },
  'linked data with 300,000 items': {
    head: `<script type="application/ld+json">[${Array(300_000).fill('{"@type":"Thing"}').join()}]</script>`,
  },
  'linked data 5,000 levels deep': {
    head: `<script type="application/ld+json">${'{"a":['.repeat(5000)}1${']}'.repeat(5000)}</script>`,
  },
  'linked data that is none': {
    head: '<script type="application/ld+json">{"@graph":[null,7,{"@type":{}}]}</script>',
  },
  'document.open after load': { does: rewrite },
  'document.open twice': {
    does: async (page) => {
      await rewrite(page);
      await rewrite(page);
    },
  },
  'a root that is replaced': {
    does: (page) =>
      page.evaluate(() =>
        document.replaceChild(document.documentElement.cloneNode(true), document.documentElement),
      ),
  },
  'a root that is taken away and put back': {
    does: (page) =>
      page.evaluate(async () => {
        const { documentElement } = document;
        documentElement.remove();
        await new Promise(requestAnimationFrame);
        document.append(documentElement);
      }),
  },
  'a body that is replaced': {
    does: (page) =>
      page.evaluate(() => {
        const body = document.createElement('body');
        body.append(...document.body.childNodes);
        document.body = body;
      }),
  },
  'cleared highlights': {
    does: (page) =>
      page.evaluate(() => {
        CSS.highlights.clear();
        document.body.append('Nothing is marked here.');
      }),
  },
  'patched prototypes': {
    script: `for (const key of ['set', 'add']) Highlight.prototype[key] = () => {}; HighlightRegistry.prototype.set = () => {};
      window.MutationObserver = class {}; Document.prototype.createNodeIterator = Element.prototype.closest = null; Node.prototype.getRootNode = null;`,
  },
};
const FEW = [
  ...['form with an input localName', 'form with all of them', 'linked data with 300,000 items'],
  ...['document.open after load', 'a root that is replaced', 'cleared highlights'],
];

/** What is missing on the page: some marks, or a card. */
async function missing(driver: Driver, page: Page, wanted: readonly string[]): Promise<string[]> {
  const tab = await tabOf(driver, page);
  try {
    await until(
      async () => {
        // Where a page has cleared its highlights, they come back when the pointer moves.
        await page.mouse.move(990, 5);
        await page.mouse.move(300, 60, { steps: 3 });
        return painted(page);
      },
      (words) => wanted.every((word) => words.includes(word)),
      (words) => `Marks are missing: ${words.length} of ${wanted.length}`,
    );
    await hoverUntilCard({ page, tab }, driver, 'Air Koryo');
    return [];
  } catch (error) {
    return [(error as Error).message];
  }
}

export const hostileDocumentsAttack: Attack = {
  name: 'hostile-documents',
  finding: 'S12',
  async run({ driver, small }) {
    const got: string[] = [];
    const tried = Object.entries(pages).filter(([name]) => !small || FEW.includes(name));
    for (const [name, { does, ...hostile }] of tried) {
      const page = await open(driver, NEWS, hostile);
      await framesPass(page);
      await does?.(page);
      const wanted = [...BAIT, ...(hostile.body?.includes('Wonsan') ? ['Wonsan'] : [])];
      got.push(...(await missing(driver, page, wanted)).map((what) => `${name}: ${what}`));
      await closePage(page);
    }
    return outcome(got, `marked, with cards: ${tried.length} pages`);
  },
};
