// Reports to the badge and the popup what is found on this page.
import { MAX_ADDRESS, MAX_ENTITIES, MAX_LABEL } from '../../data/limits.ts';
import { type AnnotatorState, pageLanguage } from '../annotator/index.ts';
import type { EntityCount, PageReport } from '../messaging/protocol.ts';
import { send } from '../messaging/send.ts';
import { activated } from './activated.ts';
import { quietly } from './failures.ts';
import type { Finder } from './finder.ts';

/** Reports the page's state, or nothing where that would repeat the last report. */
export type Report = (state: AnnotatorState, finder: Finder, hidden: boolean) => void;

/** A new `Report` has sent nothing yet. */
export function createReport(): Report {
  let reported = '';
  return ({ counts, leftOut }, { entities: known, lang }, hidden) => {
    const entities = [...counts].slice(0, MAX_ENTITIES).flatMap(([id, count]): EntityCount[] => {
      const entity = known.get(id);
      if (!entity) return [];
      const { name, kind, common } = entity;
      return [{ id, name, kind, count, ...(common && { common }) }];
    });
    const page: PageReport = {
      ...addressAndTitle(),
      lang,
      entities,
      status: 'on',
      ...(leftOut && { leftOut }),
      ...(hidden && { marksHidden: true }),
    };
    const next = JSON.stringify(page);
    if (next === reported) return;
    reported = next;
    quietly(send('report', { page }));
  };
}

/** Reports why nothing is marked. That a page is not an article is reported of the top frame alone. */
export function reportStatus(status: 'off' | 'not-an-article'): void {
  if (status !== 'off' && window !== window.top) return;
  const page = { ...addressAndTitle(), lang: pageLanguage(document), entities: [], status };
  quietly(activated(document).then(() => send('report', { page })));
}

const addressAndTitle = () => ({
  url: location.href.slice(0, MAX_ADDRESS),
  title: document.title.slice(0, MAX_LABEL),
});
