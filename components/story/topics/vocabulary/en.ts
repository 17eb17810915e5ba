// English words by topic (../words.ts tells how they are written).
import type { Words } from '../words.ts';

export const en: Words = {
  aid: 'humanitarian =relief donat =donor =donors =aid =ngo =ngos aid-worker aid-agenc aid-group aid-organi food-aid food-assistance =assistance unicef red-cross =wfp world-food-program nongovernmental non-governmental charity charities un-agenc humanitarian-worker save-the-children world-vision doctors-without-borders',
  alliance:
    'treaty treaties =pact =pacts =ally =allies allied alliance agreement partnership mutual-defen strategic-partner military-cooperation defense-cooperation defence-cooperation',
  border:
    '=border =borders bordering cross-border frontier =crossing =crossings =visa =visas visa-free buffer-zone checkpoint passport entry-ban entry-rule entry-permit entry-restrict immigration barbed-wire customs-office customs-house demarcation-line',
  closing:
    'sealed-off sealing-off sealed sealing seal-off =closed =closing =closes closure close-its close-the close-down close-border closed-its =shut =shuts shutting shutdown shuttered suspend suspension =halt halts halted halting =barred barring =ban =bans banned banning cut-off cuts-off cutting-off cut-all severed severing =stopped stopping =stops cancel called-off scrapped prohibit forbid forbade blockad =blocked blocking off-limits standstill =ceased entry-ban travel-ban travel-restrict entry-restrict',
  construction:
    'construction constructed =construct constructing =build =builds building =built rebuilt rebuild =bridge =bridges inaugurat groundbreaking ground-breaking broke-ground ribbon-cutting opening-ceremony =erected completion apartment high-rise skyscraper housing infrastructure =dam =dams greenhouse construction-worker regional-development shipyard factory factories',
  crime:
    'hack theft stolen =steal =steals stealing =stole heist arrest =court =courts courtroom prison jail sentenced sentencing life-sentence convicted =convict smuggl assassin =spy =spies spying spyware espionage cyber crypto launder indict =trial prosecut murder =killing =killings killer poison detain detention detention-cent fraud ransom malware phishing kidnap abduct =guilty =suspect =suspects verdict counterfeit traffick extradit bitcoin =scam =scams charged-with it-worker',
  embassies:
    'embass ambassador diplomat envoy =envoys consulate consular =consul =consuls diplomatic-mission foreign-mission permanent-mission =mission =missions head-of-mission credentials chargé-d charge-d legation accredited attaché =attache diplomatic-relation diplomatic-tie',
  flights:
    'flight airline airport =aircraft =flew =fly =flies =flying =flown =jet =jets jetliner aviation =plane =planes airspace flag-carrier national-carrier air-service air-travel air-link air-koryo boeing tupolev ilyushin runway chartered',
  flood:
    'flood typhoon =rain =rains rainfall rainstorm rainy downpour disaster =storm =storms landslide mudslide drought earthquake =quake monsoon torrential inundat hurricane heatwave heat-wave blizzard cyclone',
  healthcare:
    '=hospital =hospitals hospitalis hospitaliz medic =doctor =doctors clinic =health healthcare =nurse =nurses =patients surgery surgeon pharmac ambulance tuberculosis malaria health-worker medical-worker medical-suppl world-health-organi',
  'inter-korean':
    'inter-korean inter-korea intra-korean unification reunif liaison hotline balloon loudspeaker =dmz demilitari demarcation-line military-demarcation =mdl leaflet two-koreas both-koreas separated-famil family-reunion =reunions north-south hostile-state hostile-two two-hostile joint-security-area comprehensive-military-agreement military-agreement joint-industrial propaganda-broadcast',
  leadership:
    'daughter =sister =sisters half-sister =heir =heirs heir-apparent successor succession succeeded-his =brother half-brother =wife first-lady =uncle =aunt =nephew grandson dynasty dynastic bloodline hereditary ruling-family =premier =purge purged purges reshuffl appoint ousted dismissed =promoted took-power came-to-power seized-power gravely-ill leader’s-health weight-loss',
  media:
    'journalis correspondent newsroom =bureau news-bureau bureau-chief broadcaster =reporter foreign-reporter press-freedom free-press freedom-of-the-press foreign-media foreign-press news-organi photographer cameraman film-crew filmmaker documentary censor reporters-without-borders',
  outbreak:
    'coronavirus covid virus pandemic epidemi anti-epidemic infect outbreak disease =cases confirmed-case suspected-case first-case fever-case symptom =fever =fevers pathogen omicron variant contagi disinfect facemask face-mask =masks =mers =sars ebola swine-fever tested-positive world-health-organi',
  parade:
    'parade anniversary anniversaries celebrat commemorat festiv birthday firework founding-day foundation-day national-day victory-day national-holiday public-holiday military-parade mass-games jubilee',
  party:
    '=congress party-congress =election =elections elected electoral electorate parliament =assembly politburo politburo-meeting political-bureau =vote =votes voted voter voting ballot plenum plenary plenary-meeting party-meeting central-committee =party ruling-party labour-party workers-party workers’-party worker’s-party lawmaker legislat constitution =deputies five-year-plan',
  quarantine:
    'quarantin lockdown locked-down =isolation isolating self-isolat confined confinement curfew stay-at-home house-arrest medical-observation sealed-off',
  rail: '=rail =rails railway railroad railcar trolley locomotive wagon =train =trains train-service train-station freight-train passenger-train armored-train armoured-train =metro subway =tram =trams trans-siberian carriages',
  reopening:
    'reopen re-open resum restart =return =returned =returning =lift lifted lifting =open =opens opened =opening =allowed allowing =eased =easing restored restoring restoration relaxed relaxing reviv welcomed-back first-time-since normaliz normalis',
  resorts:
    '=resort =resorts beach hotel =spa =spas =ski =skis skier skiing seaside waterpark water-park hot-spring guesthouse tourist-zone tourist-area',
  returns:
    'repatriat deport defector defected defecting defection refugee forced-return forced-repat forcibly sent-back send-back sending-back sent-home send-home flew-home flown-home return-home returned-home returning-home go-home went-home =escape =escaped escapee escaping evacuat asylum =fled =flee =flees fleeing expel expulsion staff-rotation =rotation =rotations handed-over extradit stranded',
  rights:
    'human-rights human-rights-watch rights-group rights-abus rights-violat rights-activist abuses tortur executed execution executing labor-camp labour-camp prison-camp political-prison forced-labor forced-labour gulag atrocit persecut repression =repressive oppress crimes-against-humanity death-penalty death-sentence slavery special-rapporteur amnesty-international freedom-of-expression freedom-of-speech freedom-of-religion freedom-of-movement',
  sanctions:
    'sanction =resolution =resolutions embargo security-council general-assembly =veto vetoed vetoes vetoing =panel panel-of-experts monitoring-team blacklist shell-compan asset-freeze frozen-assets evade evading evasion ship-to-ship',
  shortages:
    'shortage =food foodstuff =foods famine hunger hungry =shop =shops shopping grocer =price =prices scarc starv =rice food-supplies running-out ran-out malnutrition malnourish undernourish undernutrition harvest =crop =crops =grain =corn maize fertiliz fertilis farmer farming =farm =farms agricultur =ration =rations rationed rationing inflation market-price black-market blackout =fuel living-condition living-standard cost-of-living livelihood poverty hardship',
  sport:
    '=sport =sports sporting olympic football soccer marathon athlet =games asian-games taekwondo =match =matches qualifier qualifying =qualify =runner =runners weightlift medal =fifa world-cup asian-cup tournament championship =champion =champions stadium table-tennis ping-pong wrestl gymnast =boxing =boxer judo basketball volleyball hockey figure-skat =coach =scored semi-final semifinal premier-league national-team women’s-team',
  tourism:
    'touris =tour =tours tour-operator tour-group tour-compan tour-guide visitor holidaymaker =holidays on-holiday sightse vacation =travel travel-agen travel-compan travel-firm travel-ban travel-restrict traveller traveler backpack souvenir excursion',
  trade:
    'trade =trading econom =import =imports imported importing importer export goods freight freight-train cargo =business businesses businessm commerce commercial shipment =shipping tariff =container =containers =investment investor =coal merchant customs-data customs-figure customs-authorit of-customs foreign-currency hard-currency in-return-for',
  troops:
    'troop soldier =army =armies military combat battle frontline front-line front-lines =war =wars wartime warfare deploy infantry battalion brigade regiment =casualties wounded invasion invad fighting =fought =fighters special-forces mercenar prisoner-of-war prisoners-of-war =pow =pows =drill =drills joint-exercise military-exercise armed-forces conscript veteran armistice ceasefire cease-fire sapper demin opened-fire open-fire',
  vaccines:
    'vaccin covax =jab =jabs =dose =doses booster-shot inoculat immunis immuniz sinovac sinopharm astrazeneca pfizer moderna sputnik-v =gavi',
  visits:
    'summit =talks =meet =meets =meeting =meetings =met visit negotiat delegation delegate foreign-minister invit =trip =trips state-visit dialogue diplomacy counterpart handshake shook-hands face-to-face closed-door banquet relations =ties =hosted =hosting arrived-in =envoys',
  weapons:
    'weapon =arms disarm denucleari missile nuclear artillery ammunition munition =shell =shells shelling satellite spy-satellite military-satellite rocket ballistic warhead uranium plutonium reactor submarine warship destroyer =icbm =icbms hypersonic launcher test-fir flight-test test-flight test-launch lift-off liftoff =drone =drones =tanks bomb =gun =guns rifle howitzer fighter-jet warplane aircraft-carrier torpedo deterren air-defen',
  workers:
    '=labor =labour laborer labourer labor-short labour-short overseas-work overseas-labo =worker =workers it-worker guest-worker construction-worker migrant workforce =wage =wages employment employee employer forced-labor forced-labour trade-union logger lumberjack',
};
