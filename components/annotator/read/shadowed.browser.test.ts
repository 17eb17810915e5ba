// A form whose inputs hide members that the annotator reads.
import { expect, it } from 'vitest';
import { annotate, begin, marked } from '../../../tests/testing/annotator.ts';

const lines = [
  'nodeType localName tagName nodeName namespaceURI nextSibling previousSibling parentNode parentElement',
  'firstChild lastChild firstElementChild childNodes children shadowRoot assignedSlot ownerDocument',
  'isConnected getRootNode contains compareDocumentPosition closest matches getAttribute hasAttribute',
  'querySelector querySelectorAll getElementsByTagName textContent lang id dataset style hidden title',
  'isContentEditable attachShadow addEventListener getBoundingClientRect remove append constructor',
].map((line) => line.split(' '));
const members = lines.flat();

/** A form with text of its own and in blocks, and an input of each of these names. */
const form = (names: readonly string[], attributes = '') =>
  `<form ${attributes}>North Korea${names.map((name) => `<input name="${name}">`).join('')}<p>Air Koryo</p></form>`;

const around = (html: string) => `<p>Pyongyang</p><div>${html}</div><p>Vladivostok</p>`;

const all = ['Pyongyang', 'North Korea', 'Air Koryo', 'Vladivostok'];

it.each([...members.map((name) => [name]), members])('is read with %s', async (...names) => {
  const page = await annotate(around(form(names)));
  expect(marked(page.annotator)).toEqual(all);
});

it.each([...lines, members])('is read when it comes with %s', async (...names) => {
  const page = await annotate(around(''));
  const [, div, last] = document.body.children as unknown as [Element, Element, Element];
  await page.follow(() => div.insertAdjacentHTML('beforeend', form(names)));
  expect(marked(page.annotator), 'inserted').toEqual(all);

  await page.follow(() => div.firstElementChild?.insertAdjacentHTML('beforeend', '<p>Pyongyang'));
  expect(marked(page.annotator), 'grown').toEqual(all.toSpliced(3, 0, 'Pyongyang'));

  await page.follow(() => div.firstElementChild?.setAttribute('lang', 'ko'));
  expect(marked(page.annotator), 'with a language').toEqual(all.toSpliced(3, 0, 'Pyongyang'));
  expect(page.asked.flat()).toContainEqual({ text: 'Air Koryo', lang: 'ko' });

  await page.follow(() => last.after(div));
  expect(marked(page.annotator)[1], 'moved').toBe('Vladivostok');

  await page.follow(() => div.replaceChildren());
  expect(marked(page.annotator), 'gone').toEqual(['Pyongyang', 'Vladivostok']);
});

it.each([[members]])('that the user writes in is not read', async (names) => {
  const page = await annotate(around(form(names, 'contenteditable')));
  expect(marked(page.annotator)).toEqual(['Pyongyang', 'Vladivostok']);
});

it('is read in many slices', async () => {
  const { annotator } = begin(around(form(members).repeat(40)), { limits: { sliceMs: 0.01 } });
  await annotator.whenIdle();
  expect(marked(annotator)).toHaveLength(82);
});
