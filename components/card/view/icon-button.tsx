// A button that shows an icon; its label is for screen readers and the tooltip.
import type { JSX } from 'preact';
import { Icon, type IconName } from './icons.tsx';

export type IconButtonProps = JSX.IntrinsicElements['button'] & { icon: IconName; label: string };

export const IconButton = ({ icon, label, ...button }: IconButtonProps): JSX.Element => (
  <button type="button" title={label} {...button}>
    <Icon name={icon} />
    <span class="unseen">{label}</span>
  </button>
);
