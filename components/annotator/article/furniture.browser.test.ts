// What on a page is read as its article, on pages of many shapes. In each page `in…` is a word of the
// article, and `out…` a word of its furniture.
import { beforeEach, expect, it } from 'vitest';
import { begin } from '../../../tests/testing/annotator.ts';

beforeEach(() => {
  document.title = '';
  for (const meta of document.head.querySelectorAll('meta[property]')) meta.remove();
});

const sentence =
  'The keeper of the lamp wrote down every ship that passed the cape that night, and the wind.';
/** A paragraph of an article that has the word. */
const p = (word: string): string => `<p>${sentence} It was ${word}. ${sentence}</p>`;
const text = (word: string): string => `${sentence} It was ${word}. ${sentence}`;
const link = (word: string): string => `<a href="/other/${word}">${word}</a>`;
/** A link as long as a headline. */
const headline = (word: string): string =>
  `<a href="/other/${word}">The harbour and the ${word} of last winter</a>`;
const menu = (...words: string[]): string =>
  `<ul>${words.map((word) => `<li>${link(word)}</li>`).join('')}</ul>`;
/** A teaser: a headline that leads elsewhere, and what it is about. */
const teaser = (word: string): string =>
  `<div><h3>${headline(word)}</h3><p>Some words on ${word}, of the length that teasers have.</p></div>`;

const declare = (): void => {
  document.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="article">');
};

/** The words of the article and of the furniture that are read. */
async function read(html: string): Promise<string[]> {
  const { annotator } = begin(html);
  await annotator.whenIdle();
  return annotator.contents().text.match(/\b(?:in|out)\d\b/g) ?? [];
}

const expected = (html: string): string[] =>
  [...new Set(html.replace(/<[^>]*>/g, ' ').match(/\bin\d\b/g) ?? [])].sort();

