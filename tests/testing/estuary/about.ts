// What the estuary's timeline is about: the dataset, and the name that most events have.
import type { About, AboutName } from '../../../components/timeline/data/about.ts';

const inEnglish = (text: string) => ({ text, lang: 'en' });

const harbourLine = (id: string): AboutName => ({
  id,
  name: inEnglish('Harbour Line'),
  native: { text: 'Satamalinja', lang: 'fi' },
  description: inEnglish('Ferries between Port Lumen and the island, since 1921'),
});

export const about: About = {
  dataset: {
    title: inEnglish('The estuary and its ferries'),
    covers: '2015/2024-06',
    licence: 'CC BY 4.0',
    checked: '2024-12-31',
  },
  names: new Map([
    ['line', harbourLine('line')],
    // Of the generated events.
    ['name-2', harbourLine('name-2')],
    ['zeppelin', null],
  ]),
};
