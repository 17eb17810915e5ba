// Dutch words by topic (../words.ts tells how they are written).
import type { Words } from '../words.ts';

export const nl: Words = {
  aid: '=hulp hulpgoed hulporganisat hulpverlen hulpprogramma hulpactie hulpwerk hulplever noodhulp voedselhulp humanitair donatie doneer doneren gedoneerd donor rode-kruis wereldvoedselprogramma voedselprogramma unicef =ngo =ngo’s liefdadig artsen-zonder-grenzen ontwikkelingshulp',
  alliance:
    '=verdrag verdragen verdragsp bondgenoot bondgenoten alliantie =akkoord =akkoorden partnerschap =pact =overeenkomst =overeenkomsten samenwerkingsverdrag samenwerkingsovereenkomst defensieverdrag defensiepact vriendschapsverdrag bijstandsverdrag',
  border:
    '=grens =grenzen grensoverg grenspost grensstad grensplaats grensbew grenscontrole grensregio grensgebied grensstreek grensrivier grensbrug grensoverschrijd grensverkeer grenswacht grenssluiting visum =visa bufferzone douane douanier paspoort inreis inreisverbod',
  closing:
    'sluiten =sluit sluiting =sloot =sloten gesloten afgesloten afsluit dichtgegaan dichtgegooid dichtgemaakt ging-dicht gingen-dicht gaan-dicht gaat-dicht grenzen-dicht potdicht opgeschort opschort stopgezet stopzet stilgelegd geschrapt afgelast verbod verbied geannuleerd annuleer geweerd geblokkeerd blokkeer blokkade afgesneden gestaakt gestopt verzegel afgegrendeld grenssluiting inreisverbod reisverbod',
  construction:
    '=bouw =bouwt bouwen bouwde bouwproject bouwwerk bouwplaats bouwplan bouwvakker gebouw =brug =bruggen grensbrug spoorbrug aanleg =aangelegd oplevering opgeleverd ingehuldigd inhuldig nieuwbouw =woningen woningbouw appartement flatgebouw wolkenkrabber infrastructuur wederopbouw herbouw fabriek stuwdam kassen',
  crime:
    'hack gehackt diefstal gestolen =stelen =stal arrest gearresteerd aangehouden aanhouding opgepakt rechtbank rechtszaak =rechter =rechters gerechtshof gevangenis gevangene gevangengen celstraf veroordeel smokk gesmokkel =moord =moorden moordena moordzaak moordaanslag vermoord spion cyber crypto witwas ransomware ontvoer verdachte aangeklaagd aanklacht berecht strafzaak fraude vonnis losgeld gijzel vergiftig oplichting',
  embassies:
    'ambassad diplomat diplomaat =gezant gezante =consul consulaat consulaten consulair zaakgelastigde geloofsbrieven diplomatieke-post diplomatieke-missie diplomatieke-betrekking',
  flights:
    '=vlucht =vluchten lijnvlucht chartervlucht passagiersvlucht rechtstreekse-vlucht vlieg =vloog =vlogen gevlogen luchtvaart luchthaven luchtruim =toestel =toestellen passagiersvliegtuig boeing toepolev tupolev air-koryo opgestegen =landde',
  flood:
    'overstrom tyfoon =ramp =rampen natuurramp rampgebied watersnood =regen regenval regenbui regenseizoen stortregen noodweer =storm =stormen aardbeving droogte aardverschuiving hittegolf wateroverlast orkaan dijkdoorbraak modderstrom',
  healthcare:
    'ziekenhui medisch medicijn geneesmiddel gezondheid =arts =artsen =dokter =dokters kliniek verpleeg verpleg patiënt chirurg apothe ambulance zorgpersoneel zorgmedewerk wereldgezondheid',
  'inter-korean':
    'herenig verbindingskantoor liaison hotline ballon vuilnisballon propagandaballon luidspreker gedemilitariseerd inter-korea intra-korea interkorea pamflet beide-korea twee-korea noord-zuid demarcatielijn gescheiden-famili propagandaluidspreker vijandige-stat militair-akkoord',
  leadership:
    '=dochter =dochters dochtertje =zus =zussen zusje opvolg =broer =broers halfbroer echtgenote erfgenaam troonopvolg dynastie =premier benoemd benoeming ontslagen =afgezet machtswissel machtsovername machtsoverdracht aan-de-macht erfopvolging =oom kleinzoon gezuiverd zuivering first-lady',
  media:
    'journalist correspondent omroep verslaggever persvrijheid redactie buitenlandse-media buitenlandse-pers fotograaf fotografen censuur gecensureerd filmploeg cameraploeg documentaire persvisum nieuwsorganisatie verslaggevers-zonder-grenzen',
  outbreak:
    'corona covid virus pandemie epidemie besmet uitbraak uitgebroken ziekte koorts omikron omicron variant mondkapje symptoom symptomen infectie geïnfecteerd mazelen ontsmet desinfect positief-getest =griep vogelgriep varkenspest wereldgezondheid',
  parade:
    'parade jubileum viering =viert =vieren gevierd herdenk herdacht verjaardag vuurwerk festiviteit feestdag gedenkdag militaire-parade legerparade massaspelen',
  party:
    '=partij partijcongres partijlei partijbij partijblad arbeiderspartij communistische-partij congres verkiezing verkozen parlement =stemmen =stemt stemde gestemd stemming stembus stembureau stemlokaal volksvergadering volkscongres politburo politbureau plenum plenaire centraal-comité centraal-comite centrale-comité grondwet afgevaardigde kiezers',
  quarantine:
    'quarantaine lockdown isolatie isoleer thuisisolatie zelfisolatie afgezonderd afzonder avondklok opgesloten huisarrest afgegrendeld',
  rail: 'trein spoorweg spoorlijn spoorverb spoorverkeer spoorbrug spoorbaan per-spoor =spoor station locomotief wagon =metro =tram =trams =rails goederentrein',
  reopening:
    'heropen hervat herstart =open =opent =opende =openen =opening geopend opengesteld openstel opengegaan terugkeer terugkeren teruggekeerd opgeheven opheff versoepel toegelaten toegestaan weer-open weer-welkom weer-toegang weer-toeristen weer-mogelijk hersteld vrijgegeven',
  resorts:
    '=resort =resorts =ski =skiën skiër skioord skigebied skipiste skiresort =strand =stranden strandresort strandhotel hotel badplaats badgast kuuroord =spa waterpark vakantieoord vakantiepark kustoord kustplaats strandvakantie',
  returns:
    'repatri gerepatrieerd teruggestuurd terugstur terugzend uitgezet uitzetting uitgewezen uitwijzing overloper overgelopen gevlucht vluchteling op-de-vlucht vluchtte ontsnap evacu geëvacueerd deport gedeporteerd naar-huis thuisgekeerd teruggevlogen teruggehaald asiel uitgeleverd uitlevering gedwongen-terug gestrand',
  rights:
    'mensenrecht marteling martelen gemarteld executie geëxecuteerd strafkamp werkkamp arbeidskamp concentratiekamp gevangenenkamp gevangenkamp strafkolonie dwangarbeid amnesty onderdruk politieke-gevangen doodstraf misdaden-tegen slavernij slavenarbeid human-rights-watch vrijheid-van-meningsuiting',
  sanctions:
    'sanctie resolutie veiligheidsraad =veto vetorecht embargo wapenembargo expertpanel panel zwarte-lijst strafmaatregel bevroren-tegoed omzeil algemene-vergadering exportverbod importverbod',
  shortages:
    '=tekort =tekorten voedsel honger verhonger ondervoed winkel =prijs =prijzen prijsstijg schaars rijst =graan maïs oogst landbouw kunstmest inflatie zwarte-markt boodschappen rantsoen armoede leefomstandighe levensomstandighe stroomuitval levensmiddel brandstof =boeren',
  sport:
    '=sport sporter sportev sportwed sportief sportvrou olympisch aziatische-spelen voetbal marathon atleet atlete atletiek taekwondo wedstrijd hardlop =lopers =speler =spelers speelster elftal toernooi kampioen medaille gewichthef tafeltennis worstelaar doelpunt stadion =wk =ek wereldbeker kwalificatie gekwalificeerd ijshockey =fifa bondscoach',
  tourism:
    'toeris weer-toeristen vakantie reisorganisat reisbureau reisgezelschap reisgroep groepsreis rondreis reizigers =reiziger =reizen rondleiding bezienswaardig bezoekers =bezoeker =gids =gidsen touroperator excursie reisverbod',
  trade:
    '=handel handelaar handelaren handels grenshandel econom =invoer =uitvoer import geïmporteerd export geëxporteerd goederen goederentrein vracht =lading =ladingen container bedrijfsleven ondernemer zakenman zakenlui zakenlieden investeer investering steenkool =kolen deviezen =valuta koopwaar',
  troops:
    'oorlogsschip soldaat soldat troepen =leger =legers legerleid militair oorlog =front =fronten frontlinie strijdkracht =strijders =gevecht =gevechten gevechtst vechten gevochten gesneuveld sneuvel gewonden invasie binnengevallen militaire-oefening legeroefening =oefening =oefeningen krijgsgevangen bataljon elitetroepen slagveld staakt-het-vuren wapenstilstand huurling veteraan veteranen ontmijn dienstplicht',
  vaccines:
    'vaccin gevaccineerd inent ingeënt covax =prik =prikken =dosis =doses boosterprik sinovac astrazeneca pfizer spoetnik-v',
  visits:
    'gesprek ontmoet bezoek =bezocht =bezochten betrekkingen delegatie onderhandel =top topontmoeting topconferentie topoverleg =overleg overlegg uitgenodigd uitnodig staatsbezoek dialoog bespreking =ontving =vergadering bijeenkomst minister-van-buitenlandse-zaken ambtgenoot ambtgenoten',
  weapons:
    'wapen kernwapen kernproef kernprogramma kernkop kernreactor kernmacht raket nucleair atoom munitie granaat granaten satelliet spionagesatelliet ballistisch artillerie =drone =drones onderzeeër onderzeeboot lanceer lancering gelanceerd uranium plutonium =tank =tanks =bom bommen bombarde oorlogsschip torpedo vliegdekschip denuclear ontwapen straaljager gevechtsvliegtuig',
  workers:
    '=arbeider =arbeiders arbeidsters werknemer arbeidskracht gastarbeider arbeidsmigrant dwangarbeid bouwvakker it’ers it-specialist it-medewerk =loon =lonen houthakker vakbond fabrieksarbeid',
};
