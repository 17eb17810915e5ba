// Rule 7 without a list of names: what the words beside a name say of its bearer. An actor is not the
// general of the same name, a street is not the town. Must not know: which name it is.

/** What stands right before or right after a name of someone or something else. */
interface Signs {
  readonly before?: RegExp;
  readonly after?: RegExp;
}

/** How far the words beside a name are looked at, in UTF-16 units. */
const REACH = 24;

const PERSONS: Readonly<Record<string, Signs>> = {
  en: {
    before:
      /(?<!\p{L})(actor|actress|singer|rapper|comedian|footballer|striker|goalkeeper|midfielder|pianist|violinist|novelist|poet|golfer|boxer|skater|swimmer|tennis player) $/iu,
    after: /^ (Street|Road|Avenue|Boulevard|Lane)(?!\p{L})/u,
  },
  nl: {
    before:
      /(?<!\p{L})(acteur|actrice|zanger|zangeres|rapper|cabaretier|voetballer|voetbalster|spits|doelman|keeper|trainer|pianist|violist|schrijver|schrijfster|dichter|bokser|schaatser|schaatsster|zwemmer|tennisser|schaker|regisseur) $/iu,
  },
  de: {
    before:
      /(?<!\p{L})((Schauspieler|Sänger|Rapper|Komiker|Fußballer|Stürmer|Torhüter|Trainer|Pianist|Geiger|Schriftsteller|Dichter|Golfer|Boxer|Tennisspieler|Eiskunstläufer|Schwimmer|Regisseur)(in)?|Torwart|Tennisprofi) $/iu,
  },
  fr: {
    before:
      /(?<!\p{L})(acteur|actrice|chanteur|chanteuse|rappeur|humoriste|footballeur|attaquant|gardien|pianiste|violoniste|romancier|romancière|poète|boxeur|patineur|patineuse|nageur|nageuse|cinéaste|réalisateur|réalisatrice) $/iu,
  },
  es: {
    before:
      /(?<!\p{L})(actor|actriz|cantante|rapero|humorista|futbolista|delantero|portero|pianista|violinista|novelista|escritor|escritora|poeta|boxeador|nadador|tenista|cineasta) $/iu,
  },
  it: {
    before:
      /(?<!\p{L})(attore|attrice|cantante|rapper|comico|calciatore|attaccante|portiere|pianista|violinista|scrittore|scrittrice|poeta|pugile|nuotatore|tennista|regista) $/iu,
  },
  pt: {
    before:
      /(?<!\p{L})(ator|atriz|cantor|cantora|rapper|humorista|futebolista|atacante|goleiro|pianista|violinista|escritor|escritora|poeta|boxeador|nadador|tenista|cineasta) $/iu,
  },
  sv: {
    before:
      /(?<!\p{L})(skådespelaren|skådespelerskan|sångaren|sångerskan|rapparen|komikern|fotbollsspelaren|anfallaren|målvakten|pianisten|violinisten|författaren|poeten|boxaren|konståkaren|simmaren|tennisspelaren|hockeyspelaren|regissören) $/iu,
  },
  pl: {
    before:
      /(?<!\p{L})(aktor|aktorka|piosenkarz|piosenkarka|raper|piłkarz|napastnik|bramkarz|pianista|pianistka|skrzypek|pisarz|pisarka|poeta|poetka|bokser|łyżwiarz|łyżwiarka|tenisista|tenisistka|hokeista|reżyser|pływak|skoczek) $/iu,
  },
  tr: {
    before:
      /(?<!\p{L})(oyuncu|aktör|aktris|şarkıcı|rapçi|komedyen|futbolcu|kaleci|piyanist|kemancı|yazar|şair|boksör|yüzücü|tenisçi|yönetmen) $/iu,
  },
  ru: {
    before:
      /(?<!\p{L})((акт[её]р|футболист|хоккеист|теннисист|пианист|фигурист|шахматист|режисс[её]р|бокс[её]р|рэпер|комик|бард|поэт|скрипач)(а|у|ом|е)?|актриса|певец|певца|певица|певицы|писатель|писателя|писательница|вратарь|вратаря|нападающий|полузащитник|пловец|фигуристка|теннисистка|пианистка) $/iu,
  },
  uk: {
    before:
      /(?<!\p{L})((актор|футболіст|хокеїст|тенісист|піаніст|фігурист|шахіст|режисер|боксер|репер|комік|поет|скрипаль)(а|у|ом|і)?|акторка|співак|співака|співачка|співачки|письменник|письменниця|воротар|нападник|півзахисник|плавець|фігуристка|тенісистка) $/iu,
  },
  ko: {
    before: /(?<!\p{L})(배우|탤런트|가수|방송인|개그맨|개그우먼|아나운서|시인|소설가|작가|투수) $/u,
    after: /^ ?(선수|배우|가수|시인|작가|아나운서|감독|투수)/u,
  },
  ja: { before: /(俳優|女優|歌手|投手|声優)の?$/u, after: /^(選手|投手|騎手|力士|監督)/u },
  zh: { before: /(演员|演員|歌手|主持人|球员|球員|导演|導演|球手)$/u, after: /^(选手|選手)/u },
  ar: { before: /(?<!\p{L})(الممثلة?|المغنية?|المطربة?|اللاعبة?|الفنانة?) $/u },
  id: { before: /(?<!\p{L})(aktor|aktris|penyanyi|pemain|atlet|petenis) $/iu },
  vi: { before: /(?<!\p{L})(ca sĩ|diễn viên|cầu thủ|vận động viên|tay vợt) $/iu },
};

