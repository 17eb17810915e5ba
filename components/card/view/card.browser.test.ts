// What a card says, and how its parts open.
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  airline,
  cards,
  data,
  event,
  newCards,
  newCardsForEachTest,
  onTimeline,
  open,
  site,
  view,
  words,
} from '../../../tests/testing/card.ts';

newCardsForEachTest();

/** Unfolds an event of the open card. */
async function unfold(id: string): Promise<Element> {
  view.button(`part ${id}`).click();
  const item = view.root.querySelector(`[data-event=${id}]`) as Element;
  await expect.poll(() => item.querySelector('.story')).not.toBeNull();
  return item;
}

const show = (card: Partial<typeof airline>) => {
  data.airline = { ...airline, ...card };
  onTestFinished(() => {
    data.airline = airline;
  });
  open();
};

describe('the focus stays in a card whose pressed button is removed', () => {
  const focused = () => view.root.activeElement;

  test('when another name opens in place, and on the way back', async () => {
    open({ focus: true });
    await unfold('one');
    view.button('Harbour City').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => view.button('Back to Northern Air')).toBeDefined();
    expect(focused()).toBe(view.frame);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(() => view.button('Back to')).toBeUndefined();
    expect(focused()).toBe(view.frame);
  });
});

describe('what is not in one language', () => {
  test('is spoken in its own: the name, the title, the summary', async () => {
    const title = 'Les avions volent, part half';
    const half = event('half', '2020-01-31', { title, lang: 'fr', summaryLang: 'en' });
    show({ entity: { ...airline.entity, name: 'Air du Nord', nameLang: 'fr' }, until: [half] });
    const langOf = (selector: string) =>
      view.root.querySelector(selector)?.closest<HTMLElement>('[lang]')?.lang;
    expect([langOf('h2 bdi'), langOf('.headline span')]).toEqual(['fr', 'fr']);
    await unfold('half');
    expect(langOf('.story')).toBe('en');
  });

  test('is said once, beside the first heading', () => {
    show({ details: 'Details in English' });
    expect(view.text.split('Details in English')).toHaveLength(2);
    expect(view.root.querySelector('h3 .details')?.textContent).toBe('Details in English');
  });
});

describe('what it says', () => {
  beforeEach(() => void open());

  test('by the article’s date and since, under their headings, and a way to all events', () => {
    const headings = [...view.root.querySelectorAll('h3')].map((h) => h.textContent?.trim());
    expect(headings).toEqual(['By 9 March 2020 this article', 'Since']);
    expect(view.root.querySelectorAll('.until > li')).toHaveLength(2);
    expect(view.root.querySelectorAll('.since > li')).toHaveLength(1);
    expect(view.text).toContain('31 Jan 2020');
    expect(view.root.querySelector('[lang=ko]')?.textContent).toBe('북방항공');
    view.button('All 17 events').click();
    expect(onTimeline).toHaveBeenCalledExactlyOnceWith('airline');
  });

  test('an event is a headline and a quiet line, and nothing else can be pressed', () => {
    const lines = [...view.root.querySelectorAll('.meta')].map((line) => line.textContent);
    expect(lines).toEqual([
      'The Post · De Courant · 1 more',
      'The Post · De Courant · 1 more',
      'DW · 1 moresources differ',
    ]);
    expect(view.root.querySelectorAll('.events :is(button, a)')).toHaveLength(3);
  });

  test('all of a folded event is its button', () => {
    const item = view.root.querySelector('[data-event=one]') as Element;
    const { left, right, top, bottom } = item.getBoundingClientRect();
    for (const [x, y] of [
      [left + 3, top + 3],
      [right - 3, bottom - 3],
    ] as const) {
      expect(view.root.elementFromPoint(x, y)?.className).toBe('headline');
    }
  });

  test('a headline unfolds all of its event, and folds it again', async () => {
    const headline = view.button('part one');
    expect(headline.getAttribute('aria-expanded')).toBe('false');
    expect(view.text).not.toContain('A summary of');
    const item = await unfold('one');
    expect(headline.getAttribute('aria-expanded')).toBe('true');
    expect(item.textContent).toContain('A summary of what happened');
    expect(item.querySelector('.meta')).toBeNull();
    const links = [...item.querySelectorAll('a')];
    expect(
      links.map(({ text }) => text),
      'no web address, no link',
    ).toEqual(['The Post']);
    for (const { protocol, target, rel } of links) {
      expect([protocol, target, rel]).toEqual(['https:', '_blank', 'noopener noreferrer']);
    }
    expect([...item.querySelectorAll('.titles > li')].map((li) => li.textContent)).toEqual([
      'The Post, 31 JanThey fly',
      'De Courant, 31 Jan 2020Ze vliegen',
      'OddNo web address',
    ]);
    headline.click();
    await expect.poll(() => item.querySelector('.story')).toBeNull();
  });

  test('what the sources differ on, and who says what first', async () => {
    const item = await unfold('disputed');
    expect(item.querySelector('.dispute')?.textContent).toBe('sources differ How many flew');
    expect([...item.querySelectorAll('.titles > li')].map((li) => li.textContent)).toEqual([
      'DW97 peopleA',
      'TASSAlmost 100B',
    ]);
  });

  test('another name of the page opens in place, with a way back', async () => {
    await unfold('one');
    view.button('Harbour City').click();
    await expect.poll(() => view.root.querySelector('h2')?.textContent).toContain('Harbour City');
    expect(view.text).toContain('No events about Harbour City');
    view.button('Back to Northern Air').click();
    await expect.poll(() => view.root.querySelector('h2')?.textContent).toContain('Northern');
  });
});

