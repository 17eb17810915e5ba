// One of two ways, as two radio buttons in a row.
import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

export interface EitherProps {
  /** What is chosen, for screen readers. */
  readonly label: string;
  readonly first: string;
  readonly second: string;
  readonly isSecond: boolean;
  readonly onChange: (isSecond: boolean) => void;
}

export function Either({ label, first, second, isSecond, onChange }: EitherProps): JSX.Element {
  const name = useId();
  return (
    <fieldset class="either">
      <legend class="unseen">{label}</legend>
      {[first, second].map((text, at) => (
        <label key={text}>
          <input
            type="radio"
            name={name}
            checked={isSecond === (at === 1)}
            onChange={() => onChange(at === 1)}
          />
          <span>{text}</span>
        </label>
      ))}
    </fieldset>
  );
}
