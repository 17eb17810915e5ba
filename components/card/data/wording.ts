// Puts what was chosen for a card into the user's language. Done in the background, so that no page
// waits for the first use of `Intl` (a third of its first card) or loads the words for dates.
import type { Complete, Fields } from '../../../data/fields.ts';
import {
  foreignLanguage,
  localize,
  localizeEvent,
  localName,
  nativeName,
  textIn,
} from '../../../data/localize.ts';
import type { EdtfDate, Language, PackEvent } from '../../../data/model.ts';
import { formatEdtf } from '../../dates/index.ts';
import { languageName } from '../../i18n/language-name.ts';
import { plural } from '../../i18n/plural.ts';
import type { CardData, CardEvent, CardSource, DateText } from '../model.ts';
import type { Selection } from './selection.ts';

/** A card has no room for tags and the place. The others are for the choice of events. */
type Handled = Fields<
  PackEvent,
  'id' | 'date' | 'title' | 'summary' | 'entities' | 'citations' | 'dispute' | 'note',
  'tags' | 'place' | 'from' | 'to' | 'roles' | 'weight' | 'background' | 'added' | 'changed'
>;

export type WordingOptions = Pick<
  Selection,
  'entity' | 'sources' | 'page' | 'locale' | 'translate' | 'newsOf'
>;

export class Wording {
  readonly #options: WordingOptions;

  constructor(options: WordingOptions) {
    this.#options = options;
  }

  date(date: EdtfDate): DateText {
    return formatEdtf(date, this.#options.locale);
  }

  /** "4 of 17 events" */
  counted(total: number, shown: number): string {
    const { translate, locale } = this.#options;
    const keys = { one: 'card_countOne', other: 'card_countOther' } as const;
    return plural(translate, locale, total, keys, shown);
  }

  /** "Details in English": says that texts of these events are not in the user's language, if any is not. */
  details(events: readonly CardEvent[]): Pick<CardData, 'details'> {
    const { translate, locale } = this.#options;
    const lang = foreignLanguage(events, locale);
    return lang ? { details: translate('details_language', languageName(lang, locale)) } : {};
  }

  /** What the card says of the entity itself. */
  get entity(): CardData['entity'] {
    const { entity, locale } = this.#options;
    const description = localize(entity.description, locale);
    const name = localName(entity, locale);
    const atHome = nativeName(entity, locale);
    return {
      id: entity.id,
      kind: entity.kind,
      name: name.text,
      description: description.text,
      lang: description.lang,
      ...(name.lang !== description.lang && { nameLang: name.lang }),
      ...(atHome && { nativeName: atHome }),
      ...(entity.wikidata !== undefined && { wikidata: entity.wikidata }),
    };
  }

  event(event: PackEvent): CardEvent {
    const { entity, page, locale, newsOf } = this.#options;
    const news = newsOf?.(event);
    const fields: Handled = event;
    const texts = localizeEvent(fields, locale);
    const { lang, disputeLang = lang } = texts;
    const named = fields.entities.flatMap((id) => {
      const other = id === entity.id ? undefined : page.get(id);
      return other ? { id, ...other } : [];
    });
    const made = {
      id: fields.id,
      date: this.date(fields.date),
      ...texts,
      with: named
        .sort((a, b) => Number(a.common) - Number(b.common))
        .map(({ id, ...other }) => ({ id, name: localName(other, locale).text })),
      sources: this.#sources(fields, disputeLang),
      ...(news && { news: { kind: news.kind, since: this.date(news.since) } }),
    };
    return made satisfies Complete<CardEvent, typeof made>;
  }

  #sources(event: Handled, saidIn: Language): CardSource[] {
    const { sources, locale } = this.#options;
    return event.citations.flatMap(({ source, says }): CardSource[] => {
      const found = sources.get(source);
      if (!found) return [];
      const { publisher, via, title, lang, date, url } = found;
      const year = date?.slice(0, 4) !== event.date.slice(0, 4);
      return [
        {
          publisher,
          ...(via !== undefined && { via }),
          title,
          lang,
          ...(date !== undefined && { date: formatEdtf(date, locale, { year }) }),
          ...(url !== undefined && { url }),
          ...(says && { says: textIn(says, saidIn) }),
        },
      ];
    });
  }
}
