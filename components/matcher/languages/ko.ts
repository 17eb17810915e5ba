// Korean. Particles, the copula, honorifics, titles and some nouns are written after a name without a space.
import type { LanguageRules } from './language.ts';
import { TITLE_MARKS } from './shared-rules.ts';

const HANGUL_FIRST = 0xac00;
const HANGUL_LAST = 0xd7a3;
/** Final consonants of a syllable, "none" included; which one is the remainder. */
const FINALS = 28;
const NO_FINAL = 0;
const RIEUL = 8;

/** After a syllable that ends in a consonant. */
const AFTER_CONSONANT = particles('은 이 을 과 으로 이나 이며 이고 이란 이랑 아');
/** After one that ends in a vowel. 로 follows ㄹ too. */
const AFTER_VOWEL = particles('는 가 를 와 로 나 며 고 란 랑 야 라고 라는');
/** After any syllable. */
const AFTER_ANY = particles(
  '의 에 에서 에게 에게서 에겐 에선 에도 에는 엔 한테 한테서 께 께서 서 도 만 까지 부터 보다',
  '처럼 마다 조차 마저 밖에 만큼 뿐 대로 하고 행 측 발 들 씨 님 간 산하 이라고 이라는 이라 라며',
  '이라며 이다 입니다 이었다 였다 이었던 였던 인데 이지만 이자 이든 든지 이든지 으로서 로서 으로써',
  '로써 으로부터 로부터 에서의 으로의 로의 과의 와의 에의 에서부터 치고 이야말로 야말로 한테도 커녕',
  '은커녕 는커녕 이여 여 쪽 편 당국 정부',
);
/** Titles, which are joined to the name in North Korean texts. */
const TITLES = particles(
  '동지 위원장 국무위원장 총비서 총서기 특명전권 비서 원수 대통령 주석 총리 수상 외무상 외상 국방상 장관 대사 공사',
  '부장 부부장 제1부부장 주지사 지사 서기장 서기 대장 사령관 총참모장 대변인 녀사 여사 선수',
);
/** Nouns of place and belonging that papers join to a name. */
const NOUNS = particles(
  '내 땅 지역 전역 시내 시 역 항 공항 주재 소속 출신 국적 방문 여행 관광 주민 전문 관련 인근 현지 내부 기',
  '당국자 정권 체제 지도부 매체 팀 선수단 대표단 대표팀 대사관 총영사관 영사관 외무성 외교부',
  '국경 노동자 근로자 관광객 여행사 유학생',
);
/** "North": a 북항 or 북역 is a northern port or station. */
const NORTH = '북'.charCodeAt(0);

const MOST_SYLLABLES = 5;
const MOST_PARTICLES = 4;

export const ko: LanguageRules = {
  tags: ['ko'],
  particles: isParticles,
  titleQuotes: TITLE_MARKS,
  titled: {
    before:
      /(?<!\p{L})(영화|다큐멘터리|소설|책|만화|노래|드라마|연극|식당|호텔|카페|이른바|소위) $/u,
  },
  offices: [
    // 개성, the town, is also character, 단동 a detached house, and 하산 the way down a mountain.
    {
      names: /^개성$/u,
      before: /(?:강한|뚜렷한|독특한|자신만의|나만의|각자의|저마다의|다양한|튀는) $/u,
      after: /(?:이? ?(?:있|넘|강[하한]|없|뚜렷|만점)|을 (?:살|드러|표현|존중|뽐))/uy,
    },
    { names: /^단동$/u, after: / ?(?:주택|하우스|건물)/uy },
    { names: /^하산$/u, before: /(?:에서|무사히|서둘러|먼저) $/u },
    // 나선, the town, is also "who set about": 협상에 나선 정부.
    {
      names: /^나선$/u,
      before:
        /(?:[가-힣](?:에|로)|위해|향해|직접|앞장서|본격|처음|다시|먼저|함께|스스로|대거|잇따라) $/u,
    },
    {
      names: /대사관|사무소|연락사무소/u,
      before:
        /(?<!\p{L})(?:주[가-힣]{1,4} ?|[가-힣]+ ?주재 ?|(?:도쿄|서울|베이징|워싱턴|런던|파리|베를린|키이우|모스크바|하노이|방콕|테헤란|바그다드|민스크)의? )$/u,
    },
    {
      names: /노동당|외무[성부]|외교부/u,
      before:
        /(?<!\p{L})(?:영국|호주|일본|중국|브라질|이스라엘|노르웨이|네덜란드|우크라이나|이란|독일|프랑스)(?:의)? $/u,
    },
  ],
  namesakes: {
    person: {
      before:
        /(?<!\p{L})((?:금융|공정|방통|방심|인권|선관|권익|비대)위(?:원회)?|노조|협회|체육회|배우|탤런트|가수|방송인|개그맨|개그우먼|아나운서|시인|소설가|작가|투수) $/u,
      after: /^ ?(선수|배우|가수|시인|작가|아나운서|감독|투수)/u,
    },
  },
};

/** True if `tail`, which follows the syllable `before`, is nothing but particles. */
function isParticles(before: number, tail: string, depth = 0): boolean {
  if (tail === '') return true;
  if (depth === MOST_PARTICLES) return false;
  for (let size = Math.min(MOST_SYLLABLES, tail.length); size > 0; size--) {
    if (!fits(before, tail.slice(0, size))) continue;
    if (isParticles(tail.charCodeAt(size - 1), tail.slice(size), depth + 1)) return true;
  }
  return false;
}

function fits(before: number, particle: string): boolean {
  if (AFTER_ANY.has(particle) || TITLES.has(particle)) return true;
  if (NOUNS.has(particle)) return before !== NORTH;
  const isSyllable = before >= HANGUL_FIRST && before <= HANGUL_LAST;
  const final = isSyllable ? (before - HANGUL_FIRST) % FINALS : -1;
  if (particle === '로') return final === NO_FINAL || final === RIEUL;
  return final === NO_FINAL ? AFTER_VOWEL.has(particle) : AFTER_CONSONANT.has(particle);
}

function particles(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.flatMap((line) => line.split(' ')));
}
