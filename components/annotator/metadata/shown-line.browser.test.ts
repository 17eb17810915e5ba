// Which words a date beside the headline stands among: those of its line, and of no other article.
import { describe, expect, test } from 'vitest';
import { dayOf, h1, head, page, prose } from '../../../tests/testing/dated-page.ts';

const body = '<p>The ferry left the harbour with skiers on board, and more of them wait.</p>';
const unseen = 'This is nothing that a reader sees. '.repeat(3);
/** Too short to be told from a byline by its length alone. */
const short = (date: string) => `${head}<body><article>${h1}${date}${body}</article>`;

describe('a date beside the paragraphs of its article', () => {
  test.each([
    ['a time element', '<time>9 March 2020</time>'],
    ['in words for readers only', '<time datetime="2020-03-09T10:30:00Z">6 years ago</time>'],
    ['numbers', '<time>25.03.2020 10:30</time>', '2020-03-25'],
    ['a span', '<span class="when">9 March 2020</span>'],
    ['between line breaks', 'By A. Writer<br>9 March 2020<br>Photos: an agency of the town<br>'],
    ['after a video', '<video></video><time>9 March 2020</time>'],
    ['called an event', '<div class="event_date">9 March 2020</div>'],
    ['behind a note in the source', `<div>A. Writer | <!-- ${unseen} --> 2020-03-09 16:52</div>`],
    ['before a script', `<div>A. Writer | 2020-03-09 16:52 <script>"${unseen}"</script></div>`],
  ])('%s', (_, html, date = '2020-03-09') => expect(dayOf(short(html))).toBe(date));

  test('before a headline, in an article with a picture', () => {
    const line = '<time datetime="2020-03-09">09.03.2020</time> | Winter in the harbour';
    const html = `${head}<body><article><figure><img alt=""></figure><div>${line}${h1}${prose.repeat(4)}</div></article>`;
    expect(dayOf(html)).toBe('2020-03-09');
  });

  test('in an old entry of a blog', () => {
    const html = `${head}<body><div class="hentry"><h2>Ferry opens to skiers</h2><span class="updated" style="display:none">2024-01-01T10:00:00+00:00</span><abbr class="published" title="2020-03-09T10:00:00+00:00">March 9, 2020</abbr>${body}</div>`;
    expect(dayOf(html)).toBe('2020-03-09');
  });
});

describe('a date in parts', () => {
  test.each([
    ['spans', '<div class="date"><span>09</span><span>Mar</span><span>2020</span></div>'],
    ['spans in a span', '<p><span><b>9</b><b>March</b><b>2020</b></span></p>'],
    ['words and spans', '<p>Published on <b>9</b> March <i>2020</i> by A. Writer</p>'],
    ['blocks', '<div class="date"><div>09</div><div>Mar</div><div>2020</div></div>'],
  ])('%s', (_, html) => expect(dayOf(page(html))).toBe('2020-03-09'));

  test('of a change is none', () => {
    const html = '<p>Updated <b>9</b><b>March</b><b>2020</b></p>';
    expect(dayOf(page(html))).toBeNull();
  });
});

describe('no date of the article', () => {
  const words = 'ferries have left the harbour each morning with skiers on board. '.repeat(3);
  const time = '<time datetime="2019-02-28">28 February 2019</time>';
  test.each([
    ['in a sentence', page(`<p>Since the talks of ${time}, ${words}</p>`)],
    ['before a name', page(`<p>Since the talks of ${time} Harbour Lines ${words}</p>`)],
    [
      'of teasers below the article',
      `${page('')}<div><ul><li><a href="/a">Skiers</a> ${time}</li><li><a href="/b">Boats</a> ${time}</li></ul></div>`,
    ],
  ])('%s', (_, html) => expect(dayOf(html)).toBeNull());

  test.each([
    ['a comment', `<h3>2 responses</h3><ul><li id="comment-12">${time}<p>Good.</p></li></ul>`],
    [
      'a list of articles',
      `<ul><li><a href="/a">The harbour and the last winter</a> ${time}</li></ul>`,
    ],
  ])('of %s in it', (_, html) => expect(dayOf(page(html))).toBeNull());

  test('but one at the foot of the article is', () => {
    const html = page('', '').replace(
      '</article>',
      '<footer>Posted on 9 March 2020</footer></article>',
    );
    expect(dayOf(html)).toBe('2020-03-09');
  });

  test('of an event beside it', () => {
    const event = '<div class="event-box"><b>Date:</b> <time>1 June 2025</time></div>';
    expect(dayOf(page(`${event}<p>Published 9 March 2020</p>`))).toBe('2020-03-09');
  });

  test('before the article, below a headline outside of it', () => {
    const html = `${head}<body>${h1}<p>9 March 2020</p><article>${prose}</article>`;
    expect(dayOf(html)).toBe('2020-03-09');
  });

  test('behind an article that holds its header alone it still may be', () => {
    const html = `${head}<body><article>${h1}</article><p>9 March 2020</p>${prose}`;
    expect(dayOf(html)).toBe('2020-03-09');
  });
});
