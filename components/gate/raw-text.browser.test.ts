// What the gate reads of a page, in a real DOM.
import { afterEach, expect, test } from 'vitest';
import { TEXT_BORDER } from '../../data/raw-text.ts';
import { attach, openOrClosedShadowRoot } from '../../tests/testing/shadow-trees.ts';
import { unread } from '../annotator/read/flow.ts';
import { rawText, unreadOfRuby, unreadParents } from './raw-text.ts';

const one = <T extends Element = HTMLElement>(selector: string) =>
  document.querySelector(selector) as T;

/** The text that is read, and the shadow trees and the possible hosts that were met on the way. */
function read(root: Node = document.body) {
  const roots: ShadowRoot[] = [];
  const hosts: Element[] = [];
  const text = rawText(root, {
    shadowRootOf: openOrClosedShadowRoot,
    onRoot: (met) => roots.push(met),
    onHost: (met) => hosts.push(met),
  });
  return { text, roots, hosts };
}

/** Of what a page's HTML says, with a `|` at each border. */
function textsOf(html: string): string {
  document.body.innerHTML = html;
  return read().text.replaceAll(TEXT_BORDER, '|').trim();
}

afterEach(() => {
  document.body.innerHTML = '';
});

test('reads the texts in their order, with a border between each two', () => {
  expect(textsOf('<p>Air <b>Ko<i>ry</i></b>o flies</p><p>to</p>Pyongyang')).toBe(
    'Air |Ko|ry|o flies|to|Pyongyang',
  );
  expect(textsOf('North<br>Korea <my-tag>and</my-tag> <unknown>more</unknown>')).toBe(
    'North|Korea |and|more',
  );
  document.body.replaceChildren('Mac', 'Donald');
  expect(read().text, 'without an element in between').toBe(`Mac${TEXT_BORDER}Donald`);
});

test.each([
  ['white space', '<p>Air</p>\n  <p> </p><p>Koryo</p>'],
  ['scripts', 'Air<script>let air = "Vinson"</script>Koryo'],
  ['styles', 'Air<style>a { color: red }</style>Koryo'],
  ['what is shown without scripts', 'Air<noscript><img src="air.png"></noscript>Koryo'],
  ['what is not in the document', 'Air<template>gone</template>Koryo'],
  ['what can be chosen', 'Air<select><option>Cuba</select>Koryo'],
  ['how a word is said', '<ruby>Air<rp>(</rp><rt>ai<i>er</i></rt><rp>)</rp>Koryo</ruby>'],
  ['comments', 'Air<!-- of -->Koryo'],
])('leaves out %s', (_, html) => {
  expect(textsOf(`<div>${html}</div>`)).toBe('Air|Koryo');
});

test('what is left out is what the page script does not read either', () => {
  for (const name of [...unreadParents, ...unreadOfRuby])
    expect(document.createElement(name).matches(unread), name).toBe(true);
});

test('reads a whole document, a part of it, and a text', () => {
  document.body.innerHTML = '<p>one <b>two</b> three</p><p>four</p>';
  expect(read(document).text).toContain(['one ', 'two', ' three', 'four'].join(TEXT_BORDER));
  expect(read(one('p')).text).toBe(['one ', 'two', ' three'].join(TEXT_BORDER));
  expect(read(one('b')).text, 'and not what follows it').toBe('two');
  expect(read(one('p').firstChild as Text).text).toBe('one ');
  expect(read(document.createComment('five')).text).toBe('');
  const style = document.createElement('style');
  style.append('five');
  expect(read(style).text + read(style.firstChild as Text).text).toBe('');
});

test('reads the trees of custom elements, open and closed, nested', () => {
  document.body.innerHTML = '<x-a><i slot="s">light</i></x-a><p>after</p><x-late></x-late>';
  const outer = attach(one('x-a'), 'closed', '<p>closed</p><x-b></x-b><slot name="s"></slot>');
  const inner = attach(outer.querySelector('x-b') as Element, 'open', 'nested');
  for (const root of [document, document.body]) {
    const { text, roots, hosts } = read(root);
    expect(text.split(/[\s\u007f]+/).slice(-4)).toEqual(['light', 'after', 'closed', 'nested']);
    expect(roots).toEqual([outer, inner]);
    expect(hosts, 'which may still get a tree').toEqual([one('x-late')]);
  }
});

test('reads open trees of ordinary elements in what was added', () => {
  document.body.innerHTML = '<p>light</p><div id="d"></div>';
  const tree = attach(one('#d'), 'open', '<p>dark</p>');
  expect(read().text).toBe('light\ndark');
  expect(read().roots).toEqual([tree]);
});

test.each([
  'firstChild',
  'nextSibling',
  'parentNode',
  'childNodes',
  'nodeType',
  'localName',
  'shadowRoot',
  'data',
  'attachShadow',
])('a form reads the same with an input called %s', (name) => {
  const form = (inputs: string) => `<p>Air</p><form>${inputs}<p>Koryo</p></form><p>flies</p>`;
  expect(textsOf(form(`<input name="${name}">`))).toBe('Air|Koryo|flies');
  // Two of a name are a list, which is no node.
  expect(textsOf(form(`<input name="${name}"><input name="${name}">`))).toBe('Air|Koryo|flies');
});

test('forms in forms that pass their parts off as shadow trees are read once', () => {
  let at: Element = document.body;
  for (let i = 0; i < 40; i++) {
    const form = document.createElement('form');
    const part = document.createElement('fieldset');
    part.name = 'shadowRoot';
    form.append(part);
    at.append(form);
    at = part;
  }
  at.append('Pyongyang');
  expect(read().text.trim()).toBe('Pyongyang');
});

test('a document reads the same with an image called evaluate', () => {
  expect(textsOf('<img name="evaluate"><img name="querySelector"><p>Air Koryo</p>')).toBe(
    'Air Koryo',
  );
});

test('reads a million characters of any page, and not without end', () => {
  document.body.textContent = 'word '.repeat(2_000_000);
  document.body.append(document.createElement('p'), 'Pyongyang');
  expect(read().text.length).toBeGreaterThan(1_000_000);
  expect(read().text).not.toContain('Pyongyang');
});

test('reads a page of very deep nesting', () => {
  let at: Element = document.body;
  for (let i = 0; i < 20_000; i++) at = at.appendChild(document.createElement('div'));
  at.append('Pyongyang');
  expect(read().text.trim()).toBe('Pyongyang');
});
