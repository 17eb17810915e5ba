// The one place that decides what on a page is its article and what is furniture: menus, mastheads,
// breadcrumbs, teasers, lists of what is read most, footers. README.md gives the rules.
import { own } from '../../../data/own-member.ts';
import { composedParent } from '../read/composed-tree.ts';
import { isFurnitureLandmark, landmarks } from './landmarks.ts';
import { isLinksAlone, type Run, type Shape, ShapeReader } from './shape.ts';

/** Paragraphs of this length in a row are an article, whatever the page says of itself. */
const ARTICLE = 300;
/** So are these on a page that seems to be one, and if there is none so long, the longest. */
const DECLARED_ARTICLE = 150;
/** A teaser has no longer text under its headline. */
const TEASER = 300;
/** On a page without an article: links in a menu are shorter on average. */
const MENU_WORD = 25;
const MENU_LINKS = 3;
/** A page with less text than this for each headline of others is a list of articles. */
const TEXT_PER_HEADLINE = 15;

export interface FurnitureParts {
  readonly document: Document;
  /** Whether the page declares itself an article. */
  readonly isArticle?: () => boolean;
}

export class Furniture {
  readonly #parts: FurnitureParts;
  /** The outermost elements that are furniture, and some within them. */
  #furniture = new WeakSet<Node>();
  #declared: 'yes' | 'likely' | 'no' = 'no';
  /** Whether the page has an article. */
  #hasArticle = false;
  /** The one element that holds the page's own content, if the page says so and its article is there. */
  #main: Element | null = null;

  constructor(parts: FurnitureParts) {
    this.#parts = parts;
  }

  /** Whether an element is furniture by itself; what is in furniture is so too. */
  readonly has = (element: Node): boolean => this.#furniture.has(element);

  /** Whether a node is in furniture. */
  holds(node: Node): boolean {
    for (let n: Node | null = node; n; n = composedParent(n)) {
      if (this.#furniture.has(n)) return true;
    }
    return false;
  }

  /** Judges the whole page anew, when what is returned has run. */
  judgePage(root: Element): ShapeReader {
    const { document } = this.#parts;
    this.#furniture = new WeakSet();
    this.#declared = this.#declaration();
    const mains = document.querySelectorAll('main,[role=main]');
    const main = mains.length === 1 ? mains[0] : undefined;
    this.#main = null;
    this.addLandmarks(root);
    return new ShapeReader(root, this.has, ({ top, shapes, runs }) => {
      const longest = Math.max(0, ...runs.map(({ length }) => length));
      const articles = this.#articlesOf(top, runs, Math.min(DECLARED_ARTICLE, longest));
      this.#hasArticle = articles.size > 0;
      const ofMain = shapes.find(({ element }) => element === main);
      if (ofMain && isPartOf(ofMain, articles)) this.#main = ofMain.element;
      for (const shape of top.children) this.#judge(shape, articles);
    });
  }

  /**
   * Judges an element that was added, when what is returned has run. `onArticle` is called if there is an
   * article in it and the page had none: then the whole page has to be judged anew.
   */
  judgeAdded(element: Element, onArticle: () => void): ShapeReader {
    this.addLandmarks(element);
    return new ShapeReader(element, this.has, ({ top, runs }) => {
      const articles = this.#articlesOf(top, runs, DECLARED_ARTICLE);
      if (articles.size > 0 && !this.#hasArticle) onArticle();
      else this.#judge(top, articles);
    });
  }

  /** The landmarks in a tree that are furniture. */
  addLandmarks(root: Element | ShadowRoot): void {
    const found = [...own(root, 'querySelectorAll').call(root, landmarks)];
    if (root instanceof Element && own(root, 'matches').call(root, landmarks)) found.push(root);
    for (const element of found) {
      if (isFurnitureLandmark(element, this.#holdsHeadline)) this.#furniture.add(element);
    }
  }

  /** By the page's title: its first heading is in it, and not much else. */
  readonly #holdsHeadline = (element: Element): boolean => {
    const headline = own(element, 'querySelector').call(element, 'h1')?.textContent?.trim() ?? '';
    const { document } = this.#parts;
    const titles = [document.title, ...titlesOf(document)];
    return headline.length > 0 && titles.some((title) => isHeadlineOf(headline, title));
  };

  /**
   * The runs that are articles: `likely` is the least length of one on a page that seems to be an article.
   * None on a page that is a list of headlines.
   */
  #articlesOf({ headlines }: Shape, runs: readonly Run[], likely: number): ReadonlySet<Run> {
    const least = this.#declared === 'no' ? ARTICLE : likely;
    const articles = runs.filter(
      ({ length, linksBetween, paragraphs }) => length >= least && linksBetween * 2 <= paragraphs,
    );
    const text = articles.reduce((sum, { length }) => sum + length, 0);
    const isList = this.#declared !== 'yes' && text < TEXT_PER_HEADLINE * headlines;
    return new Set(isList ? [] : articles);
  }

  /** Whether the page says that it is an article, in its head or by what is on it. */
  #declaration(): 'yes' | 'likely' | 'no' {
    const { document, isArticle } = this.#parts;
    if (isArticle?.()) return 'yes';
    const only = document.querySelectorAll('article').length === 1;
    return only || this.#holdsHeadline(document.documentElement) ? 'likely' : 'no';
  }

  #judge(shape: Shape, articles: ReadonlySet<Run>): void {
    const { element, children } = shape;
    if (this.#furniture.has(element)) return;
    if (this.#isBesideMain(shape) || (!isPartOf(shape, articles) && this.#isFurniture(shape))) {
      this.#furniture.add(element);
      return;
    }
    for (const child of children) this.#judge(child, articles);
  }

  /** By its shape, if no part of an article is in it. */
  #isFurniture(shape: Shape): boolean {
    const { holdsTitle, length, linked, links, prose, headlines } = shape;
    if (length === 0) return false;
    if (!this.#hasArticle) {
      return isLinksAlone(shape) && links >= MENU_LINKS && linked / links < MENU_WORD;
    }
    if (holdsTitle) return false;
    if (isLinksAlone(shape)) return true;
    if (headlines > 0) return prose <= TEASER * headlines;
    return prose === 0 && links >= MENU_LINKS && linked >= length / 2;
  }

  #isBesideMain({ element, holdsTitle }: Shape): boolean {
    const main = this.#main;
    if (!main || holdsTitle) return false;
    const contains = own(main, 'contains');
    return !contains.call(main, element) && !contains.call(element, main);
  }
}

const isPartOf = ({ runs }: Shape, articles: ReadonlySet<Run>): boolean =>
  !runs.isDisjointFrom(articles);

const titlesOf = (document: Document): string[] =>
  [...document.querySelectorAll('meta[property="og:title" i],meta[name="twitter:title" i]')].map(
    (meta) => meta.getAttribute('content') ?? '',
  );

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether a title begins with the headline, or is a shortened form of it. A site's name is no headline. */
function isHeadlineOf(headline: string, title: string): boolean {
  const [a, b] = [plain(headline), plain(title)];
  return a.length >= 15 && b.length >= 15 && (b.startsWith(a) || a.startsWith(b.slice(0, 40)));
}
