// An entity of a made-up pack, for the tests of a card's texts.
import type { Entity } from '../../data/model.ts';

export const airline: Entity = {
  id: 'airline',
  kind: 'organization',
  name: 'Northern Air',
  description: { en: 'An airline', nl: 'Een luchtvaartmaatschappij' },
  aliases: [
    { text: 'NA', lang: 'ko', risky: true },
    { text: '북방항공', lang: 'ko' },
  ],
  decoys: [],
  common: false,
  native: 'ko',
};
