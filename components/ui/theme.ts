// Keeps a page in the colours that the user chose.
import { setTheme } from './mount.tsx';

type Theme = Parameters<typeof setTheme>[0];

/** Sets the theme now and on each change. */
export function followTheme(
  read: () => Promise<{ readonly theme: Theme }>,
  watch: (onChange: (settings: { readonly theme: Theme }) => void) => void,
): void {
  read().then(({ theme }) => setTheme(theme), console.error);
  watch(({ theme }) => setTheme(theme));
}
