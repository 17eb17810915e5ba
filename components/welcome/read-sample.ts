// Loads the page script into the welcome page, as the page's own script.

export interface SampleParts {
  readonly document: Document;
  /** Paths from the extension's root, in the order in which they run. */
  readonly js: readonly string[];
  /** Name of the global flag by which the page script reads a page whatever the rules say. */
  readonly flag: string;
  /** Called with the path of a script that could not be loaded. */
  readonly onFailure: (path: string) => void;
}

/** Marks the names in the sample article, as "this page once" does on a web page. */
export function readSample({ document, js, flag, onFailure }: SampleParts): void {
  const root = `${document.location.origin}/`;
  Reflect.set(globalThis, flag, true);
  for (const path of js) {
    const script = document.createElement('script');
    script.src = new URL(path, root).href;
    script.async = false;
    script.onerror = () => onFailure(path);
    document.head.append(script);
  }
}
