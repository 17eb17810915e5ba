// What an extension's page script holds on to in a page: its listeners there, and living observers and
// ranges. Chromium only, by its debugger.
import type { CDPSession, Page } from 'puppeteer-core';

export interface Holdings {
  /** `type@target` of each listener on the window and the document. */
  readonly listeners: readonly string[];
  /** How many of each kind are alive after a garbage collection. */
  readonly objects: Readonly<Record<string, number>>;
}

const KINDS = [
  'MutationObserver',
  'ResizeObserver',
  'IntersectionObserver',
  'Highlight',
  'StaticRange',
];

/** The extensions' worlds in the page's top frame, the newest last. */
async function worlds(session: CDPSession, page: Page): Promise<number[]> {
  const ids: number[] = [];
  const { frameTree } = await session.send('Page.getFrameTree');
  session.on('Runtime.executionContextCreated', ({ context }) => {
    const { type, frameId } = context.auxData as { type: string; frameId: string };
    const mine = context.origin.startsWith('chrome-extension:');
    if (mine && type === 'isolated' && frameId === frameTree.frame.id) ids.push(context.id);
  });
  await session.send('Runtime.enable');
  await page.evaluate(() => undefined);
  return ids;
}

/**
 * What the extensions hold. The query collects garbage, but conservatively: anything on the stack that
 * looks like a reference counts as one, so it may report garbage again and again. So garbage is first
 * collected in a task that begins with an empty stack:
 * https://github.com/v8/v8/blob/main/src/profiler/heap-profiler.cc (QueryObjects),
 * https://github.com/v8/v8/blob/main/src/inspector/v8-heap-profiler-agent-impl.cc (GCTask)
 */
export async function holdings(page: Page): Promise<Holdings> {
  const session = await page.createCDPSession();
  const listeners: string[] = [];
  const objects: Record<string, number> = {};
  try {
    await session.send('HeapProfiler.collectGarbage');
    for (const contextId of await worlds(session, page)) {
      for (const target of ['window', 'document']) {
        const { result } = await session.send('Runtime.evaluate', {
          expression: target,
          contextId,
        });
        const { listeners: found } = await session.send('DOMDebugger.getEventListeners', {
          objectId: result.objectId as string,
        });
        for (const { type } of found) listeners.push(`${type}@${target}`);
      }
      for (const kind of KINDS) {
        const { result } = await session.send('Runtime.evaluate', {
          expression: `${kind}.prototype`,
          contextId,
        });
        const { objects: living } = await session.send('Runtime.queryObjects', {
          prototypeObjectId: result.objectId as string,
        });
        const { result: count } = await session.send('Runtime.callFunctionOn', {
          objectId: living.objectId as string,
          functionDeclaration: 'function () { return this.length }',
        });
        objects[kind] = (objects[kind] ?? 0) + Number(count.value);
      }
    }
  } finally {
    await session.detach();
  }
  return { listeners: listeners.sort(), objects };
}
