// Polish words by topic (../words.ts tells how they are written).
import type { Words } from '../words.ts';

export const pl: Words = {
  aid: 'humanitarn pomoc-żywnoś pomocy-żywnoś =pomoc =pomocy =pomocą darowizn darczyń donator dotacj dobroczynn charytatyw unicef =ngo =wfp =fao czerwony-krzyż czerwonego-krzyż czerwonemu-krzyż czerwonym-krzyż światowy-program-żywn światowego-programu-żywn organizacje-pomoc organizacji-pomoc',
  alliance:
    'traktat sojusz umowa umowy umowę umową umów umowie porozumieni porozumień partnerstw =pakt =paktu =pakcie =paktem memorandum ratyfik wypowiedzeni-umow',
  border:
    'granic pogranicz przygranicz transgranicz nadgranicz =wiza =wizy =wizę =wiz =wizie =wizą =wizom wizow bezwizow wjazd wjeżdża wjecha buforow przejście-granicz przejścia-granicz przejściu-granicz przejść-granicz drut-kolcz drutu-kolcz drutem-kolcz',
  closing:
    'zamkn zamyka zawies wstrzym zakaz zatrzymał-ruch przerwan przerwał zablokow blokad blokuj odwoła odcię nie-wpuszcz nie-wpuści zlikwidow likwidac bojkot',
  construction:
    'budow budyn zbudow wybudow rozbudow odbudow budują buduje =most =mostu =mosty =mostów =moście =mostem =mostach wzniesi wznosi przebudow renowac osiedl mieszkani wieżow architekt wstęg-przec przecięcie-wstęg przecięcia-wstęg uroczyste-otwar uroczystego-otwar oddan-do-użytk oddano-do-użytk oddany-do-użytk budowlańc',
  crime:
    'haker cyber włama kradzi skradz ukrad ukraś okrad porwa uprowadz areszt zatrzyman więzie więźni skazan skazał przemyt przemyc zabój morder zamach otru szpieg krypto =sąd =sądu =sądzie =sądem =sądy =sądów sądow sędzi proces-karn oskarżon oskarżen wyrok przestęp policj prokurat śledztw pranie-pienięd prania-pienięd praniu-pienięd narkot oszust fałszerst podrob',
  embassies:
    'ambasad dyplomat dyplomac konsul chargé attaché wysłannik listy-uwierz listów-uwierz placówka-dyplom placówki-dyplom placówek-dyplom',
  flights:
    '=loty =lot =lotu =lotów =lotem =lotach =lotami lotnisk lotnicz lotnictw samolot linia-lotni linie-lotni linii-lotni liniami-lotni przelot odlot przylot odleci przyleci wyleci doleci pasażersk lądowani lądował czarter śmigłow',
  flood:
    'powódź powodz tajfun klęsk żywioł huragan ulew =deszcz =deszcze =deszczu =deszczów osuwisk trzęsienie-ziem trzęsienia-ziem trzęsieniu-ziem podtop zalan kataklizm sztorm tsunami pożary-las pożarów-las śnieżyc katastrofa-natur katastrofy-natur zalał susza suszy suszę',
  healthcare:
    'szpital medycz medycyn lekarz lekark lekarst =lek =leki =leków =lekami zdrowia-publ służba-zdrow służby-zdrow służbie-zdrow opieka-zdrow opieki-zdrow opiekę-zdrow ministerstwo-zdrow ministerstwa-zdrow klinik przychodn leczen leczy leczon chirurg pacjent aptek aptecz farmaceut pielęgniar pogotowi gruźlic',
  'inter-korean':
    'międzykorea zjednoczen-kor zjednoczenie-kor zjednoczenia-kor zjednoczeniu-kor zjednoczeni-kor ponowne-zjedn ponownego-zjedn ponownym-zjedn pokojowe-zjedn pokojowego-zjedn ministerstwo-zjedn ministerstwa-zjedn ministerstwo-ds-zjedn minister-zjedn ministra-zjedn łącznikow balon głośnik zdemilitar demilitar demarkac ulotk ulotek śmieciam =śmieci gorąca-lini gorącej-lini gorącą-lini linia-łączn linie-łączn linii-łączn obu-kore obie-kore dwóch-kore obiema-kore dwie-kore rozdzielone-rodz rozdzielonych-rodz północ-i-połud północy-i-połud',
  leadership:
    '=córka =córki =córkę =córką =córce =córek siostr następc sukcesj =brat =brata =bratem =bracia =braci dynasti =żona =żony =żonę =żoną małżonk =syn =syna =synem =synowie =wnuk =wnuka bratan =wujek =wuja =wuj =ojciec =ojca =ojcem przejęcie-władz przejęcia-władz przejęciu-władz przekazanie-władz przekazania-władz objął-władz objęcie-władz objęcia-władz doszedł-do-władz dojścia-do-władz kult-jednostki kultu-jednostki rządząca-rodz rządzącej-rodz komisji-spraw-państw komisja-spraw-państw dymisj mianowa odwołany-ze-stan stan-zdrow stanu-zdrow stanie-zdrow =zmarł =zmarła śmierć-przyw żałob udar',
  media:
    'dziennikarz dziennikark dziennikars korespondent reporter reportaż redakc redaktor nadawc fotograf fotoreporter rozgłośni radiow wolność-prasy wolności-prasy cenzur akredytac bloger ekipa-film ekipy-film',
  outbreak:
    'koronawirus covid wirus pandemi epidemi przeciwepid infekc zakaż zakaźn zaraż zarazi chorob zachorow gorączk ognisk objaw wariant omikron szczep-wir dezynfek test-pcr testy-pcr =pcr maseczk =grypa =grypy grypę dżum afrykański-pomór afrykańskiego-pom patogen =who sanitarn śmierteln zgony-na przypadki-zak przypadków-zak chory chorzy',
  parade:
    '=parada =parady =paradę =paradzie =paradą =parad paradn defilad rocznic jubileus święt obchod uroczyst fajerwerk =salut pochód pochod urodzin złożył-kwiat złożyli-kwiat składani-kwiat =świąt świąteczn',
  party:
    '=partia =partii =partię =partią =partie partyjn partia-pracy partii-pracy partię-pracy partią-pracy partia-robotn partii-robotn partię-robotn =ppk zjazd zjeździe =wybory =wyborów =wyborach =wyborom =wyborami wyborc przedwybor głosow parlament zgromadzeni plenum plenar biuro-polit biura-polit biurze-polit politbiur komitet-centr komitetu-centr komitecie-centr =kc deputowan =sejm =sejmu =sejmie senat opozycj komunis konstytuc sesja sesji sesję ustawodaw wybrany-na wybrano-na =poseł =posłów =posłowie =ustawa =ustawę =ustawy',
  quarantine:
    'kwarantann izolac izolow izoluj izolatk samoizol lockdown odizol zamknięci-w zamknięte-w obostrze godzina-policyj godziny-policyj godzinę-policyj',
  rail: 'pociąg kolej-żel kolejow kolei-żel =kolej =kolei =koleją =koleje lokomotyw wagon drezyn =tory =torów =torach torowisk dworzec dworcu dworca =metro =metra =metrze szynow parowóz parowoz =szyny =szynach',
  reopening:
    'wznow wznaw otwar otwier otworz ponownie-otw ponownie-uruch przywró przywrac powró powroc powrót wróci wraca znies zniosł złagodz łagodz poluzow luzow zezwol zezwala pozwol-na dopuści odblokow normaliz',
  resorts:
    'kurort narci snowboard plaż hotel ośrodek-wypocz ośrodka-wypocz ośrodek-narc ośrodka-narc ośrodku-narc ośrodek-turys =spa sanatori uzdrowis termaln gorące-źródł gorących-źródł park-wodny parku-wodn aquapark kasyn pensjonat wybrzeż',
  returns:
    'repatri deporta deportow uciek uciec zbieg uchodźc azyl dezerter zdezerter ewaku wydal odesła ekstrad do-ojczyz do-domu do-kraju powró powroc powrót wróci wraca opuści opuszcz wyjazd wyjech wyjeżdż rotacj migrant emigr szczątk',
  rights:
    'praw-człowieka prawa-człowieka prawom-człowieka prawami-człowieka prawach-człowieka obrońców-praw obrońcy-praw tortur egzekuc stracon stracen rozstrzel kara-śmierci kary-śmierci karę-śmierci więźniowie-polit więźniów-polit =obóz =obozy =obozu =obozie =obozów =obozach łagr łagier represj prześladow naduży przemoc pracy-przymus praca-przymus pracę-przymus przymusow niewoln dysyden przeciwko-ludzk ucisk',
  sanctions:
    'sankcj rezolucj =weto embargo zawetow rada-bezpiecz rady-bezpiecz radzie-bezpiecz radę-bezpiecz radą-bezpiecz panel-ekspert panelu-ekspert grupa-ekspert grupy-ekspert zespół-ekspert czarna-list czarnej-list czarną-list zamroż zamroz restrykcj',
  shortages:
    'niedob brak-żywn braki-żywn braku-żywn braków brakuje-żywn żywno żywien głód głod niedożyw wygłodz sklep =cena =ceny =cen =cenę =cenach =cenami =cenie podroż drożyzn zdroż drożej inflac =ryż =ryżu =ryżem kukurydz zboż zbóż pszenic zbior-ryż żniw plony plonów racje-żywn racji-żywn racjonow benzyn paliw energii-elektr ubóstw bied nędz poziom-życia poziomu-życia roln nawoz nawóz =prądu',
  sport:
    'sport olimpij olimpiad paraolimp piłk maraton zawodni zawody zawodów igrzysk taekwondo mistrz turniej trener medal reprezentac drużyn =puchar =pucharu =pucharze hokej gimnasty lekkoatlet ciężarow-podn podnoszeni-cięż podnoszenie-cięż podnoszeniu-cięż sztangist biegacz tenis dżudo judo stadion fifa =mkol finał półfinał łyżwiar kibic =mecz =mecze =meczu =meczów =meczem =meczach',
  tourism:
    'turyst wycieczk wycieczek podróż zwiedz biuro-podr biura-podr biur-podr wakac urlop wczas zabyt przewodnicy-tur zagranicznych-gości odwiedzających',
  trade:
    'handl handel gospodar import eksport =towar =towary =towarów =towaru =towarami =towarach towarow ładun fracht kontener dostaw =cło =cła biznes przedsiębior rynek rynk walut =pkb inwest statek statk =port =portu =porcie =porty =portów zakup sprzedaż węgiel węgl ropy ropa ropę naftow barter przewoz logist przemysł celnic celne celnych',
  troops:
    'żołnierz wojsk wojen wojn =armia =armii =armię =armią =armie front bojow =bitwa =bitwy =bitwie oficer pułk =generał =generała =generałowie =generałów =generałem manewr ćwiczenia-wojsk ćwiczeń-wojsk wspólne-ćwicz wspólnych-ćwicz kontyngent mobiliz ofensyw myśliwi bombow czołg marynark siły-zbroj sił-zbroj siłom-zbroj siłami-zbroj dywizj brygad batalion jeńc jeniec obron rozejm zawieszenie-broni zawieszenia-broni inwaz poległ okop =walki =walk =walkach walczy walczą',
  vaccines:
    'szczepi zaszczep wyszczep =covax kowaks immuniz =dawka =dawki =dawek =dawkę przypominając =gavi',
  visits:
    '=szczyt =szczytu =szczycie =szczytem =szczyty rozmow rozmów rozmaw spotk spotyka wizyt stosunki stosunków stosunkach stosunkami relacj delegac negocj odwiedz przyby przylec-do zapros zaprasz dialog konsultac minister-spraw-zagr ministra-spraw-zagr ministrem-spraw-zagr ministrowie-spraw-zagr ministrów-spraw-zagr szef-dyplom szefa-dyplom szefem-dyplom szef-msz szefa-msz szefem-msz dwustronn trójstronn obrad podejm-delegac uścisk-dłoni forum',
  weapons:
    'broń broni uzbroj zbrojeni zbrojeń rakiet nuklear jądrow atomow termojądr amunicj pocisk =satelita =satelity =satelitę =satelitów =satelitą głowic balist międzykontynent hipersoni artyler haubic moździerz denuklear pluton =uran =uranu wzbogac reaktor maea =mbr =icbm poligon dron bezzałog torped okręt bomb próba-rak próby-rak testy-rak niszczyciel wystrzel',
  workers:
    'robotnik robotnic pracowni siła-robocz siły-robocz siłę-robocz siłą-robocz gastarbajter migrant drwal budowlańc zarobk wynagrodz pensj zatrudn',
};
