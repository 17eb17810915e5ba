// axe finds nothing in the card, in light, dark and forced colours.
import axe from 'axe-core';
import { h, render } from 'preact';
import { afterAll, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { airline, data, name, port, site } from '../../../tests/testing/card.ts';
import { english } from '../../../tests/testing/english.ts';
import { TranslateContext } from '../../i18n/translate.ts';
import type { CardData } from '../model.ts';
import { Card } from './card.tsx';
import { css } from './style/index.ts';

const emulate = (forced: 'active' | 'none', scheme: string): Promise<unknown> =>
  (cdp() as unknown as Session).send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forced },
      { name: 'prefers-color-scheme', value: scheme },
    ],
  });

/** The debugger's protocol, which has no types in this project. */
interface Session {
  send(method: string, parameters: unknown): Promise<unknown>;
}

interface State {
  readonly meanings: readonly CardData[];
  /** The buttons to press one after the other, and what is there after the last. */
  readonly press?: readonly string[];
  readonly shows?: string;
}

const buttonOf = (place: Element, label: string): HTMLButtonElement | undefined =>
  [...place.querySelectorAll('button')].find(({ textContent, title }) =>
    (textContent || title).includes(label),
  );

afterAll(() => emulate('none', 'light'));

describe('axe finds nothing', () => {
  const { article: _, ...undated } = airline;
  const states = {
    dated: { meanings: [airline] },
    ambiguous: { meanings: [airline, port] },
    undated: { meanings: [undated] },
    empty: { meanings: [port] },
    unfolded: { meanings: [airline], press: ['part disputed'], shows: '.says' },
    'switched off': { meanings: [airline], site, press: ['Off on this site'], shows: '.off' },
    why: { meanings: [airline, port], name, press: ['Why'], shows: '.choices' },
    pinned: {
      meanings: [airline],
      moving: { by: () => {}, toCorner: () => {}, toWords: () => {} },
    },
    rejected: {
      meanings: [airline],
      name,
      press: ['Why', 'everywhere'],
      shows: '.done',
    },
  } as const;
  const cases = (['light', 'dark', 'forced light', 'forced dark'] as const).flatMap((theme) =>
    (Object.keys(states) as (keyof typeof states)[]).map((state) => [theme, state] as const),
  );

  // axe cannot look into a closed root, so the same card is in the page itself here.
  test.each(cases)('%s, %s', async (colours, state) => {
    const theme = colours.endsWith('dark') ? 'dark' : 'light';
    await emulate(colours.startsWith('forced') ? 'active' : 'none', theme);
    const { press = [], shows = '.frame', ...shown }: State = states[state];
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
    const place = document.createElement('main');
    document.body.replaceChildren(place);
    const card = h(Card, {
      ...shown,
      meanings: [...shown.meanings] as unknown as [CardData],
      lookUp: (id) => data[id],
      locale: 'en',
      dir: 'ltr',
      theme,
      sheet: false,
      pinned: false,
      leftOut: new Set<string>(),
      onPin: () => {},
      onClose: () => {},
      onTimeline: () => {},
      onTurn: () => {},
      onContent: () => {},
    });
    render(h(TranslateContext.Provider, { value: english, children: card }), place);
    for (const label of press) {
      await expect.poll(() => buttonOf(place, label)).toBeDefined();
      buttonOf(place, label)?.click();
    }
    await expect.poll(() => place.querySelector(shows)).not.toBeNull();
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
    const { violations } = await axe.run(place, {
      rules: { 'page-has-heading-one': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map((node) => node.html)])).toEqual([]);
    render(null, place);
    document.adoptedStyleSheets = [];
  });
});