test('a half without events says so', () => {
  show({ since: [] });
  const [, after] = view.root.querySelectorAll('h3');
  expect(after?.nextElementSibling?.textContent).toBe('Nothing to tell here.');
});

test('a name that could be two offers both', async () => {
  open({}, ['airline', 'port']);
  expect(view.text).toContain('Could be');
  view.button('Harbour City').click();
  await expect.poll(() => view.root.querySelector('h2')?.textContent).toBe('Harbour City');
  expect(view.button('Northern Air').getAttribute('aria-pressed')).toBe('false');
});

describe('off on this site', () => {
  beforeEach(() => {
    vi.clearAllMocks();
    newCards({ site });
  });

  test('is not offered where it would change nothing', () => {
    newCards();
    open();
    expect(view.button('Off on this site')).toBeUndefined();
  });

  test('is said in the card, which outlives all others, with an Undo that closes it', async () => {
    open();
    const first = cards.current;
    cards.togglePin();
    open();
    view.button('Off on this site').click();
    // As the page script does then.
    cards.close();
    cards.closeAll();
    await expect.poll(() => view.text).toContain('Sidelight is off on post.example.');
    // The words are no mark any more.
    words().textContent = '';
    cards.recheck();
    expect(first?.element.isConnected).toBe(false);
    expect(view.root.activeElement?.textContent).toBe('Undo');
    expect(site.switchOn).not.toHaveBeenCalled();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => cards.current).toBeNull();
    expect(site.switchOn).toHaveBeenCalledOnce();
  });

  test('what fails is said, and may be tried again', async () => {
    site.switchOff.mockRejectedValueOnce(new Error('no room'));
    site.switchOn.mockRejectedValueOnce(new Error('no worker'));
    open();
    view.button('Off on this site').click();
    await expect.poll(() => view.text).toContain('That could not be kept.');
    const failed = cards.current;
    cards.closeAll();
    expect(failed?.element.isConnected, 'nothing was switched off').toBe(false);
    open();
    view.button('Off on this site').click();
    await expect.poll(() => view.text).toContain('Sidelight is off');
    view.button('Undo').click();
    await expect.poll(() => view.text).toContain('That could not be kept.');
    view.button('Undo').click();
    await expect.poll(() => cards.current).toBeNull();
  });
});
