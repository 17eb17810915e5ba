// Reports to the badge and the popup what is found on this page.
import { MAX_ENTITIES } from '../../data/limits.ts';
import type { AnnotatorState } from '../annotator/index.ts';
import { quietly } from '../messaging/failures.ts';
import type { EntityCount, PageReport } from '../messaging/protocol.ts';
import { send } from '../messaging/send.ts';
import { addressAndTitle } from './address-and-title.ts';
import type { Finder } from './finder.ts';

/** The names with their numbers, in reading order. */
export const entityCounts = (
  counts: AnnotatorState['counts'],
  { entities }: Pick<Finder, 'entities'>,
): EntityCount[] =>
  [...counts].slice(0, MAX_ENTITIES).flatMap(([id, count]): EntityCount[] => {
    const entity = entities.get(id);
    if (!entity) return [];
    const { name, kind, common } = entity;
    return [{ id, name, kind, count, ...(common && { common }) }];
  });

/** Reports the page's state, or nothing where that would repeat the last report. */
export type Report = (state: AnnotatorState, finder: Finder, hidden: boolean) => void;

/** A new `Report` has sent nothing yet. */
export function createReport(): Report {
  let reported = '';
  return ({ counts, silent, leftOut }, finder, hidden) => {
    const page: PageReport = {
      ...addressAndTitle(),
      lang: finder.lang,
      entities: entityCounts(counts, finder),
      status: silent ? 'silent' : 'on',
      ...(leftOut && { leftOut }),
      ...(hidden && { marksHidden: true }),
    };
    const next = JSON.stringify(page);
    if (next === reported) return;
    reported = next;
    quietly(send('report', { page }));
  };
}
