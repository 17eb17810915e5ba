// Italian words by topic, as the vocabulary's README tells.
import type { Words } from '../words.ts';

export const it: Words = {
  aid:
    'umanitari =aiuti =aiuto aiuti-aliment aiuti-uman donazion donator =donato =donati donar beneficen assistenza-uman unicef =ong =fao =pam croce-ross programma-alimentare-mond agenzie-uman agenzie-delle-naz agenzie-onu',
  alliance:
    'trattat alleanz alleat =accordo =accordi partenariat =patto =patti memorandum ratific mutua-difes mutua-assist',
  border:
    'frontier =confine =confini confinari transfrontalier doganal =visti visto-turist visto-d visti-turist senza-visto valichi valico zona-cuscin zona-demarc ingresso-nel-pa filo-spin posto-di-front posti-di-front attraversare-il-conf attraversamento-del-conf',
  closing:
    'chius chiud sospe viet-l vieta divieto divieti bloccat blocco bloccar interrott interruzion interromp cancellat annullat sigillat sbarrat ferm-t fermato-i boicott',
  construction:
    'costru ricostru edific edil cantier =ponte =ponti inaugur grattaciel architett appartament alloggi abitazion ristruttur lavori-di complet-t posa-della-prima taglio-del-nastro',
  crime:
    'hacker pirati-informatici pirateria-inf informatic-attac furto furti rubat rubare sottratt arrest tribunal carcer prigion incarcer condann contrabband assassin omicid uccis uccider spia =spie spionaggio spionist cyber cibern cripto process-penal =processo giudic imputat incriminat accusat reat crimin polizia poliziott procur indagin riciclag droga narcot trafficant traffico-di frod falsific rapit rapiment avvelen attentat ergastol detenut detenzion',
  embassies:
    'ambasciat diplomatic diplomaz consolat =console =consoli consolar inviato-special incaricato-d-aff incaricato-d’aff credenzial attaché addetto-milit rappresentanza-diplom sede-diplom',
  flights:
    '=voli =volo aere aeroport aeronautic compagnia-aer compagnie-aer velivol =jet decoll atterr charter elicotter aviazion scal-aerei pilota piloti',
  flood:
    'alluvion inondazion inondat allagat allagament tifon uragan piogg maltempo =frana frane terremot sisma siccità calamità catastrof disastr-natural disastro-natur disastri-natur tempest esondaz straripa tsunami incendi-bosch nubifrag soccorritor',
  healthcare:
    'ospedal medic sanitar farmac clinic ambulator salute-pubb ministero-della-salute ministro-della-salute sistema-sanit chirurg pazienti =paziente infermier ricover ambulanz cura-medic cure-medic tubercolos',
  'inter-korean':
    'intercorean inter-corean riunificaz riunificar ufficio-di-coll linea-rossa linea-diretta linee-di-comun linea-di-comun pallon-con palloni-pien palloncin =palloni mongolfier altoparlant smilitarizz demilitarizz volantin linea-di-demarc demarcazion due-coree entrambe-le-core famiglie-separ ministero-dell-unific ministero-dell’unific ministro-dell-unific ministro-dell’unific unificazion spazzatura rifiuti-oltre',
  leadership:
    '=figlia =figlie sorell successor successione =succedere erede eredi fratell =moglie =figlio =zio nipote nipoti =padre dinast famiglia-kim-al famiglia-al-potere famiglia-regn al-potere salita-al-potere ascesa-al-potere culto-della-personal nominat nomina-a rimpast dimission salute-del-lead salute-di-kim condizioni-di-salute stato-di-salute =morto =morte-di lutto funeral commissione-affari-di-st commissione-per-gli-affari first-lady',
  media:
    'giornalist giornalism corrispondent reporter redazion redattor caporedat emittent fotograf fotoreport tv-di-stato-ha libertà-di-stampa libertà-di-inform censur accredit troupe documentar inviat-dei inviati-stamp propagand televisio televisiv',
  outbreak:
    'coronavirus covid virus pandemi epidemi infett infezion contagi malat febbr focola sintom variant omicron disinf tampon mascherin influenz-avi influenza-avi peste-suin patogen =oms quarantena-per casi-di-cont casi-di-covid casi-di-cor casi-confer casi-sosp decessi',
  parade:
    'parat sfilat sfilare anniversar celebraz celebrat celebrar festeggia festiv fuochi-d compleann giubile commemor corteo giorno-del-sole giorno-della-vittor festa-naz omaggio-flor',
  party:
    '=partito =partiti partito-dei-lavorator partito-del-lavor congress elezion elettor eletti =eletto =eletta rielett parlament assemblea assemblee plenari plenum politburo ufficio-polit comitato-centr deputat senat vota =voto =voti seggi opposizion comunis costituzion legislat =ballottaggio sessione-parl sessione-dell segretari-del-part',
  quarantine:
    'quarantena quarantene confinament isolament isolat autoisol lockdown coprifuoc =isolare clausur',
  rail:
    'ferrov =treno =treni locomotiv vagon =carrello binari stazione-ferr stazione-di metropolitan =metrò tren-blind rotaie rotaia convogli',
  reopening:
    'riapr riapert ripre apertur =aperto =aperta =aperti =aperte apre aprire aprirà aprono riattiv ripristin ritorn torna torner revoc allent autorizz consent-di consentit permess-di ammess normalizz sblocc',
  resorts:
    'spiagg hotel alberg =sci sciator sciist stazione-scii stazione-baln località-scii località-baln località-turist località-termal resort =spa =terme termal balnear snowboard parco-acquat villegg casinò villaggio-turist complesso-turist litoral',
  returns:
    'rimpatri espuls espell deporta disertor diserz diserta rifugiat profugh esul fuggit fuggir fuga fugge evacuat evacuaz evacuar estrad rinviat-in tornati-a tornati-in tornato-in tornare-a tornare-in rientr ritorno-in-pat in-patria a-casa lasciato-il-pa lasciare-il-pa hanno-lasciato avvicendament rotazion asilo =resti migrant',
  rights:
    'diritti-umani diritti-dell-uomo diritti-dell’uomo tortur esecuzion giustizia-t giustiziat pena-di-morte pena-capit fucilat fucilaz campi-di campo-di-pri campo-di-lav campo-di-conc gulag prigionier-polit prigionieri-polit persecuz perseguitat repress abusi abuso violazion lavoro-forzato lavori-forzati schiav dissident contro-l-uman contro-l’uman oppress',
  sanctions:
    'sanzion risoluzion consiglio-di-sicur =veto =veti embargo gruppo-di-espert panel-di-espert comitato-sanz lista-nera liste-nere congelat congelament aggirar elusion restrittiv restrizion',
  shortages:
    'carenz scarsit scarseggia penuri cibo =cibi aliment fame affamat carestia carestie malnutriz denutri prezz rincar inflazion =negozio =negozi supermercat =riso =mais grano cereal raccolt-di raccolto raccolti razion benzin carburant elettricit corrente-elettrica povert miseri tenore-di-vita livello-di-vita condizioni-di-vita agricol fertilizz viveri scorte',
  sport:
    'sport olimpi paralimp calcio calciat maraton atlet giochi gioch-olimp taekwondo =partita =partite campion torne allenat medagli nazionale-di-calc nazionale-fem squadra squadre =coppa hockey ginnast sollevament-p sollevamento-p sollevatori-di tennis judo stadi fifa =cio =finale semifinal pattinat tifos corridor gara gare',
  tourism:
    'turis viaggi agenzia-di-viagg vacanz visitator escursion gita gite tour-operator =tour comitiv guida-turist guide-turist visite-guid attrazion',
  trade:
    'commerc econom importazion importat importar export esport import-export =merci =merce mercantil scambi dogan cargo carico =carichi container fornitur mercato mercati affari =valuta =pil invest nave =navi porto-di =porti acquist vendit carbone petrol barat logistic trasport-merc trasporto-merci industri imprendit imprese impresa',
  troops:
    'soldat trupp esercit militar guerr bellic combatt battagli fronte-di linea-del-fr al-fronte sul-fronte front-ucrain ufficiali =generale-maggiore manovr contingent mobilit-az mobilitaz offensiv cacciabombard bombardier carri-arm carro-arm marina-mil forze-armat division-di brigat prigionieri-di-guer difesa armistiz tregua invasion cessate-il-fuoco trincee caduti',
  vaccines: 'vaccin covax immunizz =dosi =dose richiam-vacc richiamo gavi',
  visits:
    'vertice vertici =summit incontr =visita =visite visiterà visitato visitare visita-di visita-uff relazioni-bil relazioni-dipl relazioni-tra relazioni-con =relazioni rapporti-con rapporti-tra delegazion negozia colloqu ministro-degli-esteri ministri-degli-esteri ministro-degli-affari-est dialogo invit bilateral trilateral riunion-con stretta-di-mano accolto ricevut consultazion forum trattativ',
  weapons:
    'missil nuclear munizion satellit =arma =armi armament razzo razzi testat balistic intercontinental ipersonic artiglier obic mortai denuclearizz plutonio uranio arricch reattor atomic =aiea =icbm proiett dron siluro sottomarin bomba bombe lanci-di lancio-di lanciat lanciarazz cacciatorpedin ordign esplosion-nucl',
  workers:
    'lavorator lavoratric operai manodopera manovalanz lavoro-all-est lavoro-all’est salari stipend boscaiol migranti-econ braccianti dipendenti impiegat',
};
