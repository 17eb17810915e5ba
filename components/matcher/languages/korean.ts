// What may be written after a Korean name without a space: particles, copula, honorifics, titles.
// Must not know: names. Hangul syllables only.

/** After a consonant. */
const CLOSED = ['은', '이', '을', '과', '으로', '이나', '이며', '이고', '이란', '이랑', '아'];
/** After a vowel (로 also after ㄹ). */
const OPEN = ['는', '가', '를', '와', '로', '나', '며', '고', '란', '랑', '야', '라고', '라는'];
/** After either. */
const ANY = [
  ...['의', '에', '에서', '에게', '에게서', '에겐', '에선', '에도', '에는', '엔', '한테', '한테서'],
  ...[
    '께',
    '께서',
    '서',
    '도',
    '만',
    '까지',
    '부터',
    '보다',
    '처럼',
    '마다',
    '조차',
    '마저',
    '밖에',
  ],
  ...['만큼', '뿐', '대로', '하고', '행', '측', '발', '들', '씨', '님', '간', '산하', '이라고'],
  ...['이라는', '이라', '라며', '이라며', '이다', '입니다', '이었다', '였다', '이었던', '였던'],
  ...['인데', '이지만', '이자', '이든', '든지', '이든지', '으로서', '로서', '으로써', '로써'],
  ...['으로부터', '로부터', '에서의', '으로의', '로의', '과의', '와의', '에의', '에서부터', '치고'],
  ...['이야말로', '야말로', '한테도', '커녕', '은커녕', '는커녕', '이여', '여'],
  ...['쪽', '편', '당국', '정부'],
  // Titles, which the North joins to the name.
  ...['동지', '위원장', '국무위원장', '총비서', '비서', '원수', '대통령', '주석', '총리', '수상'],
  ...['외무상', '외상', '국방상', '장관', '대사', '공사', '부장', '부부장', '제1부부장', '주지사'],
  ...['지사', '서기장', '서기', '대장', '사령관', '총참모장', '대변인', '녀사', '여사', '선수'],
];
const MOST_SYLLABLES = 5;
const MOST_PARTICLES = 4;

const closed = new Set(CLOSED);
const open = new Set(OPEN);
const any = new Set(ANY);

/** Whether `tail`, written right after a syllable, is nothing but particles. */
export function isParticles(before: number, tail: string, depth = 0): boolean {
  if (tail === '') return true;
  if (depth === MOST_PARTICLES) return false;
  for (let size = Math.min(MOST_SYLLABLES, tail.length); size > 0; size--) {
    if (!fits(before, tail.slice(0, size))) continue;
    if (isParticles(tail.charCodeAt(size - 1), tail.slice(size), depth + 1)) return true;
  }
  return false;
}

function fits(before: number, particle: string): boolean {
  if (any.has(particle)) return true;
  const final = before >= 0xac00 && before <= 0xd7a3 ? (before - 0xac00) % 28 : -1;
  const rieul = 8;
  if (particle === '로') return final === 0 || final === rieul;
  return final === 0 ? open.has(particle) : closed.has(particle);
}
