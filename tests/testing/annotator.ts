// A page under test: an annotator with a small matcher, and the proof that the page's DOM was left
// alone.
import { afterEach, expect } from 'vitest';
import {
  type Annotator,
  type AnnotatorOptions,
  createAnnotator,
} from '../../components/annotator/index.ts';
import { Look } from '../../components/annotator/mark/looks.ts';
import { Painter } from '../../components/annotator/mark/painter.ts';
import { nameOf } from '../../components/annotator/mark/style.ts';
import { isArticle } from '../../components/annotator/metadata/article.ts';
import type { Candidate } from '../../components/matcher/model.ts';
import type { Mention } from '../../data/model.ts';

const names = ['Air Koryo', 'North Korea', 'Pyongyang', 'Vladivostok', 'Kim Jong Un', '東京'];

/** Whole words, any white space, no overlaps: all that these tests need of a matcher. */
export function candidatesIn(text: string): Candidate[] {
  const pattern = names
    .map((name) => (/^\w/.test(name) ? `\\b${name.replaceAll(' ', '\\s+')}\\b` : name))
    .join('|');
  return [...text.matchAll(new RegExp(pattern, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    interpretations: [{ entity: match[0].replace(/\s+/g, ' '), alias: match[0], needs: null }],
  }));
}

function* disambiguate(
  blocks: readonly (readonly Candidate[])[],
): Generator<undefined, Mention[][]> {
  return blocks.map((block) =>
    block.map(({ start, end, interpretations }) => ({
      start,
      end,
      entities: [interpretations[0]?.entity ?? ''] as [string],
    })),
  );
}

let annotator: Annotator | undefined;
let witness: MutationObserver | undefined;
const changes: MutationRecord[] = [];

export interface TestedPage {
  readonly annotator: Annotator;
  /** The texts of each question to the matcher. */
  readonly asked: { text: string; lang?: string }[][];
  /** Changes the page as its own scripts would. */
  change(task: () => void): void;
  /** Changes it; resolves when the marks are right again. */
  follow(task: () => void): Promise<void>;
}

// The browser's own pointer is somewhere, and shadow trees are looked for under it. Only the pointer of
// the test counts.
addEventListener('pointerover', (event) => event.isTrusted && event.stopImmediatePropagation(), {
  capture: true,
});

/** Moves the pointer over an element. */
export function point(selector: string): void {
  const pointed = new PointerEvent('pointerover', { bubbles: true, composed: true });
  document.querySelector(selector)?.dispatchEvent(pointed);
}

/** Writes a page and starts to mark it. */
export function begin(
  html: string | (() => void),
  options: Partial<AnnotatorOptions> = {},
): TestedPage {
  end();
  document.body.innerHTML = typeof html === 'string' ? html : '';
  if (typeof html !== 'string') html();
  const asked: { text: string; lang?: string }[][] = [];
  const made: Annotator = createAnnotator({
    document,
    find: async (questions) => {
      asked.push(questions.map((question) => ({ ...question })));
      return questions.map(({ text }) => candidatesIn(text));
    },
    disambiguate,
    isCommon: () => false,
    isArticle: () => isArticle(document),
    openOrClosedShadowRoot: (element) => element.shadowRoot,
    onMarked: () => made.setPainter(Painter),
    onChange: () => {},
    ...options,
  });
  witness = new MutationObserver((records) => void changes.push(...records));
  witness.observe(document, {
    subtree: true,
    childList: true,
    attributes: true,
    characterData: true,
  });
  annotator = made;
  made.start();
  const change = (task: () => void): void => {
    changes.push(...(witness?.takeRecords() ?? []));
    task();
    witness?.takeRecords();
  };
  return {
    annotator: made,
    asked,
    change,
    follow(task) {
      change(task);
      return made.whenIdle();
    },
  };
}

/** Writes a page and marks it; resolves when that is done. */
export async function annotate(
  html: string | (() => void),
  options?: Partial<AnnotatorOptions>,
): Promise<TestedPage> {
  const page = begin(html, options);
  await page.annotator.whenIdle();
  return page;
}

/** The words under the painted ranges, look by look, in the order in which they were painted. */
export const painted = (): string[] =>
  Object.values(Look).flatMap((look) =>
    [...(CSS.highlights.get(nameOf(look, false)) ?? [])].map((range) =>
      (range.startContainer as Text).data.slice(range.startOffset, range.endOffset),
    ),
  );

/** The painted mentions in reading order, as the annotator reports them. */
export const marked = (of: Annotator): string[] =>
  of
    .marks()
    .filter((mark) => mark.painted)
    .map(({ mention, block }) => block.text.slice(mention.start, mention.end));

function end(): void {
  changes.push(...(witness?.takeRecords() ?? []));
  witness?.disconnect();
  annotator?.stop();
  annotator = undefined;
}

afterEach(() => {
  end();
  const changed = changes.splice(0);
  expect(CSS.highlights.size, 'highlights left behind').toBe(0);
  expect(
    changed.map(({ type, target }) => `${type} ${target.nodeName}`),
    'changes to the DOM',
  ).toEqual([]);
  document.body.innerHTML = '';
});
