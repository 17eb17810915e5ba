// A new task of the event loop, in a page and in the background. A timer would wait for some milliseconds.

/** Resolves in a new task, after the messages and events that have arrived by now. */
export const newTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
