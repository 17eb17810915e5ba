// The card's icons, in the colour of the text.
import type { JSX } from 'preact';

const paths = {
  pin: 'M5.5 2h5l-.6 4.3 2.3 2.2v1.3H3.8V8.5l2.3-2.2zM8 9.8V14',
  close: 'm4 4 8 8M12 4l-8 8',
  move: 'M8 1.8v12.4M1.8 8h12.4M6 3.8l2-2 2 2M6 12.2l2 2 2-2M3.8 6l-2 2 2 2M12.2 6l2 2-2 2',
  back: 'M9.5 3.5 5 8l4.5 4.5',
  more: 'm3.5 6 4.5 4.5L12.5 6',
} as const;

export type IconName = keyof typeof paths;

export const Icon = ({ name }: { name: IconName }): JSX.Element => (
  <svg viewBox="0 0 16 16" aria-hidden="true">
    <path d={paths[name]} />
  </svg>
);
