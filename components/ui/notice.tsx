// Says what is the matter, or that something is under way. Must not know: what.
import type { ComponentChildren, JSX } from 'preact';

export interface NoticeProps {
  readonly title: string;
  readonly text: string;
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
