// Which look marks get: by the ground and the text, by the letters, and anew when the page's colours change.
import { describe, expect, it } from 'vitest';
import { annotate } from '../../../tests/testing/annotator.ts';
import { contrastOf, type Rgb } from '../../../tests/testing/contrast.ts';
import { frames } from '../../../tests/testing/frames.ts';
import { Look, Looks } from './looks.ts';
import { Painter } from './painter.ts';
import { nameOf } from './style.ts';

/** The looks of the first text within each element of `html`. */
function looksIn(html: string): string[] {
  document.body.innerHTML = html;
  const looks = new Looks();
  return [...document.body.children].map((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const look = looks.of(walker.nextNode() as Text);
    return Object.entries(Look).find(([, number]) => number === look)?.[0] ?? '';
  });
}

/** What is painted on the page, by look. */
const paintedByLook = (): Record<string, string[]> =>
  Object.fromEntries(
    Object.entries(Look).flatMap(([name, look]) => {
      const ranges = [...(CSS.highlights.get(nameOf(look, false)) ?? [])];
      const words = ranges.map(({ startContainer, startOffset, endOffset }) =>
        (startContainer as Text).data.slice(startOffset, endOffset),
      );
      return words.length ? [[name, words]] : [];
    }),
  );

const mix = (top: Rgb, alpha: number, ground: Rgb): Rgb =>
  ground.map((value, i) => value + ((top[i] as number) - value) * alpha) as unknown as Rgb;

describe('the look', () => {
  it('follows what lies behind the text', () => {
    expect(
      looksIn(`<p>white</p>
        <p style="background: #111; color: #eee"><b>dark</b></p>
        <p style="background: #fff; color: #767676">nothing to take away</p>
        <p style="background: #777">grey</p>
        <p style="background: url('data:,') #fff">an image</p>
        <p style="background: url('data:,')"><b style="background: #fff">white again</b></p>
        <p style="background: rgb(0 0 0 / 0.9); color: #fff">nearly black</p>
        <p style="background: oklch(0.2 0.02 250); color: oklch(0.95 0 0)">by lightness</p>
        <p style="background: color(srgb 0.1 0.1 0.1); color: color(srgb 1 1 1)">by components</p>
        <p style="background: lab(5 0 0); color: lab(98 0 0)">lab</p>
        <p style="color: #fff">white on something that cannot be seen from here</p>
        <p style="opacity: 0.5">half gone</p>
        <p style="opacity: 0">about to be faded in</p>
        <p style="mix-blend-mode: difference">blended</p>`),
    ).toEqual('light dark bare own own light dark dark dark dark own own light own'.split(' '));
  });

  it('leaves letters alone that a highlight would change', () => {
    expect(
      looksIn(`<p style="-webkit-text-fill-color: red">filled</p>
        <p style="-webkit-text-stroke: 1px red">stroked</p>
        <p style="-webkit-text-fill-color: transparent">clear</p>
        <p style="color: transparent; background: linear-gradient(red, blue) text">clear</p>
        <p style="background: #777"><b style="color: transparent">clear, where amber cannot be seen</b></p>
        <p style="text-shadow: 1px 1px red">shadowed</p>`),
    ).toEqual('beside beside clear clear beside light'.split(' '));
  });

  it('has no tint in headlines', () => {
    expect(
      looksIn(`<h1>by size</h1>
        <h1 style="font-size: 20px">small</h1>
        <p style="font-size: 40px">large</p>
        <h1 style="background: #111; color: #eee"><a>dark</a></h1>
        <h1 style="background: #06c; color: #fff">where amber cannot be seen</h1>
        <h1 style="-webkit-text-stroke: 1px red">stroked</h1>`),
    ).toEqual('bare light bare bare own beside'.split(' '));
  });

  it('takes the ground of a slot', () => {
    document.body.innerHTML = '<x-card><p style="color: #fff">slotted</p></x-card>';
    const shadow = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (shadow) shadow.innerHTML = '<div style="background: #000"><slot></slot></div>';
    expect(new Looks().of(document.querySelector('p')?.firstChild as Text)).toBe(Look.dark);
  });

  it('paints the words of what is in no slot', () => {
    document.body.innerHTML = '<x-card><p slot="nowhere">unseen</p></x-card>';
    document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    expect(new Looks().of(document.querySelector('p')?.firstChild as Text)).toBe(Look.own);
  });

  it('keeps the contrast on every ground', () => {
    const steps = [0, 51, 102, 153, 204, 255];
    const colours = steps.flatMap((r) => steps.flatMap((g) => steps.map((b): Rgb => [r, g, b])));
    const greys = [0, 34, 68, 102, 118, 136, 170, 204, 238, 255].map((v): Rgb => [v, v, v]);
    const amber: Rgb = [255, 170, 51];
    // As in marks.css: the tint and the line of a mark, then those of the current mark over it.
    const painted: Partial<Record<string, [number, Rgb, number, Rgb]>> = {
      light: [0.17, [184, 108, 0], 0.24, [156, 90, 0]],
      dark: [0.17, [217, 143, 43], 0.2, [255, 184, 77]],
      bare: [0, [184, 108, 0], 0, [184, 108, 0]],
    };
    const pairs = [...colours, ...greys].flatMap((ground) =>
      greys.map((text) => ({ ground, text })),
    );
    const looks = looksIn(
      pairs
        .map(
          ({ ground, text }) => `<p style="background: rgb(${ground}); color: rgb(${text})">x</p>`,
        )
        .join(''),
    );
    const wrong = pairs.filter(({ ground, text }, i) => {
      const [tint = 0, line = text, more = 0, bold = text] = painted[looks[i] as string] ?? [];
      if (looks[i] === 'own') return false;
      const behind = mix(amber, tint, ground);
      const current = mix(amber, more, behind);
      // Shades are nearly exact.
      const least = Math.min(4.5, contrastOf(text, ground)) - 0.1;
      return (
        contrastOf(line, behind) < 2.9 ||
        contrastOf(bold, current) < 2.9 ||
        contrastOf(text, behind) < least ||
        contrastOf(text, current) < least
      );
    });
    expect(wrong).toEqual([]);
    expect(new Set(looks)).toEqual(new Set(['light', 'dark', 'bare', 'own']));
  });
});

