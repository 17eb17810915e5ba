// What a card says, and how its parts open.
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import {
  airline,
  data,
  event,
  newCardsForEachTest,
  onTimeline,
  open,
  view,
} from '../../../tests/testing/card.ts';

newCardsForEachTest();

describe('the focus stays in a card whose pressed button is removed', () => {
  const focused = () => view.root.activeElement;

  test('when another name opens in place, and on the way back', async () => {
    open({ focus: true });
    view.button('with Harbour City').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => view.text).toContain('Back to Northern Air');
    expect(focused()).toBe(view.frame);
    await userEvent.keyboard('{Tab}{Enter}');
    await expect.poll(() => view.text).not.toContain('Back to');
    expect(focused()).toBe(view.frame);
  });

  test('when further sources are shown', async () => {
    open({ focus: true });
    view.button('1 more').focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => view.text).toContain('No web address');
    expect(focused()).toBe(view.root.querySelector('.headline'));
  });
});

test('what came before and within the time of a rewritten article is called neither', () => {
  const headings = () => [...view.root.querySelectorAll('h3.unseen')].map((h) => h.textContent);
  open();
  expect(headings()).toEqual(['Until this article', 'Since this article']);
  data.airline = { ...airline, spans: true };
  onTestFinished(() => {
    data.airline = airline;
  });
  open();
  expect(headings()).toEqual(['Events', 'Since this article']);
});

test('a dispute of many versions opens and closes by one button', async () => {
  const says = ['Ten', 'Twenty', 'Thirty'];
  const sources = says.map((words) => ({
    publisher: words,
    title: words,
    lang: 'en',
    says: words,
  }));
  data.airline = {
    ...airline,
    since: [event('three', '2021-01-01', { dispute: 'How many', sources })],
  };
  onTestFinished(() => {
    data.airline = airline;
  });
  open();
  const versions = () => view.root.querySelectorAll('.dispute li').length;
  const button = view.button('3');
  expect([versions(), button.ariaExpanded]).toEqual([0, 'false']);
  button.click();
  await expect.poll(() => [versions(), button.ariaExpanded]).toEqual([3, 'true']);
  button.click();
  await expect.poll(() => [versions(), button.ariaExpanded]).toEqual([0, 'false']);
});

describe('what is not in one language', () => {
  const show = (card: Partial<typeof airline>) => {
    data.airline = { ...airline, ...card };
    onTestFinished(() => {
      data.airline = airline;
    });
    open();
  };

  test('is spoken in its own: the name, the title, the summary', async () => {
    const title = 'Les avions volent';
    const half = event('half', '2020-01-31', { title, lang: 'fr', summaryLang: 'en' });
    show({ entity: { ...airline.entity, name: 'Air du Nord', nameLang: 'fr' }, until: [half] });
    const langOf = (selector: string) =>
      view.root.querySelector(selector)?.closest<HTMLElement>('[lang]')?.lang;
    expect([langOf('h2 bdi'), langOf('.headline')]).toEqual(['fr', 'fr']);
    view.root.querySelector<HTMLElement>('.headline')?.click();
    await expect.poll(() => langOf('.story')).toBe('en');
  });

  test('is said once, in the footer', () => {
    show({ details: 'Details in English' });
    expect(view.text.split('Details in English')).toHaveLength(2);
    expect(view.root.querySelector('footer .details')?.textContent).toBe('Details in English');
  });
});

describe('what it says', () => {
  beforeEach(() => void open());

  test('until, the article, since; how many there are and when they were checked', () => {
    expect(view.root.querySelectorAll('.until > li')).toHaveLength(2);
    expect(view.root.querySelectorAll('.since > li')).toHaveLength(1);
    expect(view.text).toContain('This article · 9 Mar 2020');
    expect(view.text).toContain('31 Jan 2020');
    expect(view.text).toContain('3 of 17 events · checked 20 Nov 2026');
    expect(view.root.querySelector('[lang=ko]')?.textContent).toBe('북방항공');
  });

  test('sources are safe links in a new tab; what is not a web address is not a link', async () => {
    const links = [...view.root.querySelectorAll('a')];
    expect(links.length).toBeGreaterThan(2);
    for (const link of links) {
      expect(link.protocol).toBe('https:');
      expect(link.target).toBe('_blank');
      expect(link.rel).toBe('noopener noreferrer');
    }
    view.button('1 more').click();
    await expect.poll(() => view.text).toContain('No web address');
    expect([...view.root.querySelectorAll('a')].map(({ text }) => text)).not.toContain('Odd');
  });

  test('a dispute shows each version with its source', () => {
    const box = view.root.querySelector('.dispute');
    expect(box?.textContent).toContain('How many flew');
    expect([...(box?.querySelectorAll('li') ?? [])].map((li) => li.textContent)).toEqual([
      'DW: 97 people',
      'TASS: Almost 100',
    ]);
  });

  test('a headline opens its summary', async () => {
    const [headline] = view.root.querySelectorAll<HTMLElement>('.headline');
    expect(headline?.getAttribute('aria-expanded')).toBe('false');
    expect(view.text).not.toContain('A summary of');
    headline?.click();
    await expect.poll(() => view.text).toContain('A summary of');
    expect(headline?.getAttribute('aria-expanded')).toBe('true');
  });

  test('another name of the page opens in place, with a way back', async () => {
    view.button('with Harbour City').click();
    await expect.poll(() => view.root.querySelector('h2')?.textContent).toContain('Harbour City');
    expect(view.text).toContain('No events about Harbour City');
    view.button('Back to Northern Air').click();
    await expect.poll(() => view.root.querySelector('h2')?.textContent).toContain('Northern');
  });

  test('leads to the timeline of the name', () => {
    view.button('Open timeline').click();
    expect(onTimeline).toHaveBeenCalledExactlyOnceWith('airline');
  });
});

test('a name that could be two offers both', async () => {
  open({}, ['airline', 'port']);
  expect(view.text).toContain('Could be');
  view.button('Harbour City').click();
  await expect.poll(() => view.root.querySelector('h2')?.textContent).toBe('Harbour City');
  expect(view.button('Northern Air').getAttribute('aria-pressed')).toBe('false');
});
