// A page of a newspaper in React, whose names it re-renders, moves and removes.
import { createElement as h, StrictMode, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

interface Story {
  readonly id: number;
  readonly text: string;
  readonly bold?: string;
}

const first: Story[] = [
  { id: 1, text: 'A jet of ', bold: 'Air Koryo' },
  { id: 2, text: 'Alexander Matsegora waved.' },
  { id: 3, text: 'NK News was there.' },
];

/** Renders synchronously, so that the page is done when the call is. */
export interface App {
  set(change: (stories: Story[]) => Story[]): void;
  unmount(): void;
}

declare global {
  interface Window {
    app: App;
  }
}

function Page() {
  const [stories, setStories] = useState(first);
  window.app = {
    set: (change) => flushSync(() => setStories(change)),
    unmount: () => flushSync(() => root.unmount()),
  };
  return h(
    'main',
    null,
    stories.map(({ id, text, bold }) =>
      h('p', { key: id }, text, bold ? h('b', null, bold) : null, ` (${id})`),
    ),
  );
}

const root = createRoot(document.getElementById('app') as HTMLElement);
flushSync(() => root.render(h(StrictMode, null, h(Page))));
