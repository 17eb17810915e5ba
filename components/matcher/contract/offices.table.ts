// The matching contract as rows, rule 7: offices of other states and in other places, by language.
// How to read a row: see table.ts.
import type { MatcherEntity } from '../model.ts';
import type { ContractSentence } from './model.ts';

/** The bare names, by language. All need Pyongyang on the page. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  en: [
    'Russian embassy',
    'Foreign Ministry',
    'Security Council',
    'partnership treaty',
    'buffer zone',
    'expert panel',
  ],
  nl: ['Russische ambassade', 'Veiligheidsraad'],
  de: ['russische Botschaft', 'Außenministerium', 'Pufferzone', 'Schießbefehl'],
  fr: ['ambassade russe', 'Conseil de sécurité'],
  es: ['embajada rusa', 'Consejo de Seguridad'],
  it: ['ambasciata russa', 'Consiglio di sicurezza'],
  pt: ['embaixada russa', 'Conselho de Segurança'],
  pl: ['ambasada Rosji', 'MSZ'],
  ru: ['посольство России', 'МИД'],
  uk: ['посольство Росії', 'МЗС', 'Рада Безпеки', 'буферна зона'],
  sv: ['ryska ambassaden', 'säkerhetsrådet'],
  da: ['russiske ambassade', 'udenrigsministeriet'],
  no: ['russiske ambassaden', 'utenriksdepartementet'],
  tr: ['Rusya Büyükelçiliği', 'Güvenlik Konseyi'],
  id: ['kedutaan besar Rusia', 'Dewan Keamanan'],
  vi: ['đại sứ quán Nga', 'Hội đồng Bảo an'],
  ko: ['러시아 대사관', '노동당', '완충지대', '나선', '개성', '단동', '하산'],
  ja: ['ロシア大使館', '労働党', '安全保障理事会'],
  zh: ['俄罗斯大使馆', '劳动党', '缓冲区'],
  is: ['rússneska sendiráðið'],
  cs: ['ruské velvyslanectví'],
  fi: ['Venäjän suurlähetystö'],
  hu: ['orosz nagykövetség'],
  ro: ['ambasada Rusiei'],
  ar: ['السفارة الروسية', 'مجلس الأمن'],
};

export const OFFICE: MatcherEntity = {
  id: 'office',
  kind: 'organization',
  name: 'office',
  common: false,
  names: Object.entries(NAMES).flatMap(([lang, texts]) =>
    texts.map((text) => ({ text, lang, risky: true, needs: ['pyongyang'] })),
  ),
  decoys: [],
};

export const OFFICE_ROWS: readonly ContractSentence[] = [
  {
    rule: 7,
    says: 'The bare name of an office is none where the words beside it give it to another state or place.',
    rows: [
      {
        lang: 'en',
        text: 'The Russian embassy in Ottawa, the Russian embassy to Chile, the {Russian embassy:office} in May, the {Russian embassy:office} in {Pyongyang:pyongyang}',
      },
      {
        lang: 'en',
        text: '{Pyongyang:pyongyang}: Ukraine’s Foreign Ministry, the Japanese Foreign Ministry, the Foreign Ministry of Latvia, the {Foreign Ministry:office} said',
      },
      {
        lang: 'en',
        text: '{Pyongyang:pyongyang}’s {Foreign Ministry:office}, Iran’s Security Council, the {Security Council:office} in New York, a partnership treaty with Iran',
      },
      {
        lang: 'nl',
        text: 'de Russische ambassade in Ottawa, de Russische Veiligheidsraad, de {Russische ambassade:office} in {Pyongyang:pyongyang}',
      },
      {
        lang: 'de',
        text: 'Das Schweizer Außenministerium, das lettische Außenministerium, das Außenministerium Japans, die russische Botschaft in Wien',
      },
      {
        lang: 'de',
        text: 'Das {Außenministerium:office} und die {russische Botschaft:office} in der Hauptstadt {Pjöngjang:pyongyang}',
      },
      {
        lang: 'fr',
        text: 'l’ambassade russe à Ottawa, le Conseil de sécurité iranien, l’{ambassade russe:office} à {Pyongyang:pyongyang}',
      },
      {
        lang: 'es',
        text: 'la embajada rusa en Quito, la {embajada rusa:office} en Twitter, el Consejo de Seguridad Nacional, en {Pyongyang:pyongyang}',
      },
      {
        lang: 'it',
        text: 'l’ambasciata russa a Oslo, il Consiglio di sicurezza russo, l’{ambasciata russa:office} a {Pyongyang:pyongyang}',
      },
      {
        lang: 'pt',
        text: 'a embaixada russa em Oslo, o Conselho de Segurança da Rússia, a {embaixada russa:office} em {Pyongyang:pyongyang}',
      },
      {
        lang: 'pl',
        text: 'ambasada Rosji w Warszawie, MSZ Ukrainy, ukraińskie MSZ, {MSZ:office} podało, {Pyongyang:pyongyang}',
      },
      {
        lang: 'ru',
        text: '{Пхеньян:pyongyang}: посольство России в Оттаве, МИД Украины, японский МИД, {МИД:office} Сергей, {посольство России:office} в Telegram',
      },
      {
        lang: 'uk',
        text: 'посольство Росії в Оттаві, японське МЗС, МЗС Латвії, {МЗС:office} сказало, {Пхеньян:pyongyang}',
      },
      {
        lang: 'sv',
        text: 'ryska ambassaden i Oslo, Rysslands säkerhetsråd, ryska säkerhetsrådet, {säkerhetsrådet:office} i går, {Pyongyang:pyongyang}',
      },
      {
        lang: 'da',
        text: 'den russiske ambassade i Oslo, det svenske udenrigsministeriet, {udenrigsministeriet:office}, {Pyongyang:pyongyang}',
      },
      {
        lang: 'no',
        text: 'den russiske ambassaden i Oslo, det svenske utenriksdepartementet, {utenriksdepartementet:office}, {Pyongyang:pyongyang}',
      },
      {
        lang: 'tr',
        text: 'Ankara’daki Rusya Büyükelçiliği, dün İran Güvenlik Konseyi, {Pyongyang:pyongyang}’daki {Rusya Büyükelçiliği:office}. Dün {Güvenlik Konseyi:office}',
      },
      {
        lang: 'id',
        text: 'kedutaan besar Rusia di Jakarta, Dewan Keamanan Nasional, {kedutaan besar Rusia:office} di {Pyongyang:pyongyang}',
      },
      {
        lang: 'vi',
        text: 'đại sứ quán Nga tại Hà Nội, {đại sứ quán Nga:office} tại {Pyongyang:pyongyang}',
      },
      {
        lang: 'ko',
        text: '주한 러시아 대사관, 서울 주재 러시아 대사관, 영국 노동당, 현지 {러시아 대사관:office}과 {노동당:office}, {Pyongyang:pyongyang}',
      },
      {
        lang: 'ja',
        text: '在日ロシア大使館、ソウルのロシア大使館、イギリス労働党、{Pyongyang:pyongyang}の{ロシア大使館:office}、{労働党:office}',
      },
      {
        lang: 'zh',
        text: '驻加拿大的俄罗斯大使馆、{Pyongyang:pyongyang}的{俄罗斯大使馆:office}、英国劳动党、{劳动党:office}',
      },
      {
        lang: 'is',
        text: 'rússneska sendiráðið í Reykjavík, {rússneska sendiráðið:office} á Facebook, {rússneska sendiráðið:office} í {Pyongyang:pyongyang}',
      },
      {
        lang: 'cs',
        text: 'ruské velvyslanectví v Praze, {ruské velvyslanectví:office} na Facebooku, {ruské velvyslanectví:office} v {Pyongyang:pyongyang}',
      },
      {
        lang: 'fi',
        text: 'Venäjän suurlähetystö Helsingissä, {Venäjän suurlähetystö:office} kertoi, {Pyongyang:pyongyang}',
      },
      {
        lang: 'hu',
        text: 'a budapesti orosz nagykövetség, az ottani {orosz nagykövetség:office} szerint, {Pyongyang:pyongyang}',
      },
      {
        lang: 'ro',
        text: 'ambasada Rusiei la București, {ambasada Rusiei:office} a anunțat, {ambasada Rusiei:office} la {Pyongyang:pyongyang}',
      },
      {
        lang: 'ar',
        text: 'السفارة الروسية في القاهرة، مجلس الأمن الروسي، {السفارة الروسية:office} في بيان، {Pyongyang:pyongyang}',
      },
      {
        lang: 'en',
        text: '{Pyongyang:pyongyang}: the Cyprus buffer zone, a buffer zone in southern Lebanon, the {buffer zone:office} here',
      },
      {
        lang: 'en',
        text: 'the expert panel on Libya, the {expert panel:office} on {Pyongyang:pyongyang}',
      },
      {
        lang: 'de',
        text: 'die Pufferzone auf Zypern, der Schießbefehl an der innerdeutschen Grenze, der {Schießbefehl:office}, die {Pufferzone:office}, {Pyongyang:pyongyang}',
      },
      {
        lang: 'uk',
        text: 'МЗС України, Рада Безпеки України, буферна зона у Газі, {буферна зона:office}, {Рада Безпеки:office}, {Pyongyang:pyongyang}',
      },
      {
        lang: 'vi',
        text: 'Hội đồng Bảo an Quốc gia, {Hội đồng Bảo an:office}, {Pyongyang:pyongyang}',
      },
      {
        lang: 'ko',
        text: '가자지구 완충지대, 도쿄의 러시아 대사관, {Pyongyang:pyongyang}의 {완충지대:office}',
      },
      {
        lang: 'ja',
        text: '国家安全保障理事会、{安全保障理事会:office}、{Pyongyang:pyongyang}',
      },
      {
        lang: 'zh',
        text: '加沙缓冲区、{Pyongyang:pyongyang}的{缓冲区:office}',
      },
      {
        lang: 'ko',
        text: '{Pyongyang:pyongyang}과 협상에 나선 정부, 직접 나선 대표, 함경북도 {나선:office}, 청진과 {나선:office}에서',
      },
      {
        lang: 'ko',
        text: '{Pyongyang:pyongyang}: 개성 있는 옷, 뚜렷한 개성, 개성을 살린 집, 단동 주택, 정상에서 하산, {개성:office}과 {단동:office}, {하산:office}',
      },
    ],
  },
];
