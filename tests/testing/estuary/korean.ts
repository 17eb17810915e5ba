// What of the estuary there is in Korean: names, and titles of events. Their summaries are in English only.
import type { CardData } from '../../../components/card/model.ts';
import type { TimelineEvent } from '../../../components/timeline/model.ts';

const names: Readonly<Record<string, string>> = {
  line: '하버라인',
  port: '루멘항',
  veld: '아다 벨트',
};

const titles: Readonly<Record<string, string>> = {
  'event-3': '그레이 헤론호의 첫 횡단',
  'event-4': '야간 운항을 시험한 뒤 계속하기로 하다',
  'event-5': '하버라인, 추후 공지가 있을 때까지 모든 운항 중단',
  'event-6': '배마다 승객을 서른 명으로 줄여 운항 재개',
  'event-7': '올겨울 첫 스키 여행객이 배를 타고 톨크 계곡으로 향하다',
};

export const koreanNames = new Map(
  Object.entries(names).map(([id, text]) => [id, { text, lang: 'ko' }]),
);

export const koreanEvents = (events: readonly TimelineEvent[]): TimelineEvent[] =>
  events.map((event) => ({
    ...event,
    ...titled(event),
    names: event.names.map((name) => {
      const local = koreanNames.get(name.id);
      return { ...name, ...(local && { local }) };
    }),
  }));

export function koreanCard(card: CardData): CardData {
  const told = (events: CardData['until']): CardData['until'] =>
    events.map((event) => ({
      ...event,
      ...titled(event),
      with: event.with.map(({ id, name }) => ({ id, name: names[id] ?? name })),
    }));
  const { otherName: _, ...entity } = card.entity;
  return {
    ...card,
    entity: {
      ...entity,
      name: names[entity.id] ?? entity.name,
      description: '루멘강 어귀를 오가며 루멘항에 본사를 둔 여객선 회사',
      lang: 'ko',
    },
    until: told(card.until),
    since: told(card.since),
  };
}

function titled({ id }: { readonly id: string }) {
  const title = titles[id];
  return title === undefined ? {} : { title, lang: 'ko', summaryLang: 'en', disputeLang: 'en' };
}
