// A button that shows an icon; its title is its name, which a screen reader says once.
import type { JSX } from 'preact';
import { Icon, type IconName } from './icons.tsx';

export type IconButtonProps = JSX.IntrinsicElements['button'] & { icon: IconName; label: string };

export const IconButton = ({ icon, label, ...button }: IconButtonProps): JSX.Element => (
  <button type="button" title={label} {...button}>
    <Icon name={icon} />
  </button>
);
