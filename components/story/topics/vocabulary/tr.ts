// Turkish words by topic (../words.ts tells how they are written).
import type { Words } from '../words.ts';

export const tr: Words = {
  aid: 'insani yardım bağış kızılhaç kızılay unicef hibe sivil-toplum =stk gönüllü =wfp',
  alliance:
    'antlaşma anlaşma ittifak müttefik ortaklık =pakt paktı mutabakat işbirliği-anlaşma savunma-iş stratejik-ort askeri-iş',
  border:
    '=sınır sınırı sınıra sınırda sınırlar sınır-kapı vize gümrük tampon-bölge ülkeye-giriş giriş-yasağı geçiş-nokta',
  closing:
    'kapat kapan =kapalı askıya yasak durdur iptal engelle ertele kesildi kesti mühürle sona-erdir son-verdi men-edil ara-verdi ara-veril kapanma',
  construction:
    'inşa köprü binası binalar temel-atma temeli-at konut açılışı açılış-tören hizmete-aç yapımı mimar şantiye =bina',
  crime:
    'hacker bilgisayar-korsan korsan hırsız tutukla gözaltı mahkeme mahkum mahkûm hapis hapse cezaev kaçak suikast öldürül cinayet casus siber kripto çaldı çalın çalma kara-para aklama dolandır sahte uyuşturucu yargıla =dava davası savcı =suç suçla suçlu suçu polis iddianame fidye tutuklu',
  embassies:
    'büyükelçi elçi diplomat konsolos maslahatgüzar güven-mektub =misyon misyonu misyonlar temsilcilik dış-temsilci',
  flights:
    'uçuş uçak uçağ havaliman havaalan havayol seferler seferi uçtu uçacak pilot havacılık jet hava-sahası hava-yolu iniş-yap =kalkış kalkışı',
  flood:
    'tayfun =sel =seller =seli selde sellerde kasırga fırtına =afet afetler afeti doğal-afet yağış yağmur deprem heyelan kurak taşkın su-baskın sular-altında',
  healthcare:
    'hastane tıbb =tıp ilaç sağlık doktor hekim hemşire =klinik kliniğ kliniklere tedavi ameliyat =hastalar eczane tüberküloz verem',
  'inter-korean':
    'yeniden-birleş birleşme iki-kore koreler-arası irtibat iletişim-hat acil-hat kırmızı-hat balon hoparlör silahsızlandırılmış-bölge askerden-arındırıl askeri-sınır-hat bildiri-dağıt propaganda-yayın bölünmüş-aile ayrı-düş düşman-iki-devlet',
  leadership:
    'varis halef =kızı =kızını =kızıyla =kızının kız-kardeş erkek-kardeş ağabey üvey =eşi =eşiyle veliaht hanedan sağlık-durumu görevden-al görevine-ata atandı atadı atanma göreve-getir tasfiye yönetici-aile ailesinin-yön =soyu =soyundan',
  media:
    'gazeteci muhabir basın-özgür basın-mensup medya-özgür ifade-özgür haber-ajansının-ofis haber-ofis yabancı-basın yabancı-medya editör sansür haber-merkez',
  outbreak:
    'corona korona covid kovid virüs pandemi salgın enfek vaka =vakı hastalı bulaş varyant omikron ateşli =ateşi semptom belirtile maske grip ebola kolera pozitif-çık',
  parade:
    'geçit yıldönüm yıl-dönüm kutla bayram doğum-gün havai-fişek anma zafer-günü kuruluş-yıl resmigeçit resmigeçid askeri-tören törenle-kut',
  party:
    '=parti partisi partinin partiye işçi-parti kongre seçim seçmen meclis parlamento milletvekil oy-ver oyla =oy sandık politbüro merkez-komite genel-kurul-toplant anayasa aday genel-sekreter',
  quarantine: 'karantina izolasyon tecrit sokağa-çıkma kısıtlama eve-kapan kapanma',
  rail: '=tren treni trene trenle trende demiryol demir-yol lokomotif vagon =ray raylı =gar garı metro tramvay yük-tren',
  reopening:
    'açıldı açıla açılma açılı yeniden-aç yeniden-başla tekrar-başla devam-ettir kaldırıl kaldırdı gevşet izin-ver geri-dön döndü dönüyor kabul-etmeye-başla =dönüş dönüşü yeniden-faaliyet kapılarını-aç',
  resorts:
    'tatil kayak plaj otel kaplıca su-parkı aquapark tesisi tesisleri konaklama turizm-bölge sahili sahilde',
  returns:
    'sığınma mülteci iade sınır-dışı geri-gönder ülkesine-dön ülkelerine-dön vatanına memleket yurda-dön eve-dön tahliye kaçan kaçtı firar geri-çağır geri-çek iltica ülkeden-ayrıl ülkeyi-terk',
  rights:
    'insan-hak işkence idam çalışma-kamp toplama-kamp esir-kamp siyasi-tutuklu siyasi-mahk zorla-çalış zorla-kaybed insanlığa-karşı hak-ihlal ihlaller baskıc kaçırıl zulüm din-özgür infaz',
  sanctions:
    'yaptırım güvenlik-konsey veto ambargo karar-tasarı bm-karar konsey-karar kararını-ihlal kararlarını-ihlal kararlarına-aykırı uzmanlar-panel uzman-panel kara-liste malvarlığ mal-varlığ varlıkların-dondur varlıkları-dondur',
  shortages:
    'kıtlık gıda açlık aç-kal fiyat pirinç tahıl hasat tarım gübre mısır-ek besin beslenme kıtlığ yetersiz eksikliğ yiyecek erzak pahalı enflasyon market dükkan dükkân pazarlar geçim yakıt elektrik-kesinti temel-ihtiyaç yaşam-koşul',
  sport:
    'spor olimpi paralimpik futbol maraton =maç maçı maçta maçlar şampiyon turnuva madalya milli-takım kadın-takım eleme halter güreş masa-tenis tekvando taekwondo atlet basketbol =fifa stadyum stadı dünya-kupası asya-oyun jimnastik boks =gol golü goller',
  tourism:
    'turist turizm seyahat tatil =tur =turu =turlar turları gezi gezgin rehber ziyaretçi tur-operatör seyyah',
  trade:
    'ticar ekonomi ithal ihraç ihracat =yük =yükü yük-tren yük-gemi kargo =mal =mallar malların konteyner yatırım banka =döviz dövizi kömür fabrika tanker lojistik gümrük-vergi şirket sanayi gsyh',
  troops:
    'asker birlikler ordu savaş cephe muharebe çatışma tugay tabur kolordu subay general tatbikat işgal =esir esirleri mayın siper ateşkes savunma-bakan paralı-asker çarpış',
  vaccines:
    '=aşı =aşıyı =aşının aşısı aşılar aşılama aşılandı aşılanm covax =doz dozu dozluk biontech pfizer sinovac astrazeneca',
  visits:
    'zirve görüşme görüştü görüşecek müzakere ziyaret ilişkiler diplomatik-ilişki ikili-ilişki heyet toplantı buluş bir-araya-gel davet dışişleri-bakan diyalog ağırla karşıladı karşılandı kabul-etti temasl =elçisi özel-temsilci mektup',
  weapons:
    'silah füze balistik nükleer mühimmat uydu roket bomba torpido topçu top-mermi mermi fırlat ateşle denizaltı muhrip savaş-gemi uçak-gemi drone =iha =ihalar insansız-hava uranyum plütonyum reaktör savaş-başlı hipersonik tank zırhlı cephane katı-yakıt sıvı-yakıt',
  workers:
    'işçi işgücü iş-gücü emekçi çalışan-gönder yurt-dışında-çalış yurtdışında-çalış ücret maaş istihdam bt-çalışan göçmen-işçi',
};