const PLACES: Readonly<Record<string, Signs>> = {
  en: {
    before: /(?<!\p{L})(Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Lady)\.? $/u,
    after:
      /^ (Street|Road|Avenue|Boulevard|Lane|Hotel|Restaurant|Café|Cafe|Deli|Bistro|Noodles?|Grill|Kitchen|Bar|FC)(?!\p{L})/u,
  },
  nl: {
    before: /(?<!\p{L})(hotel|restaurant|café|bioscoop|onderzeeër) $/iu,
    after: /^ (Hotel|Restaurant)(?!\p{L})/u,
  },
  de: {
    before: /(?<!\p{L})(Hotel|Restaurant|Café|Kino|U-Boot|Frachter) $/iu,
    after: /^ (Straße|Allee|Hotel|Restaurant)(?!\p{L})/u,
  },
  // "rue de Pékin", but not "une rue de Pékin": that one is in Peking.
  fr: {
    before:
      /(?<!\p{L})((hôtel|restaurant|café|cinéma|sous-marin)|(?<!(une|cette|chaque|grande|principale|autre) )(rue|avenue|boulevard) de) $/iu,
  },
  es: {
    before:
      /(?<!\p{L})((hotel|restaurante|café|cine|submarino)|(?<!(una|esta|cada|gran|principal|otra) )(calle|avenida)( de)?) $/iu,
  },
  it: { before: /(?<!\p{L})(hotel|ristorante|caffè|cinema|sottomarino) $/iu },
  pt: {
    before:
      /(?<!\p{L})((hotel|restaurante|café|cinema|submarino)|(?<!(uma|esta|cada|principal|outra) )(rua|avenida)( de)?) $/iu,
  },
  pl: { before: /(?<!\p{L})(hotel|hotelu|restauracja|kino|kinie|ul\.) $/iu },
  sv: { before: /(?<!\p{L})(hotell|hotellet|restaurang|restaurangen|biografen|ubåten) $/iu },
  tr: { after: /^ (Caddesi|Sokağı|Oteli|Otel|Restoranı|Lokantası)(?!\p{L})/u },
  ja: {
    before: /(居酒屋|食堂|レストラン|ホテル|スナック|喫茶店?|焼肉店?)「$/u,
    after: /^(さん|氏|くん|ちゃん|選手|監督|容疑者|被告|投手|騎手|力士|社長|教授)/u,
  },
  zh: { after: /^[东東西南北中]?路(?![线線透上径徑途过過程面边邊人])/u },
  ar: { before: /(?<!\p{L})(مطعم|فندق|شارع|مقهى) $/u },
  id: { before: /(?<!\p{L})(jalan|jl\.|restoran|hotel|rumah makan) $/iu },
  vi: { before: /(?<!\p{L})(nhà hàng|khách sạn|quán) $/iu },
};

const BY_KIND: Readonly<Record<string, Readonly<Record<string, Signs>>>> = {
  person: PERSONS,
  place: PLACES,
};

/** Whether the words beside `start` to `end` give the name to another than an entity of `kind`. */
export function isNamesake(
  text: string,
  start: number,
  end: number,
  lang: string | null,
  kind: string,
): boolean {
  const signs = lang === null ? undefined : BY_KIND[kind]?.[lang];
  if (signs === undefined) return false;
  return (
    signs.before?.test(text.slice(Math.max(0, start - REACH), start)) === true ||
    signs.after?.test(text.slice(end, end + REACH)) === true
  );
}
