// The blocks into which a page is read.
import { describe, expect, it } from 'vitest';
import { annotate, marked, painted } from '../../../tests/testing/annotator.ts';
import type { Find } from '../lookup-queue.ts';

const textsOf = async (html: string) => {
  const { asked } = await annotate(html);
  return asked.flat().map(({ text }) => text.replace(/\s+/g, ' ').trim());
};

describe('blocks', () => {
  it.each<[string, string, string[]]>([
    ['inline tags', '<p>Fly <b>Air <i>Koryo</i></b> now', ['Fly Air Koryo now']],
    ['a line break', '<p>Air<br>Koryo', ['Air Koryo']],
    ['a line break with blanks', '<p>Air<br>\n<!-- x --> Koryo', ['Air Koryo']],
    ['an empty line', '<p>North<br>&nbsp;<br/>Korea<br><br>Air', ['North', 'Korea', 'Air']],
    ['line breaks at the edges', '<p><br>North<br></p><br>Korea', ['North', 'Korea']],
    ['a line break in a tag', '<h1>Kim <b>Jong<br></b>Un', ['Kim Jong Un']],
    ['a possible break', '<p>Vladi<wbr>vostok', ['Vladivostok']],
    ['list items', '<ul><li>North<li>Korea</ul>', ['North', 'Korea']],
    ['table cells', '<table><tr><td>North<td>Korea</table>', ['North', 'Korea']],
    ['a block in a line', '<div>before <p>inside</p> after</div>', ['before', 'inside', 'after']],
    ['a block in an inline tag', '<p>a <a>North<div>Korea</div></a>', ['a North', 'Korea']],
    ['ruby', '<p><ruby>東<rt>とう</rt>京<rp>(</rp><rt>きょう</rt></ruby>へ', ['東京へ']],
    ['a footnote sign', '<p>Air Koryo<sup>1</sup> flew<sup>[a]</sup>', ['Air Koryo flew']],
    ...[
      'a',
      'A',
      'b,c',
      '[d]',
      'ii',
      '†a',
      'TM',
      '®',
      '(1)',
      '⁽¹⁾',
      '1–3',
      '[note 1]',
      '注1',
      '[주 2]',
    ].map((sign): [string, string, string[]] => [
      `a note's sign ${sign}`,
      `<p>Air Koryo<sup>${sign}</sup>, Kim<sup><a href="#x">${sign}</a></sup> Jong Un`,
      ['Air Koryo, Kim Jong Un'],
    ]),
    ['a superscript with words', '<p>the 2<sup>nd</sup> flight', ['the 2nd flight']],
    ['a subscript with words', '<p>M<sup>lle</sup> Kim, W<sub>max</sub>', ['Mlle Kim, Wmax']],
    ['an image', '<p>Air <img alt="x"> Koryo', ['Air Koryo']],
    ['a comment', '<p>Air <!-- x -->Koryo', ['Air Koryo']],
    ['code', '<p>Air <code>x</code> Koryo', ['Air', 'Koryo']],
    [
      'inline boxes',
      '<span>Pyongyang</span><span>Vladivostok</span><i>3</i>',
      ['Pyongyang Vladivostok 3'],
    ],
    ['a drop cap', '<p><span>P</span>yongyang', ['Pyongyang']],
    [
      'a copy of a drop cap',
      '<p><i>P</i><b>P</b>yongyang, <i>N</i>North',
      ['P Pyongyang, N North'],
    ],
    ['such a copy in Hangul', '<p><i>평</i><b>평양은</b>', ['평 평양은']],
    ['letter by letter', '<p><i>P</i><i>y</i><i>o</i><i>o</i>', ['Pyoo']],
    ['a button', '<div>North <button>Share</button> Korea', ['North', 'Korea']],
    [
      'a heading that unfolds',
      '<h2><button>Air <b>Koryo</b> <svg></svg></button></h2><button><h3>North</h3></button><div role="heading"><button>Korea',
      ['Air Koryo', 'North', 'Korea'],
    ],
    [
      'a button that unfolds, and a menu',
      '<button aria-expanded="false">Why?</button><button aria-expanded="false" aria-haspopup="true">More',
      ['Why?'],
    ],
    ['details', '<details><summary>North</summary>Korea</details>', ['North', 'Korea']],
    ['right to left', '<p dir="rtl">طارت <b>Air</b> Koryo', ['طارت Air Koryo']],
    ['numbers alone', '<p>12:30</p><p>a1', ['a1']],
  ])('%s', async (_, html, texts) => {
    expect(await textsOf(html)).toEqual(texts);
  });

  it.each([
    '<script>Pyongyang</script>',
    '<style>Pyongyang{}</style>',
    '<noscript>Pyongyang</noscript>',
    '<template>Pyongyang</template>',
    '<textarea>Pyongyang</textarea>',
    '<select><option>Pyongyang</select>',
    '<button>Pyongyang</button>',
    '<code>Pyongyang</code>',
    '<svg><text>Pyongyang</text></svg>',
    '<div contenteditable><p>Pyongyang</p></div>',
    '<div contenteditable="plaintext-only">Pyongyang</div>',
    '<div role="textbox">Pyongyang</div>',
    '<video>Pyongyang</video>',
    '<iframe>Pyongyang</iframe>',
  ])('does not read %s', async (html) => {
    await annotate(`<p>${html}</p>${html}<p>Vladivostok`);
    expect(painted()).toEqual(['Vladivostok']);
  });

  it('reads what is hidden, so that it is marked when shown', async () => {
    await annotate('<div hidden>Pyongyang</div><details><p>Vladivostok</details>');
    expect(painted()).toEqual(['Pyongyang', 'Vladivostok']);
  });

  it('gives the language of a block where it differs from the page', async () => {
    document.documentElement.lang = 'en-GB';
    const page = await annotate(
      '<p>one</p><div lang="ko-KR"><p>둘</p><p lang="en">three</p></div><p lang="fr">quatre',
    );
    expect(page.asked.flat()).toEqual([
      { text: 'one' },
      { text: '둘', lang: 'ko' },
      { text: 'three' },
      { text: 'quatre', lang: 'fr' },
    ]);
    page.change(() => document.documentElement.removeAttribute('lang'));
  });

  it('gives words in another language a block of their own', async () => {
    document.documentElement.lang = 'en';
    const page = await annotate(
      '<p>The airline (<span lang="ko">둘</span>; <i lang="ru">три</i>, <i lang="ru">четыре</i>) <b lang="en-US">five',
    );
    expect(page.asked.flat()).toEqual([
      { text: 'The airline (' },
      { text: '둘; ', lang: 'ko' },
      { text: 'три, четыре) ', lang: 'ru' },
      { text: 'five' },
    ]);
    await page.follow(() => document.querySelector('span')?.setAttribute('lang', 'ja'));
    await page.follow(() => document.querySelector('i')?.append(' six'));
    expect(page.asked.slice(1)).toEqual([
      [{ text: '둘; ', lang: 'ja' }],
      [{ text: 'три six, четыре) ', lang: 'ru' }],
    ]);
    page.change(() => document.documentElement.removeAttribute('lang'));
  });

  it('reads a name in another language once its words have changed', async () => {
    document.documentElement.lang = 'en';
    const page = await annotate('<p>The airline (<span lang="de">x</span>) flew.');
    const word = document.querySelector('span') as HTMLElement;
    await page.follow(() => (word.textContent = 'Pyongyang'));
    expect(marked(page.annotator)).toEqual(['Pyongyang']);
    await page.follow(() => (word.textContent = 'x'));
    expect(marked(page.annotator)).toEqual([]);
    page.change(() => document.documentElement.removeAttribute('lang'));
  });

  it('takes a tag that names no language for none', async () => {
    document.documentElement.lang = 'en';
    const page = await annotate(
      '<div lang="kor"><p lang="utf-8">하나</p><p lang="kr">둘</p></div><p lang="{{lang}}">three',
    );
    await page.follow(() => document.querySelector('[lang=kr]')?.append('셋'));
    expect(page.asked.flat()).toEqual([
      { text: '하나', lang: 'ko' },
      { text: '둘', lang: 'ko' },
      { text: 'three' },
      { text: '둘셋', lang: 'ko' },
    ]);
    page.change(() => document.documentElement.removeAttribute('lang'));
  });

  it('follows a page that the browser translates in place', async () => {
    document.documentElement.lang = 'ko';
    const page = await annotate('<p id="a">하나</p><p id="b">둘');
    const translate = (id: string, text: string) => {
      const font = document.createElement('font');
      font.append(text);
      document.getElementById(id)?.replaceChildren(font);
    };
    await page.follow(() => {
      document.documentElement.lang = 'en';
      translate('a', 'Air Koryo flew.');
    });
    await page.follow(() => translate('b', 'To Pyongyang.'));
    expect(marked(page.annotator)).toEqual(['Air Koryo', 'Pyongyang']);
    expect(page.asked.flat().slice(-2)).toEqual([
      { text: '둘', lang: 'en' },
      { text: 'To Pyongyang.', lang: 'en' },
    ]);
    page.change(() => document.documentElement.removeAttribute('lang'));
  });

  it('marks a name across a line break, and a line never twice', async () => {
    const page = await annotate('<h1>Kim<br>Jong Un flew</h1><address>Air Koryo<br>Pyongyang');
    expect(painted().sort()).toEqual(['Air Koryo', 'Jong Un', 'Kim', 'Pyongyang']);
    expect(marked(page.annotator)).toEqual(['Kim\nJong Un', 'Air Koryo', 'Pyongyang']);
    const { text, mentions } = page.annotator.contents();
    expect(mentions.map(({ start, end }) => text.slice(start, end))[0]).toBe('Kim\nJong Un');
  });

  it('ends a block at the end of a line after a long text', async () => {
    const lines = Array.from({ length: 20 }, (_, i) => `${i} ${'word '.repeat(30)}<br>`);
    expect(await textsOf(`<div>${lines.join('')}`)).toHaveLength(3);
  });

  it('reads an accordion again when its heading changes', async () => {
    const page = await annotate('<button><h3>x</h3></button><h2><button>y</button></h2>');
    await page.follow(() => {
      for (const each of document.querySelectorAll('h3,h2 button')) each.textContent = 'Pyongyang';
    });
    expect(marked(page.annotator)).toEqual(['Pyongyang', 'Pyongyang']);
  });

  it('marks a name across tags piece by piece', async () => {
    const { annotator } = await annotate('<p>Air <b>Ko</b><!---->ryo<rt>no</rt>, Pyongyang');
    expect(painted()).toEqual(['Air ', 'Ko', 'ryo', 'Pyongyang']);
    expect(marked(annotator)).toEqual(['Air Koryo', 'Pyongyang']);
  });

  it('does not let a name cross elements that only their style makes boxes', async () => {
    const { annotator } = await annotate(
      '<style>.row{display:flex}.row2 span{display:block}</style>' +
        '<div class="row"><a>North</a> <a>Korea</a></div>' +
        '<div class="row2"><span>North</span> <span>Korea</span></div>' +
        '<div><span>North</span> <span>Korea</span></div><p><a>North</a> <a>Korea</a>',
    );
    expect(marked(annotator)).toEqual(['North Korea', 'North Korea']);
  });

  it.each([
    ['in a row with gaps', 'h2{display:flex;gap:.3em}', '<span>Air</span> <span>Koryo</span>', 1],
    ['in a row without', 'h2{display:flex}', '<span>Air</span> <span>Koryo</span>', 0],
    ['far from each other', 'h2{display:flex;gap:2em}', '<span>Air</span> <span>Koryo</span>', 0],
    ['as boxes', 'span{display:inline-block}', '<span>Air</span> <span>Koryo</span>', 1],
    [
      'with margins',
      'span{display:inline-block;margin:.15em}',
      '<span>Air</span><span>Koryo</span>',
      1,
    ],
    ['without', 'span{display:inline-block}', '<span>Air</span><span>Koryo</span>', 0],
    ['below each other', 'h2{display:grid}', '<span>Air</span> <span>Koryo</span>', 0],
    [
      'of a letter each',
      'span{display:inline-block}',
      [...'Air Koryo'].map((c) => (c === ' ' ? c : `<span>${c}</span>`)).join(''),
      1,
    ],
    ['of which one floats', 'span{float:left;font-size:200%}', '<span>A</span>ir Koryo', 1],
  ])('reads words as a name that are %s: %s %s', async (_, style, html, count) => {
    const { annotator } = await annotate(`<style>${style}</style><h2>${html}</h2>`);
    expect(marked(annotator)).toHaveLength(count);
  });

  it('reads words as a name that stand beside each other from right to left', async () => {
    const name = 'كوريا الشمالية';
    const find: Find = async (blocks) =>
      blocks.map(({ text }) => {
        const start = text.indexOf(name);
        const interpretations = [{ entity: 'x', alias: name, needs: null }];
        return start < 0 ? [] : [{ start, end: start + name.length, interpretations }];
      });
    const words = name.split(' ').map((word) => `<span>${word}</span>`);
    const { annotator } = await annotate(
      `<h2 dir="rtl" style="display:flex;gap:.3em">${words.join(' ')}</h2>`,
      { find },
    );
    expect(marked(annotator)).toEqual([name]);
  });

  it('gives text and mentions in one coordinate system', async () => {
    const { annotator } = await annotate('<h1>Air Koryo</h1><p>To <i>Vladivostok</i>.</p>');
    const { text, mentions } = annotator.contents();
    expect(text).toBe('Air Koryo\nTo Vladivostok.');
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Air Koryo',
      'Vladivostok',
    ]);
  });

  it('stops at its limits and says so', async () => {
    const { annotator } = await annotate('<p>Pyongyang Pyongyang</p><p>Vladivostok', {
      limits: { characters: 10 },
    });
    expect(annotator.leftOut).toBe('too-long');
    expect(painted()).toEqual(['Pyongyang', 'Pyongyang']);
  });
});
