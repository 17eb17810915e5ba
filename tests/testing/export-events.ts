// Events for the tests of the export formats, with everything that is special in one of them.
import { event } from './timeline-events.ts';

export const ferry = event('ferry', '2020-03-09', {
  title: 'Ferry “Ada” sails; 100 % full, says A_B & C',
  summary: 'Two {ferries} left, one #1,\nthe other *late*. Line two; a \\backslash~',
  place: 'Quay 7, Port Lumen',
  names: [
    { id: 'ada', name: 'Ada Bergström', kind: 'person' },
    { id: 'lumen', name: 'Port Lumen', kind: 'place' },
  ],
  tags: ['ferries', 'weather'],
  note: 'Times are local; *not* those of the sea',
  dispute: 'Two ferries, or three',
  sources: [
    {
      publisher: 'The Daily Tide',
      title: 'Crossing [again] <b>_today_</b>',
      lang: 'en',
      date: '2020-03-10',
      url: 'https://tide.example/a_b?x=1&y=%20#c',
    },
    {
      publisher: 'Радио Ветер',
      via: 'Port Radio',
      title: 'Паром',
      lang: 'ru',
      date: '2020-03',
    },
    { publisher: 'The Daily Tide', title: 'A page on ferries', described: true, lang: 'en' },
  ],
});

export const dated = (id: string, date: string, from: string, to: string) =>
  event(id, date, { from, to });

/** One event for each kind of date that is less exact than a day. */
export const reduced = [
  dated('month', '2020-03', '2020-03-01', '2020-03-31'),
  dated('about', '2021~', '2021-01-01', '2021-12-31'),
  dated('months', '2020-02/2020-03', '2020-02-01', '2020-03-31'),
  dated('spring', '2020-21', '2020-03-01', '2020-05-31'),
  dated('open', '2021-05-01/..', '2021-05-01', '2021-05-01'),
  dated('leap', '2024-02-29', '2024-02-29', '2024-02-29'),
];