const shapes: Record<string, string> = {
  'landmarks, roles and microdata': `
    <header>${menu('out1')}<p>out2</p></header><nav>out3</nav>
    <div role="banner">out4</div><div role="navigation">out5</div>
    <main><article><header><h1>in1</h1><p>in2</p></header>${p('in3')}${p('in4')}${p('in5')}
    <aside>${p('out6')}</aside><blockquote><p>in6</p><footer>in7</footer></blockquote>
    <footer>out7</footer></article></main>
    <div itemscope itemtype="https://schema.org/BreadcrumbList">out8</div>
    <div role="complementary">${p('out9')}</div><footer>out0</footer>`,
  'no landmarks': `
    <div id="top">${menu('out1', 'out2', 'out3', 'out4')}</div>
    <div id="path">${link('out5')} &gt; ${link('out6')} &gt; ${link('out7')}</div>
    <div id="content"><h1>in1</h1><div>By in2</div>${p('in3')}${p('in4')}
      <div><a href="/other/1">out8</a></div>${p('in5')}
      <ul><li>in6</li><li>in7, see ${link('in8')}</li></ul></div>
    <div id="side"><h2>Most read</h2>${teaser('out9')}${teaser('out0')}</div>`,
  'an old table layout': `
    <table><tr><td colspan="3"><b>out1</b> ${menu('out2', 'out3', 'out4')}</td></tr>
    <tr><td width="120">${link('out5')}<br>${link('out6')}<br>${link('out7')}</td>
    <td><font size="5"><b>in1</b></font><p>${text('in2')}<p>${text('in3')}<p>${text('in4')}</td>
    <td><b>News</b><br>${headline('out8')}<br>${headline('out9')}</td></tr>
    <tr><td colspan="3">${link('out0')} | ${link('out0')} | ${link('out0')}</td></tr></table>`,
  'a front page': `
    <div>${menu('out1', 'out2', 'out3', 'out4')}</div>
    <div><h2>${headline('in1')}</h2><p>Some words on in2, as teasers have them.</p></div>
    ${['in3', 'in4', 'in5', 'in6'].map(teaser).join('')}
    <ul>${['in7', 'in8', 'in9'].map((word) => `<li>${headline(word)}</li>`).join('')}</ul>
    <div>${link('out5')} · ${link('out6')} · ${link('out7')}</div>`,
  'a section page': `
    <nav>${menu('out1', 'out2')}</nav><main><h1>in1</h1>
    <p>All that was written on the lamps and their keepers, in2.</p>
    ${['in3', 'in4', 'in5', 'in6', 'in7', 'in8'].map(teaser).join('')}</main>
    <div>${menu('out3', 'out4', 'out5', 'out6')}</div>`,
  'a live blog': `
    <h1>in1</h1>${['in2', 'in3', 'in4', 'in5', 'in6', 'in7']
      .map((word) => `<div><h2><a href="#${word}">${word}</a></h2>${p(word)}${link('Share')}</div>`)
      .join('')}<div><h2>More</h2>${teaser('out1')}${teaser('out2')}${teaser('out3')}</div>`,
  'a gallery': `
    <div>${menu('out1', 'out2', 'out3')}</div><h1>in1</h1>${p('in2')}${p('in3')}
    ${['in4', 'in5', 'in6', 'in7']
      .map((word) => `<figure><img alt=""><figcaption>The cape, ${word}</figcaption></figure>`)
      .join('')}<div><h3>More pictures</h3>${teaser('out4')}${teaser('out5')}</div>`,
  'a forum': `
    <table><tr><td>${menu('out1', 'out2', 'out3')}</td></tr></table><h1>in1</h1>
    ${['in2', 'in3', 'in4', 'in5']
      .map(
        (word) =>
          `<table><tr><td><a href="/user/7">keeper</a><br>Posts: 12</td><td>${text(word)}</td></tr></table>`,
      )
      .join('')}
    <h3>Similar threads</h3><ul><li>${headline('out4')}</li><li>${headline('out5')}</li></ul>`,
  AMP: `
    <amp-sidebar>${menu('out1', 'out2', 'out3')}</amp-sidebar>
    <header>out4</header><article><h1>in1</h1><amp-img></amp-img>${p('in2')}${p('in3')}${p('in4')}
    <section><h2>Related</h2>${teaser('out5')}${teaser('out6')}</section></article>
    <amp-list>${menu('out7', 'out8', 'out9')}</amp-list>`,
  'a wiki': `
    <div id="mw-content"><h1>in1</h1><table><tr><th>in2</th><td>${link('in3')}, built in 1901</td></tr>
    <tr><th>Height</th><td>A lamp of thirty metres on a rock, in4</td></tr></table>
    <p>The ${link('in5')} is a lamp on the ${link('in6')}. ${sentence} ${sentence}</p>${p('in7')}${p('in8')}
    <h2>See also</h2><ul><li>${link('out1')}</li><li>${link('out2')}</li><li>${link('out3')}</li></ul></div>
    <div id="panel">${menu('out4', 'out5', 'out6')}</div>`,
  'one div': `<div>in1<br><br>${text('in2')}<br><br>${text('in3')}<br>${link('in4')} said so.</div>`,
  'wrapped paragraphs': `
    <div>${link('out1')}${link('out2')}${link('out3')}</div>
    <div><h1>in1</h1></div>${['in2', 'in3', 'in4', 'in5']
      .map((word) => `<div><div>${p(word)}</div></div>`)
      .join(
        '',
      )}<div><a href="/other/9"><div><h4>The lamp that nobody lit, out4</h4></div></a></div>`,
};

it.each(Object.entries(shapes))('%s', async (_, html) => {
  const words = [...new Set(await read(html))].sort();
  expect(words).toEqual(expected(html));
});

it('reads a short article that declares itself one without what is around it', async () => {
  declare();
  const html = `<div>${menu('out1', 'out2')}</div><h1>in1</h1>${p('in2')}<div>${teaser('out3')}</div>`;
  expect(await read(html)).toEqual(['in1', 'in2']);
});

const short = (body: string): string =>
  `<div>${menu('out1', 'out2')}</div>${body}<div><h2>Most read</h2><ul><li>
  <a href="#">What the keeper of the lamp saw, out3</a></li></ul></div><p><a href="#">out4</a></p>`;
const sentenceOf =
  '<h1>in1</h1><p>The lamp on the cape was lit again by its keeper in2 on that night.</p>';

it('reads an article of one sentence by itself where there is one article element', async () => {
  expect(await read(short(`<article>${sentenceOf}</article>`))).toEqual(['in1', 'in2']);
});

it('reads an article of one sentence by itself where the page declares itself one', async () => {
  declare();
  expect(await read(short(sentenceOf))).toEqual(['in1', 'in2']);
});

