// A page that tells its date in one way.
import type { DateClues } from '../../data/date-clues.ts';

export const datedBy = (date: string): DateClues => ({
  lang: 'en',
  addresses: ['n.example/news/ferry'],
  openGraphType: '',
  linked: [],
  metas: [{ name: 'date', content: date }],
  items: [],
  after: [],
  before: [],
  numeric: '',
});
