// What is asked of which article: its date, its headline, its paragraphs and the names in them.
import { expect, test } from 'vitest';
import { MAX_ENTITIES, MAX_PARAGRAPH, MAX_PARAGRAPHS } from '../../data/limits.ts';
import { datedBy } from '../../tests/testing/date-clues.ts';
import type { Mark } from '../annotator/index.ts';
import { cardQuestions } from './card-questions.ts';

const node = {} as Text;
const undated = () => null;

/** A page without headings. */
const page = (title: string): Document =>
  ({ title, querySelectorAll: () => [] }) as unknown as Document;

const mark = (
  {
    node,
    text = 'The port.',
    start = 0,
    lang,
  }: {
    node: Text;
    text?: string;
    start?: number;
    lang?: string;
  },
  ...entities: string[]
): Mark =>
  ({
    block: { nodes: [node], text, lang },
    mention: { start, entities },
  }) as unknown as Mark;

const asked = (
  marks: readonly Mark[],
  datedFor: (node: Node) => ReturnType<typeof datedBy> | null = undated,
) => cardQuestions(marks, page('Ships leave'), 'en', datedFor).map(({ asked }) => asked);

test('the names of each paragraph go with its text, each once', () => {
  const [first, second] = [{} as Text, {} as Text];
  const questions = cardQuestions(
    [
      mark({ node: first, text: 'Port and bay.' }, 'port', 'bay'),
      mark({ node: first, text: 'Port and bay.', start: 9 }, 'bay'),
      mark({ node: second, text: 'Der Hafen.', lang: 'de' }, 'port'),
    ],
    page('  Ships\n leave '),
    'en',
    undated,
  );
  expect(questions).toEqual([
    {
      asked: {
        lang: 'en',
        dated: null,
        headline: 'Ships leave',
        paragraphs: [
          { text: 'Port and bay.', entities: ['port', 'bay'] },
          { text: 'Der Hafen.', lang: 'de', entities: ['port'] },
        ],
      },
      nodes: [first, second],
    },
  ]);
});

test('each article of a page asks by its own date', () => {
  const [one, two] = [{} as Text, {} as Text];
  const dates = new Map<Node, ReturnType<typeof datedBy>>([
    [one, datedBy('2020')],
    [two, datedBy('2024')],
  ]);
  const marks = [mark({ node: one }, 'port'), mark({ node: two }, 'sea'), mark({ node }, 'bay')];
  expect(
    asked(marks, (node) => dates.get(node) ?? null).map(({ dated, paragraphs }) => [
      dated,
      paragraphs[0]?.entities,
    ]),
  ).toEqual([
    [datedBy('2020'), ['port']],
    [datedBy('2024'), ['sea']],
    [null, ['bay']],
  ]);
  expect(asked([])).toEqual([]);
});

test('of a long paragraph the text around its first name is told', () => {
  const text = `${'a '.repeat(5000)}port ${'b '.repeat(5000)}`;
  const [paragraph] = asked([mark({ node, text, start: 10_000 }, 'port')])[0]?.paragraphs ?? [];
  expect(paragraph?.text).toHaveLength(MAX_PARAGRAPH);
  expect(paragraph?.text).toContain('port');
});

test('an article asks for no more than a question may have', () => {
  const paragraphs = Array.from({ length: MAX_PARAGRAPHS + 5 }, () => ({}) as Text);
  const one = asked(paragraphs.map((node) => mark({ node }, 'port')))[0];
  expect(one?.paragraphs).toHaveLength(MAX_PARAGRAPHS);
  const many = Array.from({ length: MAX_ENTITIES - 1 }, (_, n) => `name-${n}`);
  const [first, second, third] = paragraphs as [Text, Text, Text];
  const marks = [
    mark({ node: first }, ...many),
    mark({ node: second }, 'port', 'bay'),
    mark({ node: third }, 'port'),
  ];
  expect(asked(marks)[0]?.paragraphs.map(({ entities }) => entities.length)).toEqual([
    MAX_ENTITIES - 1,
  ]);
});

test('the headline is that of the article, else of the page', () => {
  document.body.innerHTML =
    '<h1>The front page</h1><article><h2>Ships  leave</h2><p>The port.</p></article><p>A bay.</p>';
  const headlines = [...document.querySelectorAll('p')].map((paragraph) => {
    const marks = [mark({ node: paragraph.firstChild as Text }, 'port')];
    return cardQuestions(marks, document, 'en', undated)[0]?.asked.headline;
  });
  expect(headlines).toEqual(['Ships leave', 'The front page']);
});
