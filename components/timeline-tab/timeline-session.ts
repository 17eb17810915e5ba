// State of the timeline in its own tab: its events as they load, and the user's choices.

import type { Entity, EntityId, PackInfo } from '../../data/model.ts';
import {
  type Baselines,
  baselinesOf,
  dayOf,
  type ReadHistory,
  withNews,
} from '../read-history/read-history.ts';
import { type About, aboutDataset, aboutName, nothingKnown } from '../timeline/data/about.ts';
import { everyEvent, firstEvents, type PackQueries } from '../timeline/data/load.ts';
import { formatState, narrows, parseState } from '../timeline/data/state.ts';
import type { TimelineEvent, TimelineState } from '../timeline/model.ts';
import { type Observable, observable } from '../ui/observable.ts';
import { SHOW_WAIT_AFTER_MS } from '../ui/waiting.ts';

export interface TimelineTab {
  readonly choice: TimelineState;
  readonly data: TimelineData;
  readonly about: About;
}

export type TimelineData =
  /** Nothing to show yet. */
  | { readonly kind: 'opening' }
  /** Still nothing, after a wait that the user should see explained. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'error'; readonly message: string }
  | {
      readonly kind: 'ready';
      readonly events: readonly TimelineEvent[];
      /** True while more events are loading. */
      readonly partial: boolean;
    };

export interface TimelineSessionParts {
  readonly store: PackQueries & { info(): Promise<PackInfo> };
  /** When the user last read which name's card; empty if that is not kept. */
  readonly readHistoryForNews: () => Promise<ReadHistory>;
  /** Resolves when what was rendered is on the screen. */
  readonly nextPaint: () => Promise<unknown>;
  readonly locale: string;
  /** The query of the page's address. */
  readonly search: string;
  /** Puts another query in its place. */
  readonly replaceSearch: (search: string) => void;
  readonly now?: () => Date;
  /** Called with an error that leaves a gap and nothing worse, for the console. */
  readonly onProblem: (problem: unknown) => void;
}

export interface TimelineSession extends Pick<Observable<TimelineTab>, 'get' | 'subscribe'> {
  /** Loads the events. Call it again after an error. */
  start(): Promise<void>;
  choose(choice: TimelineState): void;
  /** Marks news again, after cards were read or forgotten in another tab. */
  refreshNews(): Promise<void>;
  /** Writes choices to the address that are not in it yet: the page is being left. */
  flushAddress(): void;
}

/** Firefox and Safari throw if an address changes at every letter and every step of a handle. */
const ADDRESS_DELAY_MS = 250;

export function createTimelineSession(parts: TimelineSessionParts): TimelineSession {
  const {
    store,
    readHistoryForNews,
    nextPaint,
    locale,
    replaceSearch,
    onProblem,
    now = () => new Date(),
  } = parts;
  const state = observable<TimelineTab>({
    choice: parseState(parts.search),
    data: { kind: 'opening' },
    about: nothingKnown,
  });
  let all: readonly TimelineEvent[] | undefined;
  let baselines: Baselines = new Map();
  let addressTimer: ReturnType<typeof setTimeout> | undefined;

  const show = (events: readonly TimelineEvent[], partial: boolean, about: About): void =>
    state.set({ data: { kind: 'ready', events: withNews(events, baselines), partial }, about });

  const readBaselines = async (): Promise<Baselines> =>
    baselinesOf(await readHistoryForNews(), dayOf(now()));

  /** What is known of the names that were chosen before, and now of these. */
  async function readNames(ids: readonly EntityId[]): Promise<About['names']> {
    const missing = ids.filter((id) => !state.get().about.names.has(id));
    const found = missing.length ? await store.entities(missing) : new Map<EntityId, Entity>();
    const looked = missing.map((id) => {
      const entity = found.get(id);
      return [id, entity ? aboutName(entity, locale) : null] as const;
    });
    return new Map([...state.get().about.names, ...looked]);
  }

  const readAbout = async (ids: readonly EntityId[]): Promise<About> => {
    const [info, names] = await Promise.all([store.info(), readNames(ids)]);
    return { dataset: aboutDataset(info, locale), names };
  };

  async function load(opened: () => void): Promise<void> {
    const reading = readBaselines().catch(() => baselines);
    const { choice } = state.get();
    const readingAbout = readAbout(choice.names);
    // Another query may fail first: what it says is enough.
    readingAbout.catch(() => {});
    if (!narrows(choice)) {
      const first = await firstEvents(store, choice.date, locale);
      const about = await readingAbout;
      baselines = await reading;
      opened();
      show(first, true, about);
      await nextPaint();
    }
    all = await everyEvent(store, locale);
    const about = await readingAbout;
    baselines = await reading;
    opened();
    show(all, false, about);
  }

  function flushAddress(): void {
    if (addressTimer === undefined) return;
    clearTimeout(addressTimer);
    addressTimer = undefined;
    replaceSearch(formatState(state.get().choice));
  }

  return {
    get: state.get,
    subscribe: state.subscribe,
    async start() {
      const timer = setTimeout(() => state.set({ data: { kind: 'waiting' } }), SHOW_WAIT_AFTER_MS);
      const opened = () => clearTimeout(timer);
      try {
        await load(opened);
      } catch (error) {
        opened();
        state.set({ data: { kind: 'error', message: String(error) } });
      }
    },
    choose(choice) {
      clearTimeout(addressTimer);
      addressTimer = setTimeout(flushAddress, ADDRESS_DELAY_MS);
      state.set({ choice });
      // Without it the timeline keeps the heading of its dataset.
      if (choice.names.some((id) => !state.get().about.names.has(id))) {
        readNames(choice.names).then(
          (names) => state.set({ about: { ...state.get().about, names } }),
          onProblem,
        );
      }
    },
    async refreshNews() {
      const before = JSON.stringify([...baselines]);
      baselines = await readBaselines();
      // The timeline filters again for a new list only.
      if (all && JSON.stringify([...baselines]) !== before) show(all, false, state.get().about);
    },
    flushAddress,
  };
}
