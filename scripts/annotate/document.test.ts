import { expect, test } from 'vitest';
import { documentOf } from './document.ts';

/** What a browser reads of the page: the text of its blocks, joined by line feeds. */
function read(html: string): string {
  const entities: Record<string, string> = {
    '&lt;': '<',
    '&gt;': '>',
    '&amp;': '&',
    '&#13;': '\r',
  };
  const blocks = [...html.matchAll(/<p>([\s\S]*?)<\/p>/g)].map(([, text = '']) => text);
  return blocks.join('\n').replace(/&[^;]+;/g, (entity) => entities[entity] ?? entity);
}

test('maps the offsets of a plain text back to the file', () => {
  const text =
    '\uFEFFAir Koryo\r\nflies\r\n\r\n \r\nto <b>Vladivostok</b> & 평양 🛩️ back\n\n\nNK News';
  const document = documentOf('some.txt', Buffer.from(text), {});
  const page = read(document.html.toString());
  const inFile = document.inFile?.(page);
  for (const name of ['Air Koryo', 'Vladivostok', '평양', 'back', 'NK News']) {
    expect(inFile?.(page.indexOf(name)), name).toBe(text.indexOf(name));
  }
  expect(document.text).toBe(text);
});

test('serves a saved page unchanged, unless a language is to be declared', () => {
  const bytes = Buffer.from('<HTML lang=en class="x>y"><p>Text');
  expect(documentOf('page.html', bytes, {})).toEqual({
    html: bytes,
    inFile: null,
    text: null,
  });
  expect(documentOf('page.html', bytes, { lang: 'nl' }).html).toBe(
    '<html lang="nl" class="x>y"><p>Text',
  );
  expect(documentOf('page.html', Buffer.from('<p>Text'), { lang: 'nl' }).html).toBe(
    '<html lang="nl"><p>Text',
  );
});

test('a plain text has its first paragraph as a title, and the day that is given', () => {
  const html = (declared: { date?: string }) =>
    documentOf('a.txt', Buffer.from('Ships & sails\n\nThey left.'), declared).html.toString();
  expect(html({ date: '2020-03-09' })).toContain(
    '<title>Ships &amp; sails</title><meta property="article:published_time" content="2020-03-09">',
  );
  expect(html({})).not.toContain('<meta property');
});
