import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { type AnnotatedText, writeAnnotations } from './annotations.ts';

const text = 'The 🚢 of Ada\nsails to Port Lumen; Ada 🚢🚢 waves. Lumen';
const at = (word: string, from = 0) => {
  const start = text.indexOf(word, from);
  return { start, end: start + word.length };
};
const page: AnnotatedText = {
  url: 'https://tide.example/a',
  title: 'A ferry',
  lang: 'en',
  text,
  mentions: [
    { ...at('Ada'), entities: ['ada'] },
    { ...at('Port Lumen'), entities: ['lumen'] },
    { ...at('Ada', 20), entities: ['ada'] },
    { start: text.length - 5, end: text.length, entities: ['lumen', 'lumen-town'] },
  ],
};
const options = () => {
  let n = 0;
  return {
    names: new Map([
      ['ada', { name: 'Ada', kind: 'person' as const, wikidata: 'Q7259' }],
      ['lumen', { name: 'Port Lumen', kind: 'place' as const }],
    ]),
    now: new Date('2026-11-20T12:00:00Z'),
    newId: () => `00000000-0000-4000-8000-${String(++n).padStart(12, '0')}`,
  };
};
const written = () => JSON.parse(writeAnnotations([page], options()));

test('each quote is at its position in code points, with the text around it', () => {
  const points = [...text];
  const { items } = written().first;
  expect(items).toHaveLength(4);
  for (const { target } of items) {
    const [quote, position] = target.selector;
    expect(points.slice(position.start, position.end).join('')).toBe(quote.exact);
    const { exact, prefix, suffix } = quote;
    expect(text).toContain(prefix + exact + suffix);
    expect((prefix + suffix).isWellFormed()).toBe(true);
  }
  expect(
    items.map(
      (item: { target: { selector: { exact: string }[] } }) => item.target.selector[0]?.exact,
    ),
  ).toEqual(['Ada', 'Port Lumen', 'Ada', 'Lumen']);
});

test('no surrogate pair is cut', () => {
  const long = `${'🚢'.repeat(30)}x Ada ${'y🚢'.repeat(30)}`;
  const start = long.indexOf('Ada');
  const mentions = [{ start, end: start + 3, entities: ['ada'] as [string] }];
  const odd = JSON.parse(writeAnnotations([{ ...page, text: long, mentions }], options()));
  const [quote, position] = odd.first.items[0].target.selector;
  expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
  expect(position).toMatchObject({ start: 32, end: 35 });
});

test('an annotation says what its mention names; several possible names are a choice', () => {
  const { items } = written().first;
  expect(items[0].body).toEqual({
    type: 'SpecificResource',
    purpose: 'identifying',
    source: 'http://www.wikidata.org/entity/Q7259',
  });
  expect(items[1].body).toMatchObject({ type: 'TextualBody', value: 'Port Lumen' });
  expect(items[3].body.type).toBe('Choice');
  expect(items[3].body.items).toHaveLength(2);
});

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const link = (id: string) => ({ '@id': id, '@type': '@id' });
/** The terms in use, as in the W3C's own context, which is not fetched. */
const anno = {
  '@context': {
    id: '@id',
    type: '@type',
    Annotation: `${OA}Annotation`,
    SpecificResource: `${OA}SpecificResource`,
    TextualBody: `${OA}TextualBody`,
    Choice: `${OA}Choice`,
    TextQuoteSelector: `${OA}TextQuoteSelector`,
    TextPositionSelector: `${OA}TextPositionSelector`,
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    Software: `${AS}Application`,
    body: link(`${OA}hasBody`),
    target: link(`${OA}hasTarget`),
    source: link(`${OA}hasSource`),
    selector: link(`${OA}hasSelector`),
    motivation: { '@id': `${OA}motivatedBy`, '@type': '@vocab' },
    purpose: { '@id': `${OA}hasPurpose`, '@type': '@vocab' },
    identifying: `${OA}identifying`,
    tagging: `${OA}tagging`,
    exact: `${OA}exact`,
    prefix: `${OA}prefix`,
    suffix: `${OA}suffix`,
    start: `${OA}start`,
    end: `${OA}end`,
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    language: 'http://purl.org/dc/elements/1.1/language',
    created: 'http://purl.org/dc/terms/created',
    generator: link(`${AS}generator`),
    name: 'http://xmlns.com/foaf/0.1/name',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: `${AS}totalItems`,
    first: link(`${AS}first`),
    startIndex: `${AS}startIndex`,
    items: { '@id': `${AS}items`, '@type': '@id', '@container': '@list' },
  },
};

test('a parser of JSON-LD knows every term, and finds the annotations', async () => {
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`${url} is asked for`);
    return { documentUrl: url, document: anno, contextUrl: undefined };
  };
  // `safe` fails on a term that the context does not have.
  const format = { documentLoader, safe: true, format: 'application/n-quads' };
  const quads = await jsonld.toRDF(written(), format as unknown as jsonld.Options.ToRdf);
  const nquads = quads as unknown as string;
  expect(nquads.match(/type> <http:\/\/www.w3.org\/ns\/oa#Annotation>/g)).toHaveLength(4);
  expect(nquads.match(/oa#hasSource> <https:\/\/tide.example\/a>/g)).toHaveLength(4);
  expect(nquads).toContain('oa#exact> "Port Lumen"');
});
