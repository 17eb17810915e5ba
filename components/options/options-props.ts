// What the options page shows of its session, and what it calls.
import { withRule } from '../sites/rules.ts';
import type { OptionsProps } from './options.tsx';
import type { OptionsSession, OptionsSessionParts, OptionsState } from './options-session.ts';
import { nameRows, rejectedRows, siteRows } from './rows.ts';

export function optionsProps(
  state: OptionsState,
  session: OptionsSession,
  parts: OptionsSessionParts,
): OptionsProps {
  const { settings, shortcuts } = state;
  const { rules } = settings;
  return {
    settings,
    onSettings: (patch) => void parts.writeSettings(patch),
    sites: siteRows(rules),
    everySite: rules.everySite,
    onRule: (site, on) =>
      void parts.writeSettings((now) => ({ rules: withRule(now.rules, site, on ? 'on' : 'off') })),
    onForget: (site) => void parts.dropSite(site),
    onEverySite: (on) => void session.setEverySite(on),
    rejectedNames: {
      names: rejectedRows(state.rejectedNames, state.nameOf),
      onUndo: (name) => void parts.dropRejectedName(name),
      onUndoAll: () => void parts.dropAllRejectedNames(),
      onExport: session.exportNames,
      onImport: session.importNames,
    },
    kept: {
      namesRead: nameRows(state.readHistory, state.nameOf),
      bytes: state.bytes,
      news: settings.news,
      onNews: (on) => void session.setNews(on),
      onForget: parts.forgetHistory,
      onForgetOne: (id) => void parts.forgetName(id),
    },
    backup: { onExport: session.exportAll, onImport: session.importAll },
    keyboard: shortcuts && { shortcuts, onChange: () => void parts.changeShortcuts() },
    dataset: state.dataset,
    onReset: session.reset,
    locale: parts.locale,
  };
}
