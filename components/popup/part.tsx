// A part of the popup that gives its place to another one: a heading that opens it, and its content while it
// is open.
import type { ComponentChildren, JSX } from 'preact';
import { Icon } from '../ui/icons.tsx';

export interface PartProps {
  readonly title: string;
  /** Beside the title: how much there is. */
  readonly count?: string | undefined;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly children: ComponentChildren;
}

export function Part({ title, count, open, onToggle, children }: PartProps): JSX.Element {
  return (
    <section class={open ? 'part open' : 'part'}>
      <h2>
        <button type="button" aria-expanded={open} onClick={onToggle}>
          {title}
          {count && <span class="count">{count}</span>}
          <span class="fold">
            <Icon name="fold" />
          </span>
        </button>
      </h2>
      {open && children}
    </section>
  );
}
