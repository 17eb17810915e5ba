// What a card can do with the name that it belongs to: explain why it is marked, and reject it.
import { MAX_LABEL, MAX_NAMES } from '../../data/limits.ts';
import type { Language } from '../../data/model.ts';
import type { Annotator } from '../annotator/index.ts';
import type { NameActions } from '../card/model.ts';
import { send } from '../messaging/send.ts';
import type { MarkTarget } from './target.ts';

export function nameActions(
  { mark: { block, mention } }: MarkTarget,
  annotator: Annotator,
  lang: Language | null,
): NameActions {
  return {
    explain: () => {
      const names = new Set<string>();
      for (const { block, mention } of annotator.marks()) {
        if (names.size === MAX_NAMES) break;
        const { start, end, entities } = mention;
        // A name is longer only by white space.
        if (entities.length === 1 && end - start <= MAX_LABEL)
          names.add(block.text.slice(start, end));
      }
      return send('explain', {
        text: block.text,
        lang: block.lang ?? lang,
        start: mention.start,
        end: mention.end,
        names: [...names],
      });
    },
    reject: async ({ surface }, { entity, alias, langs }, site) => {
      const [lang] = langs.length === 1 ? langs : [];
      const { kept } = await send('reject-name', {
        entity,
        alias,
        surface,
        ...(lang && { lang }),
        here: site !== null,
      });
      return kept;
    },
    restore: async ({ entity, alias }, site) => {
      await send('restore-name', { entity, alias, here: site !== null });
    },
  };
}