it('keeps a header with the headline of the page, and no other', async () => {
  document.title = 'The lamp on the northern cape is lit – in3';
  const html = (title: string) =>
    `<header><h1>${title}</h1><p>in1</p></header>${p('in2')}${p('in3')}`;
  expect(await read(html('The lamp on the northern cape is lit'))).toEqual(['in1', 'in2', 'in3']);
  expect(await read(html('The Cape Gazette'))).toEqual(['in2', 'in3']);
});

it('leaves out what is beside the main part of a page, but not its headline', async () => {
  const html = `<div>out1</div><div><h1>in1</h1></div><main>${p('in2')}${p('in3')}${p('in4')}</main><div>${p('out2')}</div>`;
  expect(await read(html)).toEqual(['in1', 'in2', 'in3', 'in4']);
});

it.each([
  ['comments', `<div id="comments"><h3>2 comments</h3><div><b>out1</b>${p('out2')}</div></div>`],
  ['comments by class', `<section class="comments-area">${p('out1')}</section>`],
  ['a list of comments', `<ol class="thread comment-list"><li>${p('out1')}</li></ol>`],
  ['a question about cookies', `<div id="ourCookieBanner">${p('out1')}<button>Yes</button></div>`],
  [
    'an author',
    `<div class="author-box"><img alt=""><p>A. Writer, out1, writes on lamps.</p></div>`,
  ],
  ['a letter', `<div class="box newsletter"><p>Each day, out1.</p><form><input></form></div>`],
])('leaves out %s that only a class or id tells', async (_, html) => {
  const article = `<h1>in1</h1>${p('in2')}${p('in3')}`;
  expect(await read(`<div>${article}</div>${html}`)).toEqual(['in1', 'in2', 'in3']);
  expect(await read(`<div>${article}${html}</div>`)).toEqual(['in1', 'in2', 'in3']);
});

it.each([
  ['comments-open', ''],
  ['newsletter', '<form><input></form>'],
  ['author-blog', ''],
])('reads the article in what is called "%s"', async (name, more) => {
  const article = `<h1>in1</h1>${p('in2')}${p('in3')}`;
  expect(await read(`<div class="${name}">${article}${more}</div>`)).toEqual(['in1', 'in2', 'in3']);
});

it('judges what is added later', async () => {
  const { annotator, follow } = begin(`<h1>in1</h1><div id="more">${p('in2')}${p('in3')}</div>`);
  const words = () => annotator.contents().text.match(/\b(?:in|out)\d\b/g);
  await annotator.whenIdle();
  const add = (html: string) => () =>
    document.querySelector('#more')?.insertAdjacentHTML('beforeend', html);
  await follow(add(`<div>${teaser('out1')}${teaser('out2')}</div>${menu('out3', 'out4')}`));
  expect(words()).toEqual(['in1', 'in2', 'in3']);
  await follow(add(`<article><h2>in4</h2>${p('in5')}${p('in6')}${p('in7')}</article>`));
  expect(words()).toEqual(['in1', 'in2', 'in3', 'in4', 'in5', 'in6', 'in7']);
});

it('judges the page anew when its article comes late', async () => {
  const { annotator, follow } = begin(
    `<div id="app"><div>${['out1', 'out2', 'out3', 'out4'].map(teaser).join('')}</div></div>`,
  );
  const words = () => [...new Set(annotator.contents().text.match(/\b(?:in|out)\d\b/g))];
  await annotator.whenIdle();
  expect(words()).toEqual(['out1', 'out2', 'out3', 'out4']);
  await follow(() =>
    document
      .querySelector('#app')
      ?.insertAdjacentHTML(
        'afterbegin',
        `<div><h1>in1</h1>${p('in2')}${p('in3')}${p('in4')}</div>`,
      ),
  );
  await annotator.whenIdle();
  expect(words()).toEqual(['in1', 'in2', 'in3', 'in4']);
});

it('knows the landmarks in shadow trees', async () => {
  const html = () => {
    document.body.innerHTML = '<cape-page></cape-page>';
    const root = document.querySelector('cape-page')?.attachShadow({ mode: 'open' }) as ShadowRoot;
    root.innerHTML = `<nav>out1</nav><h1>in1</h1>${p('in2')}<footer>out2</footer>`;
  };
  const { annotator } = begin(html);
  await annotator.whenIdle();
  expect(annotator.contents().text.match(/\b(?:in|out)\d\b/g)).toEqual(['in1', 'in2']);
});
