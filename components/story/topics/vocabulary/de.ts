// German words by topic (../words.ts tells how they are written).
import type { Words } from '../words.ts';

export const de: Words = {
  aid: '=hilfe =hilfen hilfs humanitär spende gespendet nothilfe nahrungsmittelhilfe lebensmittelhilfe katastrophenhilfe entwicklungshilfe welthungerhilfe welternährungsprogramm unicef rotes-kreuz roten-kreuz rote-kreuz =ngo =ngos nichtregierungsorg wohltätig caritas ärzte-ohne-grenzen geldgeber',
  alliance:
    '=vertrag =vertrags =vertrages vertragsp verträge bündnis abkommen partnerschaft =pakt =pakts =pakte allianz verbündet beistand vereinbarung freundschaftsvertrag militärbündnis schulterschluss verteidigungspakt',
  border:
    '=grenze =grenzen grenzüber grenzstadt grenzort grenzfluss grenzgebiet grenzregion grenzschutz grenzposten grenzkontroll grenzsoldat grenzbrücke grenznah grenzverkehr grenzschließ grenzöffnung =visa =visum visums visap visumf pufferzone zollamt zollbeh =zoll reisepass =einreise einreisen einreiseverbot einreisesperre einreisebest einreiseregel stacheldraht',
  closing:
    'schließen =schließt schließung =schloss =schlossen geschlossen grenzschließ gesperrt =sperre sperrung =sperrt =sperrte abgeschott abschott schottet ausgesetzt aussetzung eingestellt verbot verbiet =stoppt =stoppte gestoppt abgesagt gestrichen untersagt unterbrochen abgeriegel abriegel blockier blockade lahmgelegt stillgelegt gekappt abgebrochen dichtgemacht einreiseverbot einreisesperre',
  construction:
    '=bau =baus bauarbeit bauarbeiter bauprojekt baustelle bauwerk =bauen =baut =baute =bauten gebaut gebäude brücke grenzbrücke neubau erbaut errichtet errichtung eingeweiht einweihung eröffnung wohnungsbau =wohnungen hochhaus hochhäus fertiggestellt fertigstellung wiederaufbau infrastruktur grundstein spatenstich staudamm fabrik gewächsh',
  crime:
    'hacker gehackt diebstahl gestohlen =stehlen verhaft festgenommen festnahme =gericht =gerichts =gerichte gerichtshof gerichtsverf gerichtsurt gerichtsproz landgericht gefängnis häftling =verurteilt haftstrafe freiheitsstrafe schmugg geschmuggelt =mord =morde mordanschlag mordfall ermord mörder attentat spion cyber krypto geldwäsche erpress entführ angeklagt =anklage strafverfahren ermittler ermittlung verdächtig inhaftier =haft urteil ransomware schadsoftware menschenhandel giftmord',
  embassies:
    'botschaft diplomat =gesandter =gesandte =gesandten sondergesandt =konsul konsulat konsulin konsularisch auslandsvertretung ständige-vertretung =vertretung =vertretungen geschäftsträger beglaubig akkreditier missionschef diplomatische-beziehung diplomatischen-beziehung diplomatische-vertretung',
  flights:
    'flug flüge linienflug direktflug charterflug airline passagiermaschine =landete =landeten gelandet luftraum luftfahrt =fliegt =fliegen geflogen =flog =flogen boeing tupolew iljuschin air-koryo',
  flood:
    'überschwemm hochwasser =flut =fluten flutkat flutopfer sturzflut taifun =katastrophe =katastrophen katastrophengebiet naturkatastroph =regen regenfäll regenzeit starkregen unwetter =sturm =stürme wirbelsturm dürre erdbeben erdrutsch orkan hitzewelle monsun dammbruch',
  healthcare:
    'krankenhaus krankenhäus weltgesundheitsorg medizin =arzt arztp ärzt klinik =gesundheit gesundheits medikament arznei krankenpfleg krankenschwester pflegekr =patient =patienten chirurg krankenwagen tuberkulose weltgesundheits',
  'inter-korean':
    'innerkorean interkorean wiedervereinig verbindungsbüro hotline ballon müllballon propagandaballon lautsprecher demilitari entmilitari flugblatt flugblätter beide-korea beiden-korea zwei-korea familienzusammenführ getrennte-famil demarkationslinie heißer-draht militärabkommen',
  leadership:
    '=tochter =töchter =schwester =schwestern nachfolg =bruder halbbruder ehefrau =gattin dynastie =erbin thronfolg erbfolge =onkel =neffe =enkel machtwechsel machtüber machtantritt an-der-macht an-die-macht =premier premierminister ernannt ernennung =abgesetzt entmachtet säuberung gesundheitszustand herrscherfamilie führungswechsel first-lady',
  media:
    'journalis korrespondent rundfunk =reporter reporterin pressefreiheit zensur zensier redaktion auslandspresse ausländische-medien ausländische-presse fernsehteam kamerateam fotograf dokumentarfilm medienvertreter nachrichtenbüro reporter-ohne-grenzen',
  outbreak:
    'corona covid virus =viren pandemie epidemi infizier infekt =ausbruch =ausbruchs =ausbrüche krankheit =fieber fieberf fieberk omikron variante ansteck angesteckt erkrank maskenpfl =masken erreger symptom seuche neuinfekt desinf schweinepest vogelgrippe positiv-getestet weltgesundheitsorg verdachtsf',
  parade:
    'parade militärparade jahrestag jubiläum =feier =feiern =feiert =feierte =feierten feierlichk feiertag gefeiert geburtstag gedenken gedenkt gedenkf gedenkv feuerwerk festakt aufmarsch gründungstag',
  party:
    'partei arbeiterpartei kongress =wahl =wahlen wahlkreis wahlkampf wahllokal wähler gewählt parlament volksversammlung volkskongress politbüro plenum plenarsitzung plenartagung zentralkomitee abgeordnet abstimm abgestimmt stimmabgabe =verfassung verfassungsänd fünfjahresplan fünfjahrplan',
  quarantine:
    'quarantäne lockdown =isolation selbstisol isolierstation =isolieren abriegel abgeriegel ausgangssperre hausarrest eingesperrt',
  rail: '=zug =zuges =züge =zügen zugverkehr zugverb zugreise zugstrecke zugfahrt =bahn bahnhof bahnhöf bahnlinie bahnstrecke bahnverkehr bahnverb eisenbahn =schiene =schienen schienenv lokomotive waggon güterzug güterzüge panzerzug sonderzug personenzug nachtzug straßenbahn u-bahn',
  reopening:
    'eröffnung öffnet öffnen öffnung geöffnet grenzöffnung eröffn wiederaufnahme wieder-aufgenommen wieder-auf wieder-geöffnet wieder-öffn wiedereröff wiederöffn wieder-zugelassen wieder-einreis wieder-touris wieder-möglich rückkehr zurückkehr zurückgekehrt zurückgekommen =kehrt =kehrte =kehrten aufgehoben aufhebung gelockert lockerung lockert zugelassen erlaubt freigegeben wiederbeleb wiederhergestellt',
  resorts:
    '=ski skigebiet skiort skifahr skipiste skiressort skiresort skianlage =strand strände strandr strandh badestrand hotel ferienort ferienanlage ferienresort badeort seebad =resort =resorts kurort =spa wasserpark urlaubsort küstenort thermalbad',
  returns:
    'abgeschob abschieb überläufer übergelaufen flüchtling geflohen geflücht =flucht fluchtv zwangsrück zwangsrepatri repatri rückführ zurückgeschick zurückschick zurückgeführt evakuier heimgekehrt heimkehr heimreise heimgeschick nach-hause in-die-heimat in-ihre-heimat ausgeflogen ausgewiesen ausweisung asyl ausgereist auslieferung ausgeliefert gestrandet',
  rights:
    'menschenrecht folter gefoltert hinricht hingericht straflager arbeitslager umerziehung zwangsarbeit gefangenenlager internierungslager amnesty unterdrück politische-gefangene politischen-gefangene todesstrafe verbrechen-gegen sklaven sklaverei versklav meinungsfreiheit religionsfreiheit human-rights-watch',
  sanctions:
    'sanktion resolution sicherheitsrat =veto vetorecht =vetos embargo waffenembargo strafmaßnahme schwarze-liste schwarzen-liste expertengremium expertengruppe =panel vollversammlung generalversammlung eingefroren =umgehung',
  shortages:
    '=mangel mangelern mangelw knappheit lebensmittel hunger verhunger =preis =preise =preisen preisanst preissteig reispreis läden supermarkt nahrung ernährung unterernähr =reis getreide =mais ernte landwirt dünger inflation versorgungs engpass engpässe armut schwarzmarkt lebensbeding lebensstandard rationier =rationen stromausf treibstoff',
  sport:
    '=sport sportl sportart sportver sportfest wintersport olympi fußball marathon athlet asienspiele winterspiele sommerspiele länderspiel =spieler spielerin taekwondo läufer weltmeister meisterschaft turnier medaille gewichtheb tischtennis =ringer nationalmannschaft mannschaft nationalteam =wm =wm-qualif stadion =fifa eishockey eiskunst =trainer qualifikation qualifizier =boxer judo asien-cup',
  tourism:
    'touris wieder-touris reiseveranst reisegruppe reisebüro reiseunternehm reiseanb reiseleit reisende =reisen gruppenreise rundreise pauschalreise urlaub besucher ausflug ausflüge sehenswürdig =ferien fremdenverkehr besichtig',
  trade:
    '=handel handels händler außenhandel grenzhandel wirtschaft import export güter güterzug güterzüge fracht warenverkehr warenlief warenaust =ware container =lieferung =lieferungen geschäftsleute geschäftsmann unternehmer investi devisen währung =kohle kohleexp zolldaten ökonom konjunktur',
  troops:
    'soldat truppe armee militär krieg =front =fronten frontlinie frontein kämpfe =kämpft =kämpften =kampf kampfeins kampftrupp gefecht gefallene streitkräfte invasion bataillon spezialkräfte spezialeinheit eliteeinheit elitesold manöver söldner verwundet veteran waffenruhe waffenstillstand schlachtfeld wehrdienst minenräum',
  vaccines:
    'impf geimpft vakzin covax =dosen =dosis astrazeneca sinovac biontech pfizer sputnik-v immunisier',
  visits:
    '=gipfel =gipfels gipfeltreffen gipfelgespr gespräch =traf =trafen =treffen =treffens =trifft besuch beziehungen delegation verhandl eingeladen einlad staatsbesuch =empfing =empfang =empfangen dialog unterredung außenminister amtskolleg zusammenkunft zusammentreff =reise =reiste =reisten konsultation staatsgast',
  weapons:
    'waffe rakete atom nuklear munition granat satellit ballist artillerie drohne geschoss geschütz sprengkopf sprengköpf =uran urananr plutonium reaktor u-boot kriegsschiff zerstörer =panzer =panzern bombe interkontinental hyperschall aufrüst rüstung abrüst denuklear entnuklear kampfjet kampfflugzeug flugzeugträger marschflugkörper flugkörper aufklärungssatellit spionagesatellit trägerrakete kernwaffe abgefeuert',
  workers:
    '=arbeiter =arbeitern arbeiterin arbeitskr arbeitnehmer gastarbeit bauarbeiter zwangsarbeit wanderarbeit fremdarbeit leiharbeit it-fachkr it-arbeit it-kräfte it-spezial =lohn =löhne =löhnen arbeitsmigrant holzfäller näherin arbeitsmarkt gewerkschaft',
};
