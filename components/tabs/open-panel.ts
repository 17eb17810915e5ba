// Opens the side panel: Chromium's side panel, Firefox's sidebar.

/** The browser's APIs for it: one of these, or neither on a phone. */
export interface PanelApis {
  readonly sidePanel?: { open(options: { windowId: number }): Promise<void> } | undefined;
  readonly sidebarAction?: { open(): Promise<void> } | undefined;
}

export const hasPanel = ({ sidePanel, sidebarAction }: PanelApis): boolean =>
  Boolean(sidePanel ?? sidebarAction);

/**
 * Opens it in a window. The browsers want that done by the user: call it in the handler of a click or of a command,
 * before anything that takes time. Rejects where there is none.
 */
export async function openPanel({ sidePanel, sidebarAction }: PanelApis, windowId: number) {
  if (sidebarAction) await sidebarAction.open();
  else if (sidePanel) await sidePanel.open({ windowId });
  else throw new Error('This browser has no side panel.');
}
