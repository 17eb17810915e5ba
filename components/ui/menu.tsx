// A button that opens a small panel, or a menu of actions, as a popover: the browser closes it on
// Escape or a click elsewhere and returns the focus, and CSS anchors it to its button.
import type { ComponentChildren, JSX, TargetedKeyboardEvent, TargetedToggleEvent } from 'preact';
import { useState } from 'preact/hooks';
import { Icon, type IconName } from './icons.tsx';

let panels = 0;

/**
 * Not Preact's `useId`: it starts from one again whenever the page is rendered from its root, so a
 * later button would open the panel of an earlier one.
 */
const newId = (): string => `panel-${++panels}`;

export interface PanelButtonProps {
  readonly label: string;
  readonly icon: IconName;
  /** Show the icon alone; the label is then its tooltip, which screen readers read as its name. */
  readonly iconOnly?: boolean;
  /** How many choices in the panel are set. */
  readonly count?: number;
  /** Rendered only while the panel is open. */
  readonly children: ComponentChildren;
}

export function PanelButton(props: PanelButtonProps): JSX.Element {
  const { label, icon, iconOnly, count = 0, children } = props;
  const [id] = useState(newId);
  const [open, setOpen] = useState(false);
  return (
    <span class="panel-button">
      <Opener id={id} label={label} icon={icon} iconOnly={iconOnly} count={count} kind="dialog" />
      <div
        id={id}
        popover="auto"
        role="dialog"
        aria-label={label}
        class="panel-box"
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {open && children}
      </div>
    </span>
  );
}

export interface MenuItem {
  readonly label: string;
  readonly onChoose: () => unknown;
}

export interface MenuProps extends Omit<PanelButtonProps, 'children' | 'count'> {
  readonly items: readonly MenuItem[];
}

export function Menu({ label, icon, iconOnly, items }: MenuProps): JSX.Element {
  const [id] = useState(newId);

  function onToggle({ newState, currentTarget }: TargetedToggleEvent<HTMLDivElement>): void {
    if (newState === 'open') currentTarget.querySelector('button')?.focus();
  }

  function onKeyDown(event: TargetedKeyboardEvent<HTMLDivElement>): void {
    const buttons = [...event.currentTarget.querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const { length } = buttons;
    if (event.key === 'Tab') event.currentTarget.hidePopover();
    const to = {
      ArrowDown: (at + 1) % length,
      ArrowUp: (at - 1 + length) % length,
      Home: 0,
      End: length - 1,
    }[event.key];
    if (to === undefined) return;
    buttons[to]?.focus();
    event.preventDefault();
  }

  return (
    <span class="panel-button">
      <Opener id={id} label={label} icon={icon} iconOnly={iconOnly} count={0} kind="menu" />
      <div
        id={id}
        popover="auto"
        role="menu"
        aria-label={label}
        tabIndex={-1}
        class="panel-box menu"
        onToggle={onToggle}
        onKeyDown={onKeyDown}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role="menuitem"
            tabIndex={-1}
            onClick={(event) => {
              event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
              item.onChoose();
            }}
          >
            {item.label}
          </button>
        ))}
      </div>
    </span>
  );
}

interface OpenerProps {
  readonly id: string;
  readonly label: string;
  readonly icon: IconName;
  readonly iconOnly: boolean | undefined;
  readonly count: number;
  readonly kind: 'menu' | 'dialog';
}

function Opener({ id, label, icon, iconOnly, count, kind }: OpenerProps): JSX.Element {
  return (
    <button
      type="button"
      class={iconOnly ? 'icon-button opener' : 'plain opener'}
      popovertarget={id}
      aria-haspopup={kind}
      title={iconOnly ? (count ? `${label}: ${count}` : label) : undefined}
    >
      <Icon name={icon} />
      {!iconOnly && label}
      {count > 0 && <em aria-hidden="true" data-count={count} />}
    </button>
  );
}
