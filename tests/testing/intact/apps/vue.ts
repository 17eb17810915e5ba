// A page of a newspaper in Vue, whose names it re-renders, moves and removes.
import { createApp, h, nextTick, reactive } from 'vue';

const state = reactive({
  stories: [
    { id: 1, text: 'A jet of Air Koryo' },
    { id: 2, text: 'Alexander Matsegora waved.' },
    { id: 3, text: 'NK News was there.' },
  ],
  last: true,
});

const app = createApp({
  render: () => [
    h(
      'main',
      state.stories.map(({ id, text }) => h('p', { key: id }, [h('span', text), ` (${id})`])),
    ),
    state.last ? h('p', 'From Vladivostok.') : null,
  ],
});
app.mount('#app');

export interface VuePage {
  readonly state: typeof state;
  /** Resolves when the page shows the state. */
  shown(): Promise<void>;
  unmount(): void;
}

declare global {
  interface Window {
    vuePage: VuePage;
  }
}

window.vuePage = { state, shown: () => nextTick(), unmount: () => app.unmount() };
