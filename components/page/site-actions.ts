// What a card can do about the site of its page: switch Sidelight off there, and on again.
import type { SiteActions } from '../card/model.ts';
import { send } from '../messaging/send.ts';

export const siteActions: SiteActions = {
  switchOff: async () => (await send('switch-site', { on: false })).site,
  switchOn: async () => {
    await send('switch-site', { on: true });
  },
};
