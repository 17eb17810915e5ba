// What today's card answers to gold.
import { expect, it } from 'vitest';
import type { Entity, Pack, PackEvent } from '../../../data/model.ts';
import type { GoldArticle, GoldCard } from './gold.ts';
import { answersFrom } from './todays-card.ts';

const entity = (id: string, name: string): Entity => ({
  id,
  kind: 'organization',
  name,
  description: { en: name },
  aliases: [{ text: name }],
  decoys: [],
  common: false,
});

const event = (id: string, day: string): PackEvent => ({
  id,
  date: day,
  from: day,
  to: day,
  title: { en: id },
  summary: { en: id },
  entities: ['ferry'],
  roles: { ferry: 'subject' },
  weight: 3,
  citations: [],
  tags: [],
});

const pack: Pack = {
  id: 'estuary',
  version: '2024.12.1',
  title: { en: 'Estuary' },
  licence: 'CC0',
  covers: '2020/2024',
  checked: '2024-12-01',
  entities: [entity('ferry', 'Harbour Ferries'), entity('port', 'Old Harbour')],
  events: [event('strike', '2024-03-01'), event('new-ferry', '2024-07-01')],
  sources: [],
};

const half = { best: [], good: [], bad: [], same: [] };
const card = (id: string): GoldCard => ({
  start: 0,
  end: 15,
  surface: 'Harbour Ferries',
  entity: id,
  until: half,
  since: half,
  missingLink: [],
});

const article: GoldArticle = {
  id: 'a',
  lang: 'en',
  date: '2024-05-02',
  text: 'Harbour Ferries sails again',
  cards: ['ferry', 'port', 'bridge'].map(card),
};

it('shows the events of the entity on both sides of the article’s date, and no card of what the pack lacks', () => {
  const place = { start: 0, end: 15 };
  expect(answersFrom(pack, {})(article)).toEqual([
    { ...place, entity: 'ferry', until: ['strike'], since: ['new-ferry'] },
    { ...place, entity: 'port', until: [], since: [] },
  ]);
});

it('chooses by the paragraph of the card and the names in it', () => {
  const events = ['rail', 'vaccines'].map((tag, at) => ({
    ...event(tag, `202${at}-03-01`),
    ...{ tags: [tag], weight: 2 },
  }));
  const text = 'Harbour Ferries\n\nTrains met Harbour Ferries.\n\nHarbour Ferries has vaccines.';
  const cards = [28, 46].map((start) => ({ ...card('ferry'), start, end: start + 15 }));
  expect(cards.map(({ start, end }) => text.slice(start, end))).toEqual(
    Array(2).fill('Harbour Ferries'),
  );
  const answers = answersFrom({ ...pack, events }, {})({ ...article, text, cards });
  expect([...answers].map(({ until }) => until)).toEqual([['rail'], ['vaccines']]);
});
