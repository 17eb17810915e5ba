import { expect, test } from 'vitest';
import type { Entity } from '../../../data/model.ts';
import { everyTimeNames, marksPage } from './marks-page.ts';

const entity = (name: string, common: boolean, risky = false): Entity => ({
  id: name,
  kind: 'place',
  name,
  description: { en: '' },
  aliases: [{ text: name, ...(risky && { risky }) }],
  decoys: [],
  common,
});

test('takes names of which every mention is marked', () => {
  const entities = [
    entity('North Tower', false),
    entity('Old Harbour', true),
    entity('Grey Gull', false, true),
    entity('Lantern', false),
  ];
  expect(everyTimeNames({ entities })).toEqual(['North Tower']);
});

test('contains as many names as asked for', () => {
  const page = marksPage(['North Tower', 'Grey Gull'], 2001);
  expect(page.match(/North Tower|Grey Gull/g)).toHaveLength(2001);
  expect(page.match(/North Tower/g)).toHaveLength(1001);
});
