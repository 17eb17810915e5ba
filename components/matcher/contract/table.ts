// The matching contract as rows: each sentence of README.md with texts that show it.
// In a text, `{Air Koryo:air}` is a mention of the entity `air`, `{Kim:un,yo}` one that may be either
// of two, and `¶` begins a new block.
import type { MatcherEntity, MatcherName } from '../model.ts';
import { FOLDING_ROWS } from './folding.table.ts';
import type { ContractSentence } from './model.ts';
import { OFFICE, OFFICE_ROWS } from './offices.table.ts';
import { PAGE_ROWS } from './page.table.ts';
import { WORD_BOUNDARY_ROWS } from './word-boundaries.table.ts';

/** The names that the rows look for. */
export const CONTRACT_ENTITIES: readonly MatcherEntity[] = [
  entity('air', 'organization', ['Air Koryo', { text: '고려항공', lang: 'ko' }]),
  entity(
    'nk',
    'place',
    [
      'North Korea',
      'N. Korea',
      { text: 'Nordkorea', lang: 'de' },
      { text: 'Corée du Nord', lang: 'fr' },
      { text: '북한', lang: 'ko' },
      { text: '북', lang: 'ko', risky: true },
      { text: '北朝鮮', lang: 'ja' },
      { text: 'كوريا الشمالية', lang: 'ar' },
      { text: '朝鲜', lang: 'zh' },
      { text: 'КНДР', lang: 'ru' },
    ],
    ['朝鲜蓟', '朝鲜文', '明朝鲜', '朝鲜族'],
  ),
  entity('pyongyang', 'place', ['Pyongyang', 'Пхеньян', 'Pjöngjang', 'เปียงยาง']),
  entity('paektu', 'place', ['Mount Paektu', 'Paektu'], ['Paektu bloodline']),
  entity('embassy', 'organization', [
    'Russian embassy in North Korea',
    { text: 'السفارة الروسية في كوريا الشمالية', lang: 'ar' },
  ]),
  entity('icrc', 'organization', ['اللجنة الدولية']),
  entity('who', 'organization', ['World Health Organization', { text: 'WHO', risky: true }]),
  entity('tass', 'organization', ['TASS', 'ТАСС']),
  entity('times', 'organization', ['Moscow Times']),
  entity('moscow', 'place', ['Moscow']),
  entity('vladivostok', 'place', ['Vladivostok', { text: 'Владивосток', lang: 'ru' }]),
  entity('beijing', 'place', [
    { text: 'Peking', lang: 'nl' },
    { text: 'Pékin', lang: 'fr' },
    { text: 'Bei', lang: 'de', risky: true },
    'Beijing',
  ]),
  entity('crooks', 'person', ['Colin Crooks', { text: 'Crooks', risky: true }]),
  entity('bergstrom', 'person', ['Joachim Bergström']),
  entity('putin', 'person', ['Vladimir Putin', 'Putin', { text: 'プーチン', lang: 'ja' }]),
  entity('kozlov', 'person', [{ text: 'Козлёв', lang: 'ru' }]),
  entity('king', 'person', [
    { text: 'Travis King', risky: true, needs: ['nk'] },
    { text: 'King', risky: true },
  ]),
  entity('wonsan', 'place', ['وونسان']),
  entity('andrei', 'person', ['Андрей', 'Олёна']),
  entity('un', 'person', [
    'Kim Jong Un',
    '金正恩',
    '김정은',
    'كيم جونغ أون',
    'キム・ジョンウン',
    { text: 'Kim', risky: true },
  ]),
  entity('yo', 'person', ['Kim Yo Jong', { text: 'Kim', risky: true }]),
  entity('gaza-city', 'place', ['ガザ', { text: 'Springfield', lang: 'en' }, 'Gaza']),
  entity('springfield-2', 'place', [{ text: 'Springfield', lang: 'en' }, 'Springfield, Ohio']),
  entity('flight', 'vehicle', ['JS151']),
  entity('covid', 'topic', ['coronavirus', 'Covid-19']),
  entity('zone', 'topic', [
    { text: 'buffer zone', risky: true, needs: ['nk'] },
    { text: 'the zone', risky: true, needs: ['nk'], near: true },
  ]),
  entity('panel', 'organization', [
    'UN Panel of Experts',
    { text: 'expert panel', risky: true, near: true },
  ]),
  entity('khasan', 'place', [
    { text: 'ハサン駅', lang: 'ja' },
    { text: 'ハサン', lang: 'ja', risky: true },
    { text: '哈桑站', lang: 'zh' },
    { text: '哈桑', lang: 'zh', risky: true },
  ]),
  entity('rason', 'place', [{ text: 'ラソン', lang: 'ja' }]),
  entity('russia', 'place', [
    { text: 'ロシア', lang: 'ja' },
    { text: '俄国', lang: 'zh' },
  ]),
  entity('north', 'place', [
    { text: '北韩', lang: 'zh' },
    { text: '北韓', lang: 'zh' },
  ]),
  entity('china', 'place', [
    { text: '中国', lang: 'zh' },
    { text: '中国', lang: 'ja' },
  ]),
  entity('covid-19', 'topic', [{ text: '新冠', lang: 'zh' }]),
  entity('oneill', 'person', ["Sean O'Neill"]),
  entity('masikryong', 'place', ['Masikryong']),
  entity('athens', 'place', ['Αθήνα']),
  OFFICE,
  entity('abc', 'organization', ['ABC News']),
];

function entity(
  id: string,
  kind: string,
  names: readonly (string | MatcherName)[],
  decoys: readonly string[] = [],
): MatcherEntity {
  return {
    id,
    kind,
    name: id,
    common: false,
    names: names.map((name) => (typeof name === 'string' ? { text: name } : name)),
    decoys: decoys.map((text) => ({ text })),
  };
}

export const CONTRACT: readonly ContractSentence[] = [
  ...WORD_BOUNDARY_ROWS,
  ...FOLDING_ROWS,
  ...PAGE_ROWS,
  ...OFFICE_ROWS,
];
