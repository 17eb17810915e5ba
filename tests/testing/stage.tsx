// Renders a component on an empty page, in English, for tests in a browser.
import axe from 'axe-core';
import { type ComponentChild, render } from 'preact';
import { expect } from 'vitest';
import { mount, setPage, setTheme } from '../../components/ui/mount.tsx';
import { english } from './english.ts';

/** Renders the component in place of the last one and returns the element around it. */
export function stage(part: ComponentChild, theme: 'light' | 'dark' = 'light'): HTMLElement {
  let place = document.getElementById('app');
  if (!place) {
    place = document.body.appendChild(document.createElement('div'));
    place.id = 'app';
  }
  render(null, place);
  setTheme(theme);
  setPage('Test', 'en');
  mount(part, english);
  return place;
}

/** The violations that axe finds, one line each; with best practices and WCAG 2.2 AA. */
export async function accessibilityProblems(place: Element | Document): Promise<string[]> {
  const { violations } = await axe.run(place, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  });
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}

/** The one element for a selector, or an error that names it. */
export function one<E extends HTMLElement = HTMLElement>(place: ParentNode, selector: string): E {
  const found = place.querySelector<E>(selector);
  if (!found) throw new Error(`Nothing on the page is ${selector}.`);
  return found;
}

/** The button with this text, label or, if it is an icon, title. */
export function button(place: ParentNode, text: string): HTMLButtonElement {
  const all = [...place.querySelectorAll('button')];
  const found = all.find((b) => [b.ariaLabel, b.textContent.trim(), b.title].includes(text));
  if (!found) throw new Error(`No button says “${text}”.`);
  return found;
}

/** The same, once it is there. */
export async function buttonToCome(place: ParentNode, text: string): Promise<HTMLButtonElement> {
  await expect.poll(() => button(place, text)).toBeDefined();
  return button(place, text);
}
