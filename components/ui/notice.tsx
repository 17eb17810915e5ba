// A notice with a title and a text, and the line that something is loading.
import type { ComponentChildren, JSX } from 'preact';

export interface NoticeProps {
  readonly title: string;
  readonly text: string;
  /** Coloured as a problem, and announced at once by screen readers. */
  readonly problem?: boolean;
  readonly children?: ComponentChildren;
}

export function Notice({ title, text, problem, children }: NoticeProps): JSX.Element {
  return (
    <section class={problem ? 'notice problem' : 'notice'} role={problem ? 'alert' : undefined}>
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}

export function Loading({ text }: { text: string }): JSX.Element {
  return (
    <p class="waiting-note" role="status">
      <i aria-hidden="true" />
      {text}
    </p>
  );
}
