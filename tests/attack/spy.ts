// Everything that a page can read, as a script of the page: records from before the first element on, and
// sums up on demand. Without times and counts, which differ from run to run: what is compared is what
// happened, in which order and to what.

/** What `window.spy` is on a page with the script. */
export interface Spy {
  /** One text for each thing that a page can read. */
  sum(): Record<string, string>;
}

declare global {
  interface Window {
    spy: Spy;
  }
}

/** Runs in the page, as text, so it must be self-contained. */
function install(): void {
  type Named = { localName?: string; id?: string; nodeName?: string };
  const nameOf = (node: unknown): string => {
    if (node === window) return 'window';
    if (node === null || node === undefined) return String(node);
    const { localName, nodeName, id } = node as Named;
    return `${localName ?? nodeName ?? typeof node}${id ? `#${id}` : ''}`;
  };

  /** Keeps the order and drops what repeats itself, such as moves of the pointer. */
  const logs: Record<string, string[]> = {};
  const note = (kind: string, text: string): void => {
    logs[kind] ??= [];
    const log = logs[kind];
    if (!log.slice(-12).includes(text)) log.push(text);
  };

  const types = new Set(
    [
      'DOMContentLoaded',
      'focusin',
      'focusout',
      'selectionchange',
      'securitypolicyviolation',
    ].concat(
      ['readystatechange', 'fullscreenchange', 'visibilitychange', 'unhandledrejection', 'message'],
      [
        'slotchange',
        'beforetoggle',
        'toggle',
        'touchstart',
        'touchmove',
        'touchend',
        'touchcancel',
      ],
    ),
  );
  for (const target of [window, Document.prototype, HTMLElement.prototype]) {
    for (const key in target) if (/^on[a-z]/.test(key)) types.add(key.slice(2));
  }
  // Their order is that of the network and the machine's sensors.
  const byChance = /^(device|page|load|readystate|DOMContent|progress|visibility)/;
  for (const type of types) {
    if (byChance.test(type)) continue;
    addEventListener(
      type,
      (event) => {
        const more = event as Event & Record<string, unknown>;
        const path = event.composedPath().map(nameOf).join('<');
        // Relative to boxes that the page may not know.
        const { clientX = 0, clientY = 0, offsetX = 0, offsetY = 0 } = event as MouseEvent;
        const { layerX = 0, layerY = 0 } = event as Event & { layerX?: number; layerY?: number };
        const from = [offsetX - clientX, offsetY - clientY, layerX - clientX, layerY - clientY];
        const others = ['relatedTarget', 'originalTarget', 'explicitOriginalTarget', 'rangeParent']
          .map((key) => (key in event ? ` ${key}=${nameOf(more[key])}` : ''))
          .join('');
        note('events', `${type} ${path}${others} ${from}${event.isTrusted ? '' : ' untrusted'}`);
      },
      true,
    );
  }

  const known = new WeakSet<Node>();
  const hosts = (): HTMLElement[] =>
    [...document.querySelectorAll<HTMLElement>('*')].filter((each) => !known.has(each));
  let complete = false;
  const resized = new ResizeObserver((entries) => {
    for (const { contentRect: r } of entries) note('resizes', `${r.width}×${r.height}`);
  });
  const seen = new IntersectionObserver((entries) => {
    for (const { boundingClientRect: r, isIntersecting } of entries) {
      note('intersections', `${r.x} ${r.y} ${r.width}×${r.height} ${isIntersecting}`);
    }
  });
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes, oldValue } of records) {
      if (!complete) continue;
      const value = attributeName ? (target as Element).getAttribute(attributeName) : '';
      const nodes = [...addedNodes].map((each) => `+${nameOf(each)}`);
      nodes.push(...[...removedNodes].map((each) => `-${nameOf(each)}`));
      note(
        'mutations',
        `${type} ${nameOf(target)} ${attributeName ?? ''} ${oldValue ?? ''} → ${value} ${nodes}`,
      );
      for (const added of addedNodes) {
        if (!(added instanceof HTMLElement) || known.has(added)) continue;
        resized.observe(added);
        seen.observe(added);
        for (const each of ['toggle', 'beforetoggle', 'slotchange', 'animationstart', 'scroll']) {
          added.addEventListener(each, () => note('host events', each));
        }
      }
    }
  }).observe(document, {
    ...{ subtree: true, childList: true, characterData: true },
    ...{ attributes: true, attributeOldValue: true },
  });
  document.addEventListener('DOMContentLoaded', () => {
    for (const each of document.querySelectorAll('*')) known.add(each);
    complete = true;
  });

  for (const type of PerformanceObserver.supportedEntryTypes ?? []) {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const { entryType, name } = entry;
        const ofPage = entryType === 'resource' && /^https?:/.test(name);
        const telling = ['largest-contentful-paint', 'layout-shift', 'element', 'resource'];
        if (ofPage || !telling.includes(entryType)) continue;
        const {
          size = '',
          value = '',
          sources = [],
        } = entry as unknown as {
          size?: number;
          value?: number;
          sources?: { node: Node | null; currentRect: DOMRect; previousRect: DOMRect }[];
        };
        const moved = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${nameOf(node)} ${JSON.stringify([previousRect, currentRect])}`,
        );
        const text = `${entryType} ${name} ${size} ${value} ${moved}`;
        // Only the last paint: how the page builds up depends on the network.
        if (entryType.startsWith('largest')) logs['largest paint'] = [text];
        else note('performance', text);
      }
    }).observe({ type, buffered: true });
  }

  const all = (style: CSSStyleDeclaration): string =>
    [...style].map((name) => `${name}:${style.getPropertyValue(name)}`).join(';');
  const rectOf = (element: Element): string => JSON.stringify(element.getBoundingClientRect());
  const globalsAtFirst = new Set(Object.getOwnPropertyNames(window));

  /** Where an element of ours lies on top, in a grid and to the pixel. */
  function hits(): string {
    const mine = (x: number, y: number): boolean => {
      const [top] = document.elementsFromPoint(x, y);
      return top !== undefined && !known.has(top);
    };
    const lines: string[] = [];
    const step = 4;
    let inside: [number, number] | undefined;
    for (let y = 0; y < innerHeight; y += step) {
      let line = '';
      for (let x = 0; x < innerWidth; x += step * 4) {
        const hit = mine(x, y);
        if (hit) inside ??= [x, y];
        line += hit ? '#' : '.';
      }
      if (line.includes('#')) lines.push(`${y}: ${line}`);
    }
    if (!inside) return 'none';
    const edge = (dx: number, dy: number): string => {
      let [x, y] = inside as [number, number];
      for (; mine(x, y) && x >= 0 && y >= 0; x += dx, y += dy);
      return `${x} ${y}`;
    };
    const edges = [edge(0.25, 0), edge(-0.25, 0), edge(0, 0.25), edge(0, -0.25)];
    return `${edges.join(' | ')}\n${lines.join('\n')}`;
  }

  function sum(): Record<string, string> {
    const found: Record<string, string> = {};
    const read = (name: string, look: () => unknown): void => {
      try {
        const value = look();
        found[name] = typeof value === 'string' ? value : JSON.stringify(value);
      } catch (error) {
        found[name] = `throws ${(error as Error).name}`;
      }
    };
    const every = (look: (host: HTMLElement) => unknown) => () => hosts().map(look);
    read(
      'elements',
      every((host) => host.outerHTML),
    );
    read(
      'boxes',
      every((host) => [rectOf(host), [...host.getClientRects()].length]),
    );
    read(
      'sizes',
      every((h) => [h.offsetWidth, h.offsetHeight, h.clientWidth, h.clientHeight]),
    );
    read(
      'scrolls',
      every((h) => [h.scrollWidth, h.scrollHeight, h.scrollTop, h.scrollLeft]),
    );
    for (const pseudo of [null, '::before', '::after', '::backdrop', '::marker', '::part(frame)']) {
      read(
        `style ${pseudo ?? ''}`,
        every((host) => all(getComputedStyle(host, pseudo))),
      );
    }
    read(
      'states',
      every((host) =>
        [':hover', ':focus', ':focus-within', ':popover-open', ':modal', ':defined', ':empty'].map(
          (state) => host.matches(state),
        ),
      ),
    );
    read(
      'texts',
      every((h) => [h.textContent, String(h.shadowRoot), h.slot, h.title]),
    );
    read(
      'role',
      every((h) => [h.role, h.ariaLabel, h.tabIndex, h.isContentEditable, h.inert]),
    );
    read('html', () => {
      const options = { serializableShadowRoots: true };
      return (document.documentElement as { getHTML?(o: object): string }).getHTML?.(options);
    });
    read('has', () => [
      document.querySelectorAll(':hover').length,
      document.querySelectorAll('html:has(:popover-open)').length,
      document.querySelectorAll(':focus-visible').length,
    ]);
    read('animations', () => [
      document.getAnimations().map((each) => (each.effect as KeyframeEffect).getKeyframes()),
      hosts().map((host) => host.getAnimations({ subtree: true }).length),
    ]);
    read('focus', () => [nameOf(document.activeElement), document.hasFocus()]);
    read('page', () => {
      const { documentElement: html, body, scrollingElement: scrolling } = document;
      return [html, body]
        .map((e) => [rectOf(e), e.scrollWidth, e.scrollHeight, e.clientWidth])
        .concat([
          [innerWidth, innerHeight, scrolling?.scrollTop ?? 0, scrollX, scrollY].join(),
        ] as never);
    });
    read('every element', () =>
      [...document.querySelectorAll('*')]
        .filter((e) => known.has(e))
        .map(rectOf)
        .join(''),
    );
    read('hits', hits);
    read('carets', () => {
      const carets: string[] = [];
      for (let y = 0; y < innerHeight; y += 32) {
        for (let x = 0; x < innerWidth; x += 32) {
          const caret = document.caretPositionFromPoint?.(x, y);
          carets.push(`${nameOf(caret?.offsetNode)}${caret?.offset}`);
        }
      }
      return carets.join();
    });
    read('ranges', () => {
      const ranges: string[] = [];
      for (let y = 0; y < innerHeight; y += 64) {
        for (let x = 0; x < innerWidth; x += 64) {
          const range = document.caretRangeFromPoint?.(x, y);
          ranges.push(`${nameOf(range?.startContainer)}${range?.startOffset}`);
        }
      }
      return ranges.join();
    });
    read('highlights', () =>
      [...CSS.highlights].map(([name, highlight]) => [
        ...[name, highlight.type, highlight.priority],
        ...[...highlight].map(
          (r) => `${nameOf(r.startContainer.parentNode)} ${r.startOffset}-${r.endOffset}`,
        ),
        all(getComputedStyle(document.body, `::highlight(${name})`)),
      ]),
    );
    read('sheets', () => [document.styleSheets.length, document.adoptedStyleSheets.length]);
    read('storage', () => [
      document.cookie,
      localStorage.length,
      sessionStorage.length,
      history.length,
    ]);
    read('globals', () => Object.getOwnPropertyNames(window).filter((n) => !globalsAtFirst.has(n)));
    // The search of the page itself looks into closed shadow trees.
    const search = window as unknown as { find(text: string, ...flags: boolean[]): boolean };
    for (const words of [
      'New since',
      'Changed since',
      'Why marked',
      'Off on this site',
      'sources',
    ]) {
      read(`search for ${words}`, () => {
        getSelection()?.removeAllRanges();
        const there = search.find(words, false, false, true);
        const selection = getSelection();
        return [there, nameOf(selection?.anchorNode), selection?.toString()];
      });
    }
    read('all text', () => {
      getSelection()?.selectAllChildren(document.documentElement);
      const text = getSelection()?.toString();
      getSelection()?.removeAllRanges();
      return text;
    });
    read('text by selection', () => {
      getSelection()?.collapse(document.body, 0);
      getSelection()?.modify('extend', 'forward', 'documentboundary');
      const text = getSelection()?.toString();
      getSelection()?.removeAllRanges();
      return text;
    });
    for (const [kind, log] of Object.entries(logs)) found[kind] = log.join('\n');
    return found;
  }
  window.spy = { sum };
}

/** The script for a page. */
export const spyScript = `(${String(install)})();`;
