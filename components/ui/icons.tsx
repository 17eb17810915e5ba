// Icons for controls, as inline SVG in the colour of the text.
import type { JSX } from 'preact';

const paths = {
  down: 'M8 2.5v10M3.5 8.5 8 13l4.5-4.5',
  fold: 'm4 6 4 4 4-4',
  gear: 'M8 5.6a2.4 2.4 0 1 0 0 4.8 2.4 2.4 0 0 0 0-4.8ZM8 1.5v1.8M8 12.7v1.8M1.5 8h1.8M12.7 8h1.8M3.4 3.4l1.3 1.3M11.3 11.3l1.3 1.3M3.4 12.6l1.3-1.3M11.3 4.7l1.3-1.3',
  open: 'M9.5 2.5h4v4M13.5 2.5 7.5 8.5M12 9.5v3a1 1 0 0 1-1 1H3.5a1 1 0 0 1-1-1V5a1 1 0 0 1 1-1h3',
  search: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9ZM10.3 10.3l3.4 3.4',
  close: 'm4 4 8 8M12 4l-8 8',
  reload: 'M13 3v3.5H9.5M12.7 6.3A5.2 5.2 0 1 0 13 9.5',
  filter: 'M2 3.5h12M4.5 8h7M7 12.5h2',
  save: 'M8 2v8M4.5 7 8 10.5 11.5 7M2.5 13.5h11',
  calendar:
    'M3 3.5h10a.5.5 0 0 1 .5.5v9a.5.5 0 0 1-.5.5H3a.5.5 0 0 1-.5-.5V4a.5.5 0 0 1 .5-.5ZM2.5 6.5h11M5.5 2v3M10.5 2v3',
  quote: 'M3 9.5V7a3 3 0 0 1 3-3M3 9.5h3v3H3zM10 9.5V7a3 3 0 0 1 3-3M10 9.5h3v3h-3z',
  pin: 'M5.5 2.5h5M6.5 2.5v4L4 9.5h8L9.5 6.5v-4M8 9.5v4.5',
  panel: 'M2.5 3h11v10h-11zM9.5 3v10',
  link: 'M6.8 9.2a2.6 2.6 0 0 0 3.7 0l2.2-2.2a2.6 2.6 0 0 0-3.7-3.7l-.9.9M9.2 6.8a2.6 2.6 0 0 0-3.7 0L3.3 9a2.6 2.6 0 0 0 3.7 3.7l.9-.9',
  check: 'm3 8.5 3.5 3.5L13 4.5',
} as const;

export type IconName = keyof typeof paths;

/** A decorative icon: the control that it is in has the words. */
export function Icon({ name }: { name: IconName }): JSX.Element {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      fill="none"
      stroke="currentColor"
      stroke-width="1.6"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}

/** Sidelight's logo. Decorative, because the name is always beside it. */
export const Logo = ({ size = 22 }: { size?: number }): JSX.Element => (
  <img src="/icons/icon.svg" width={size} height={size} alt="" />
);
