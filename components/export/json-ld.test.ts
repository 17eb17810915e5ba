import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { ferry, reduced } from '../../tests/testing/export-events.ts';
import { writeJsonLd } from './json-ld.ts';

const SCHEMA = 'http://schema.org/';

/** These terms as in schema.org's own context, which is not fetched. */
const schemaOrg = {
  '@context': {
    '@vocab': SCHEMA,
    url: { '@id': `${SCHEMA}url`, '@type': '@id' },
    startDate: { '@id': `${SCHEMA}startDate`, '@type': `${SCHEMA}Date` },
    endDate: { '@id': `${SCHEMA}endDate`, '@type': `${SCHEMA}Date` },
    datePublished: { '@id': `${SCHEMA}datePublished`, '@type': `${SCHEMA}Date` },
  },
};

type Node = Record<string, { '@value'?: string; '@type'?: string; '@id'?: string }[]>;

async function expand(text: string): Promise<Node[]> {
  const documentLoader = async (url: string) => {
    if (url !== 'https://schema.org') throw new Error(`${url} is asked for`);
    return { documentUrl: url, document: schemaOrg, contextUrl: undefined };
  };
  const options = { documentLoader, safe: true } as jsonld.Options.Expand;
  return (await jsonld.expand(JSON.parse(text), options)) as unknown as Node[];
}

const values = (node: Node | undefined, term: string) =>
  node?.[SCHEMA + term]?.map((value) => value['@value'] ?? value['@id']);

test('a parser of JSON-LD finds a schema.org Event with names and sources', async () => {
  const [event] = await expand(writeJsonLd([ferry]));
  expect(event?.['@type']).toEqual([`${SCHEMA}Event`]);
  expect(event?.[`${SCHEMA}name`]).toEqual([{ '@value': ferry.title, '@language': 'en' }]);
  expect(values(event, 'startDate')).toEqual(['2020-03-09']);
  expect(values(event, 'keywords')).toEqual(['ferries', 'weather']);
  const about = event?.[`${SCHEMA}about`] as unknown as Node[];
  expect(about.map((node) => [node['@type'], values(node, 'name')])).toEqual([
    [[`${SCHEMA}Person`], ['Ada Bergström']],
    [[`${SCHEMA}Place`], ['Port Lumen']],
  ]);
  const sources = event?.[`${SCHEMA}subjectOf`] as unknown as Node[];
  expect(sources).toHaveLength(3);
  expect(values(sources[0], 'url')).toEqual(['https://tide.example/a_b?x=1&y=%20#c']);
  expect(values(sources[1], 'datePublished')).toEqual(['2020-03']);
  const who = (role: string) => values(sources[1]?.[SCHEMA + role]?.[0] as unknown as Node, 'name');
  expect([who('publisher'), who('provider')]).toEqual([['Радио Ветер'], ['Port Radio']]);
  expect(values(sources[2], 'headline')).toBeUndefined();
});

const SKOS_NOTE = 'http://www.w3.org/2004/02/skos/core#note';

test('the note has its own property and its own language', async () => {
  const dutch = { ...ferry, note: 'Plaatselijke tijd', noteLang: 'nl' };
  const events = await expand(writeJsonLd([ferry, dutch, ...reduced.slice(0, 1)]));
  expect(events.map((event) => event[SKOS_NOTE])).toEqual([
    [{ '@value': ferry.note, '@language': 'en' }],
    [{ '@value': 'Plaatselijke tijd', '@language': 'nl' }],
    undefined,
  ]);
});

test('the dispute is in the description, with its own language', async () => {
  const description = `${SCHEMA}description`;
  const dutch = { ...ferry, dispute: 'Twee of drie', disputeLang: 'nl' };
  const [one, other] = await expand(writeJsonLd([ferry, dutch]));
  expect(one?.[description]).toEqual([
    { '@value': `${ferry.summary} (Two ferries, or three)`, '@language': 'en' },
  ]);
  expect(other?.[description]).toEqual([
    { '@value': ferry.summary, '@language': 'en' },
    { '@value': 'Twee of drie', '@language': 'nl' },
  ]);
});

test('the summary and what a source says have their own language, and names stay English', async () => {
  const local = { text: '뤼멘항', lang: 'ko' };
  const half = {
    ...{ ...ferry, title: '배', lang: 'ko', summaryLang: 'en', disputeLang: 'en' },
    names: [{ id: 'lumen', name: 'Port Lumen', kind: 'place', local } as const],
    sources: [{ publisher: 'Радио Ветер', title: 'Паром', lang: 'ru', says: 'Three' }],
  };
  const [event] = await expand(writeJsonLd([half]));
  expect(event?.[`${SCHEMA}name`]).toEqual([{ '@value': '배', '@language': 'ko' }]);
  expect(event?.[`${SCHEMA}description`]).toEqual([
    { '@value': `${ferry.summary} (${ferry.dispute})`, '@language': 'en' },
  ]);
  const first = (term: string) => event?.[SCHEMA + term]?.[0] as unknown as Node;
  expect(values(first('about'), 'name')).toEqual(['Port Lumen']);
  const said = [{ '@value': 'Three', '@language': 'en' }];
  expect(first('subjectOf')[`${SCHEMA}abstract`]).toEqual(said);
});

test('dates are as exact as they are known, and complete in EDTF', async () => {
  const events = await expand(writeJsonLd(reduced));
  expect(events.map((e) => [values(e, 'startDate')?.[0], values(e, 'endDate')?.[0]])).toEqual([
    ['2020-03', undefined],
    ['2021', undefined],
    ['2020-02', '2020-03'],
    ['2020', undefined],
    ['2021-05-01', undefined],
    ['2024-02-29', undefined],
  ]);
  expect(events.map((e) => e['http://purl.org/dc/terms/date'])).toEqual(
    reduced.map(({ date }) => [
      { '@value': date, '@type': 'http://id.loc.gov/datatypes/edtf/EDTF' },
    ]),
  );
});
