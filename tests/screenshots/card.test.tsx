// The card over an article, in each of its states.
import { userEvent } from 'vitest/browser';
import { CardManager, type CardTarget, type Opening } from '../../components/card/card-manager.ts';
import { type ExplainedName, inWords } from '../../components/card/data/reasons.ts';
import type { NameActions, SiteActions } from '../../components/card/model.ts';
import { rootOf } from '../testing/closed-roots.ts';
import { cardsFor } from '../testing/estuary/cards.ts';
import { effects, frames } from '../testing/frames.ts';
import { type ScreenLanguage, type Shot, shots } from '../testing/screenshots/screen.ts';
import { doubleText } from '../testing/screenshots/text-size.ts';
import { one } from '../testing/stage.tsx';

const desk = [640, 560] as const;
const phone = [390, 720] as const;

const nameActions =
  ({ translate, locale }: ScreenLanguage) =>
  (): NameActions => {
    const langs = ['en'];
    const read: ExplainedName = {
      surface: 'Harbour Line’s',
      name: 'Harbour Line',
      entityName: 'Harbour Line',
      langs,
      rules: ['capital', 'possessive'],
      risky: true,
      because: 'Port Lumen',
    };
    const words = inWords(read, translate, locale);
    return {
      explain: async () => ({
        surface: read.surface,
        site: 'tide.example',
        interpretations: [{ entity: 'line', alias: 'harbour line', langs, ...words }],
      }),
      reject: async () => true,
      restore: async () => {},
    };
  };

const site: SiteActions = {
  switchOff: async () => 'tide.example',
  switchOn: async () => {},
};

let open: CardManager<CardTarget> | undefined;

/** An article in the page's own face, with the words that the card belongs to. */
function write(words: string): Text {
  const page = document.getElementById('app') as HTMLElement;
  page.innerHTML = `<main><article lang="en" dir="ltr" style="font:17px/1.6 'Noto Serif Variable';padding:18px 24px;max-inline-size:60ch">
    <h1 style="font-size:24px;line-height:1.25;margin:0 0 8px">Not a boat on the water</h1>
    <p style="margin:0 0 12px">On Monday morning <u>${words}</u> sent its passengers home. The queue
    at the quay in Port Lumen had been there since five, and it went away without a word.</p>
    <p>“We shall be back,” said harbour master Ada Veld. She did not say when.</p></article></main>`;
  document.body.style.background = 'light-dark(#fff, #16181c)';
  return page.querySelector('u')?.firstChild as Text;
}

interface Look {
  readonly entities?: readonly string[];
  readonly words?: string;
  readonly opening?: Opening;
  readonly explained?: boolean;
  /** What the user does next. */
  readonly next?: (root: ShadowRoot) => unknown;
}

const show =
  ({ entities = ['line'], words = 'Harbour Line', explained, ...look }: Look) =>
  async (language: ScreenLanguage): Promise<void> => {
    open?.closeAll();
    // One that tells that the site was switched off stays.
    open?.closeOne();
    const cards = cardsFor(language);
    const node = write(words);
    const range = document.createRange();
    range.selectNodeContents(node);
    open = new CardManager<CardTarget>({
      document,
      ...language,
      theme: 'auto',
      dataOf: (id) => cards[id],
      onTimeline: () => {},
      ...(explained && { nameActions: nameActions(language), site }),
    });
    open.open({ entities, node, lines: () => [...range.getClientRects()] }, look.opening);
    const root = rootOf(open.current?.element);
    // The root is closed, but axe needs to look into it.
    Object.defineProperty(root.host, 'shadowRoot', { value: root });
    // A user does nothing before they have seen the card.
    await frames(2);
    await look.next?.(root);
  };

/** Presses the card's button with these words in English. */
const press =
  (...names: readonly string[]) =>
  async (root: ShadowRoot): Promise<void> => {
    for (const name of names) {
      const all = [...root.querySelectorAll('button')];
      const button = all.find(({ textContent, title }) => (textContent || title).includes(name));
      if (!button) throw new Error(`No button of the card says “${name}”.`);
      button.click();
      button.scrollIntoView({ block: 'center' });
      await effects();
      // And placed again, if its size has changed.
      await frames(3);
    }
  };

const card = (look: Look, screen: Partial<Shot> = {}): Shot => ({
  size: desk,
  ...screen,
  show: show(look),
});

shots('card', {
  light: card({ explained: true }),
  dark: card({ explained: true }, { colours: 'dark' }),
  'forced colours': card({ explained: true }, { colours: 'forced dark' }),
  'forced colours, light': card(
    { entities: ['veld', 'vaughan'], words: 'Ada V.', explained: true },
    { colours: 'forced light' },
  ),
  arabic: card({ explained: true }, { language: 'ar' }),
  german: card({ explained: true, next: openFirst }, { language: 'de' }),
  russian: card({ explained: true }, { language: 'ru' }),
  japanese: card({ explained: true }, { language: 'ja' }),
  korean: card({ explained: true }, { language: 'ko' }),
  chinese: card({ explained: true }, { language: 'zh_CN' }),
  'korean titles': card({ entities: ['korean'], next: openFirst }, { language: 'ko' }),
  'long names': card({ entities: ['long'] }),
  'no events': card({ entities: ['nothing'] }),
  '200 events': card({ entities: ['many'], explained: true }, { colours: 'dark' }),
  ambiguous: card({ entities: ['veld', 'vaughan'], words: 'Ada V.' }),
  disputed: card({ next: press('first skiers') }, { size: [640, 640] }),
  news: card({ entities: ['news'] }),
  'news, dark': card({ entities: ['news'] }, { colours: 'dark', language: 'fr' }),
  'no date': card({ entities: ['undated'] }),
  nested: card({ next: press('first skiers', 'Port Lumen') }, { colours: 'dark' }),
  why: card({ explained: true, next: press('Why marked') }, { size: [640, 640] }),
  'switched off': card({ explained: true, next: press('Off on this site') }),
  pinned: card({ explained: true, next: press('Keep this card open') }),
  'keyboard focus': card({
    opening: { focus: true },
    next: async () => {
      await userEvent.keyboard('{Tab}{Tab}{Tab}{Enter}');
    },
  }),
  sheet: card({ opening: { sheet: true }, explained: true }, { size: phone }),
  'sheet, dark': card(
    { opening: { sheet: true }, explained: true, next: press('first skiers') },
    { size: phone, colours: 'dark' },
  ),
  narrow: card({ explained: true }, { size: [320, 560] }),
  '400 percent zoom': card({ explained: true }, { size: [320, 256] }),
  '400 percent zoom, dark': card({ explained: true }, { size: [320, 256], colours: 'dark' }),
  '400 percent zoom, at its end': card({ explained: true, next: scrollDown }, { size: [320, 256] }),
  'sheet, sideways': card({ opening: { sheet: true }, explained: true }, { size: [720, 390] }),
  '200 percent text': card(
    { explained: true, next: (root) => doubleText(root) },
    { size: [640, 760], doubleText: true },
  ),
});

async function scrollDown(root: ShadowRoot): Promise<void> {
  // Once the card has its place, its height is final.
  await frames(1);
  const frame = one(root, '[role=dialog]');
  frame.scrollTo(0, 10_000);
  if (frame.scrollTop === 0) throw new Error('There is nothing to scroll to.');
}

function openFirst(root: ShadowRoot): void {
  one(root, '.headline').click();
}
