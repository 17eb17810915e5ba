// Under which keys the reports of frames are in the session storage.

/** A key for each frame, `tab:7:0`, so that a report writes nothing but itself. */
export const reportKey = (tabId: number, frameId: number): string => `tab:${tabId}:${frameId}`;

/** The frame whose report has this key; undefined if it is no report's. */
export function frameOfKey(key: string): { tabId: number; frameId: number } | undefined {
  const [, tabId, frameId] = /^tab:(\d+):(\d+)$/.exec(key) ?? [];
  return tabId && frameId ? { tabId: Number(tabId), frameId: Number(frameId) } : undefined;
}
