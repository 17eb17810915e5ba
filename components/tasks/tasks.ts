// New tasks of the event loop, in a page and in the background.

declare const scheduler:
  | { postTask(task: () => void, options: { priority: string }): Promise<void> }
  | undefined;

/** Resolves in a new task, after input and rendering that are due; `user-blocking`: before other tasks. */
export const nextTask = (priority = 'user-visible'): Promise<void> =>
  new Promise((resolve) => {
    if (typeof scheduler === 'object' && scheduler?.postTask) {
      scheduler.postTask(() => resolve(), { priority });
      return;
    }
    // Firefox before 142. A timer would come later.
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/**
 * Resolves when no message waits any more, or `ms` ms from now if there are too many. Chromium takes the
 * extension's messages one by one, with any other task of the same priority between two of them.
 */
export const afterMessages = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    void nextTask('background').then(() => {
      clearTimeout(timer);
      resolve();
    });
  });
