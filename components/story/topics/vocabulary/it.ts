// Italian words by topic (../words.ts tells how they are written).
import type { Words } from '../words.ts';

export const it: Words = {
  aid: 'umanitari =aiuti =aiuto aiuti-aliment aiuti-uman donazion donator =donato =donati donar beneficen assistenza-uman unicef =ong =fao =pam croce-ross programma-alimentare-mond agenzie-uman agenzie-delle-naz agenzie-onu',
  alliance:
    'alleanz alleat =accordo =accordi partenariat =patto =patti memorandum ratific mutua-difes mutua-assist trattato trattati',
  border:
    'frontier =confine =confini confinari transfrontalier doganal =visti visto-turist visti-turist senza-visto valichi valico zona-cuscin ingresso-nel-pa filo-spin posto-di-front posti-di-front attraversare-il-conf attraversamento-del-conf',
  closing:
    'chius chiud vieta divieto divieti bloccat blocco bloccar interrott interruzion interromp cancellat annullat sigillat sbarrat fermato-i boicott sospes sospen',
  construction:
    'costru ricostru edific edil cantier =ponte =ponti inaugur grattaciel architett appartament alloggi abitazion ristruttur lavori-di posa-della-prima taglio-del-nastro',
  crime:
    'hacker pirati-informatici furto furti rubat rubare sottratt arrest tribunal carcer prigion incarcer condann contrabband assassin omicid uccis uccider =spie spionaggio spionist cyber cibern cripto =processo imputat incriminat accusat crimin polizia poliziott procur indagin riciclag droga narcot trafficant traffico-di frod falsific rapit rapiment avvelen attentat ergastol detenut detenzion =reato =reati =spia giudice giudici giudiziar processo-pen',
  embassies:
    'ambasciat diplomatic diplomaz consolat =console =consoli consolar inviato-special incaricato-d’aff credenzial attaché addetto-milit rappresentanza-diplom sede-diplom',
  flights:
    '=voli =volo aere aeroport aeronautic compagnia-aer compagnie-aer velivol =jet decoll atterr charter elicotter aviazion pilota piloti',
  flood:
    'alluvion inondazion inondat allagat allagament tifon uragan piogg maltempo =frane terremot sisma siccità calamità catastrof disastro-natur disastri-natur esondaz straripa tsunami incendi-bosch nubifrag soccorritor =frana =tempesta =tempeste',
  healthcare:
    'ospedal medic sanitar farmac clinic ambulator salute-pubb ministero-della-salute ministro-della-salute sistema-sanit chirurg pazienti =paziente infermier ricover ambulanz cura-medic cure-medic tubercolos',
  'inter-korean':
    'intercorean inter-corean riunificaz riunificar ufficio-di-coll linea-diretta linee-di-comun linea-di-comun palloni-pien palloncin =palloni mongolfier altoparlant smilitarizz demilitarizz volantin linea-di-demarc demarcazion due-coree entrambe-le-core famiglie-separ unificazion spazzatura rifiuti-oltre',
  leadership:
    '=figlia =figlie sorell successor successione =succedere erede eredi fratell =moglie =figlio =zio nipote nipoti =padre dinast famiglia-al-potere famiglia-regn al-potere salita-al-potere ascesa-al-potere culto-della-personal nominat nomina-a rimpast dimission salute-del-lead condizioni-di-salute stato-di-salute =morto =morte-di lutto funeral commissione-affari-di-st commissione-per-gli-affari first-lady',
  media:
    'giornalist giornalism corrispondent reporter redazion redattor caporedat emittent fotograf fotoreport libertà-di-stampa libertà-di-inform censur accredit troupe documentar inviat-dei inviati-stamp',
  outbreak:
    'coronavirus covid virus pandemi infett infezion contagi malat focola sintom variant omicron disinf tampon mascherin influenza-avi peste-suin patogen =oms casi-di-cont casi-di-covid casi-di-cor casi-confer casi-sosp decessi febbre epidemia epidemie epidemic',
  parade:
    'parata-mil sfilat sfilare anniversar celebraz celebrat celebrar festeggia fuochi-d compleann giubile commemor corteo giorno-del-sole giorno-della-vittor festa-naz omaggio-flor festivit =parata =parate',
  party:
    '=partito =partiti partito-dei-lavorator partito-del-lavor congress elezion elettor =eletto =eletta rielett parlament assemblea assemblee plenari plenum politburo ufficio-polit comitato-centr deputat senat votar votaz =voto =voti opposizion comunis costituzion legislat =ballottaggio sessione-parl =seggio =seggi votat votano',
  quarantine:
    'quarantena quarantene confinament isolament isolat autoisol lockdown coprifuoc =isolare clausur',
  rail: 'ferrov =treno =treni locomotiv vagon binari stazione-ferr metropolitan =metrò tren-blind rotaie rotaia convogli',
  reopening:
    'riapr riapert ripres riprend apertur =aperto =aperta =aperti =aperte apre aprire aprirà aprono riattiv ripristin tornat revoc allent autorizz consent-di consentit permess-di ammess normalizz sblocc =torna =tornano tornare tornerà torneranno ritorn',
  resorts:
    'spiagg hotel alberg =sci sciator sciist stazione-scii stazione-baln località-scii località-baln località-turist località-termal resort =spa =terme termal balnear snowboard parco-acquat villegg casinò villaggio-turist complesso-turist litoral',
  returns:
    'rimpatri espuls espell deporta disertor diserz diserta rifugiat profugh fuggit fuggir fugge evacuat evacuaz evacuar estrad rinviat-in tornati-a tornati-in tornato-in tornare-a tornare-in rientr ritorno-in-pat in-patria lasciato-il-pa lasciare-il-pa hanno-lasciato avvicendament rotazion asilo =resti migrant =esule =esuli tornato-a-casa ritorno-a-casa =fuga fughe',
  rights:
    'diritti-umani diritti-dell’uomo tortur esecuzion giustiziat pena-di-morte pena-capit fucilat fucilaz campi-di campo-di-pri campo-di-lav campo-di-conc gulag prigionier-polit prigionieri-polit persecuz perseguitat repress abusi abuso violazion lavoro-forzato lavori-forzati schiav dissident contro-l’uman oppress',
  sanctions:
    'sanzion risoluzion consiglio-di-sicur =veto =veti embargo gruppo-di-espert panel-di-espert comitato-sanz lista-nera liste-nere congelat congelament aggirar elusion restrittiv restrizion',
  shortages:
    'carenz scarsit scarseggia penuri cibo =cibi aliment fame affamat carestia carestie malnutriz denutri prezz rincar inflazion =negozio =negozi supermercat =riso =mais grano cereal raccolto raccolti benzin carburant elettricit corrente-elettrica povert miseri tenore-di-vita livello-di-vita condizioni-di-vita agricol fertilizz viveri scorte razioni razionament',
  sport:
    'sport olimpi paralimp calcio calciat maraton atlet giochi taekwondo =partita =partite campion allenat medagli nazionale-di-calc nazionale-fem squadra squadre =coppa hockey ginnast sollevament-p sollevamento-p sollevatori-di tennis judo stadi fifa =cio =finale semifinal pattinat tifos corridor gare =gara torneo tornei',
  tourism:
    'turis viaggi agenzia-di-viagg vacanz visitator escursion gita gite tour-operator =tour comitiv guida-turist guide-turist visite-guid attrazion',
  trade:
    'commerc econom importazion importat importar export esport import-export =merci =merce mercantil scambi dogan cargo carico =carichi container fornitur mercato mercati affari =valuta =pil invest nave =navi porto-di =porti acquist vendit carbone petrol logistic trasport-merc trasporto-merci industri imprendit imprese impresa =baratto',
  troops:
    'soldat trupp esercit militar guerr bellic combatt battagli linea-del-fr al-fronte sul-fronte ufficiali =generale-maggiore manovr contingent mobilitaz offensiv cacciabombard bombardier carri-arm carro-arm marina-mil forze-armat brigat prigionieri-di-guer difesa armistiz tregua invasion cessate-il-fuoco trincee caduti',
  vaccines: 'vaccin covax immunizz =dosi =dose richiam-vacc richiamo =gavi',
  visits:
    'vertice vertici =summit incontr =visita =visite visiterà visitato visitare visita-di visita-uff relazioni-bil relazioni-dipl relazioni-tra relazioni-con =relazioni rapporti-con rapporti-tra delegazion negozia colloqu ministro-degli-esteri ministri-degli-esteri ministro-degli-affari-est dialogo invit bilateral trilateral riunion-con stretta-di-mano accolto ricevut consultazion forum trattativ',
  weapons:
    'missil nuclear munizion satellit =arma =armi armament razzo testat balistic intercontinental ipersonic artiglier obic mortai denuclearizz plutonio uranio arricch reattor atomic =aiea =icbm proiett dron siluro sottomarin bomba bombe lanci-di lancio-di lanciat lanciarazz cacciatorpedin ordign esplosion-nucl =razzi',
  workers:
    'lavorator lavoratric operai manodopera manovalanz salari stipend boscaiol migranti-econ braccianti dipendenti',
};