describe('the painter', () => {
  it('chooses the look before the next frame is painted', async () => {
    await annotate(`<p>Pyongyang</p><p style="background: #111; color: #eee">Air Koryo</p>
      <p style="-webkit-text-stroke: 1px red">To North Korea again</p>`);
    await frames(2);
    expect(paintedByLook()).toEqual({
      light: ['Pyongyang'],
      dark: ['Air Koryo'],
      beside: [' ', ' ', ' '],
    });
  });

  it('gives as many their look as a slice of time allows, and the others in the next frames', async () => {
    document.body.innerHTML = '<p style="background: #111; color: #eee">dark</p>'.repeat(20);
    const dressed: (number | undefined)[] = [];
    const slice = (task: () => void) => {
      task();
      dressed.push(paintedByLook().dark?.length);
    };
    const painter = new Painter(document, slice, 0);
    for (const { firstChild } of document.querySelectorAll('p')) {
      painter.add({ piece: { node: firstChild as Text, start: 0, end: 4, at: 0 } });
    }
    painter.show(true);
    await frames(6);
    expect(dressed).toEqual([8, 16, 20]);
    painter.clear();
  });

  it('follows the page to another theme', async () => {
    const { annotator, change } = await annotate('<p>Pyongyang</p>');
    await frames(2);
    expect(paintedByLook()).toEqual({ light: ['Pyongyang'] });
    const { style } = document.body;
    change(() => Object.assign(style, { background: '#111', color: '#eee' }));
    await frames(2);
    expect(paintedByLook()).toEqual({ dark: ['Pyongyang'] });
    annotator.setCurrent(annotator.marks()[0] ?? null);
    expect([...CSS.highlights.keys()]).toEqual([nameOf(Look.dark, false), nameOf(Look.dark, true)]);
    change(() => document.body.removeAttribute('style'));
  });
});
