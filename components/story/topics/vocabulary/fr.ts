// French words by topic (../words.ts tells how they are written).
import type { Words } from '../words.ts';

export const fr: Words = {
  aid: 'humanitaire =aide =aides aide-alimentaire secours =don =dons donateur donation caritati =ong unicef croix-rouge programme-alimentaire-mondial =pam assistance =assistance-humanitaire médecins-sans-frontières travailleurs-humanitaires',
  alliance:
    '=traité =traités alliance =allié =alliés =alliée =accord =accords partenariat =pacte =pactes défense-mutuelle coopération-militaire partenaire-stratégique traité-de-défense',
  border:
    'frontièr frontalier frontaliè transfrontal poste-frontière postes-frontière =visa =visas point-de-paragraph points-de-paragraph zone-tampon =douane =douanes douanier passeport barbelés',
  closing:
    'fermé fermer =ferment =fermait fermeture ferme-ses ferme-sa ferme-la suspend suspension interdi coupé annul bloqué bloquer blocage interromp barré banni =arrêt =arrêts à-l’arrêt stoppé =clos =close bouclé bouclage scellé verrouill prohib =cessé',
  construction:
    'construction construi constructeur =pont =ponts bâtir =bâti bâtiment chantier inaugur édifi immeuble =logements gratte-ciel infrastructure =barrage reconstru rénov première-pierre =usine =usines =serres',
  crime:
    'pirat pirate-inform hacke =volé =volée =volés =volées vol-de-cryptom vols-de-cryptom cambriol arrêté arrestation interpell tribunal tribunaux =prison =prisons prisonni emprisonn condamné condamnation contreband assassin meurtr espion cyber crypto blanchi rançon kidnapp enlèvement enlevé inculp =juge =juges =jugé =jugés =procès cour-d’appel cour-suprême =justice détenu détention escroqu fraud trafiquant trafic-de empoisonn extrad =suspect =suspects parquet',
  embassies:
    'ambassad diplomat =consul =consuls consulat consulaire émissaire chargé-d’affaires représentation-diplom mission-diplom lettres-de-créance accrédit relations-diplomatiques',
  flights:
    '=vol =vols avion aérien aéroport compagnie-aérienne compagnies-aériennes aviation aéronef atterri décoll espace-aérien liaison-aérienne liaisons-aériennes boeing tupolev air-koryo',
  flood:
    'inond =crue =crues typhon =catastrophe =catastrophes pluie intempérie sécheresse séisme tremblement-de-terre tempête glissement-de-terrain glissements-de-terrain ouragan mousson déluge canicule sinistré',
  healthcare:
    'hôpital hôpitaux hospitalier hospitalière hospitalis médic médec =santé soignant =soins clinique infirmier infirmière pharmac =patients chirurg ambulance tuberculose sanitaire organisation-mondiale-de-la-santé',
  'inter-korean':
    'intercoréen inter-coréen réunifi bureau-de-liaison ballon haut-parleur hauts-parleurs démilitari ligne-de-démarcation =tracts deux-corées familles-séparées téléphone-rouge états-hostiles lâcher-de-ballons',
  leadership:
    '=fille =fillette =sœur =soeur successeur succession succéder succède héritier héritière =frère demi-frère dynast =épouse première-dame =oncle =neveu premier-ministre limog =purge =purges =nommé =nommée =nommés nomination destitu remaniement arrivée-au-pouvoir arrivé-au-pouvoir passation état-de-santé lignée famille-dirigeante',
  media:
    'journalis correspondant =reporter =reporters liberté-de-la-presse liberté-de-presse presse-étrangère médias-étrangers rédaction photograph censur documentaire reporters-sans-frontières',
  outbreak:
    'coronavirus covid virus pandémi épidémi infect contamin maladie fièvre fiévreu omicron variant cas-confirmé cas-suspect cas-positif premier-cas nouveaux-cas dépist =masque =masques désinfect symptôme peste-porcine sanitaire =sras =grippe antiépidém anti-épidém contagi organisation-mondiale-de-la-santé',
  parade:
    '=défilé =défilés défiler défilent parade anniversaire célébr commémor festivit =fête =fêtes fêter fêté jubilé feux-d’artifice feu-d’artifice jour-férié',
  party:
    'congrès élection électeur électora =élu =élus =élue parlement =assemblée assemblée-populaire =parti partis-politiques parti-du-travail parti-des-travailleurs plénum plénière bureau-politique politburo comité-central scrutin =vote =votes voter voté votant député législati =urnes =constitution plan-quinquennal',
  quarantine:
    'en-quarantaine la-quarantaine de-quarantaine quarantaines confinement confiné =confiner isolement auto-isol couvre-feu bouclage assigné-à assignation-à cloîtr',
  rail: 'ferroviaire =rail =rails un-train le-train du-train par-train ce-train son-train premier-train =trains train-de-marchandises train-de-paragraphrs train-blindé train-spécial train-de-nuit en-train-blindé =gare =gares chemin-de-fer chemins-de-fer locomotive wagon =métro tramway transsibérien voie-ferrée voies-ferrées cheminot liaison-ferroviaire liaisons-ferroviaires',
  reopening:
    'rouvr rouver réouv reprendre =reprend =repris =reprise =reprennent =reprendra =retour =ouvert =ouverte =ouverts =ouvertes ouverture =ouvre =ouvrent =ouvrir =ouvrira =levée =levé =levées =lever autorisé autoriser autorisation assoupli rétabli redémarr relanc déconfin',
  resorts:
    'station-balnéaire stations-balnéaires station-de-ski stations-de-ski station-thermale =ski skieu skiable =plage =plages hôtel balnéaire complexe-touristique complexe-hôtelier complexe-balnéaire =spa =thermes thermale parc-aquatique villégiature bord-de-mer',
  returns:
    'rapatri expuls transfuge réfugié renvoyé renvoyer renvoi évacu retour-au-pays retour-forcé retours-forcés rentrés-chez rentrer-chez rentrés-au rentrer-au regagn =fui =fuir fuyant fuyard =fuite fugiti défection faire-défection =asile rotation exfiltr évadé extrad',
  rights:
    'droits-de-l’homme droits-humains tortur exécution exécuté camps-de-travail camp-de-travail camps-de-prisonniers camp-de-prisonniers travail-forcé travaux-forcés amnesty crimes-contre peine-de-mort goulag répressi persécut prisonniers-politiques prisonnier-politique esclav atrocit oppress liberté-d’expression human-rights-watch violations-des-droits',
  sanctions:
    'sanction =résolution =résolutions conseil-de-sécurité =veto =véto embargo =panel comité-d’experts groupe-d’experts panel-d’experts liste-noire assemblée-générale contourn gel-des-avoirs',
  shortages:
    'pénurie nourriture =aliment =aliments alimentaire alimentation denrée =faim famine =prix magasin =manque =riz =maïs récolte agricol agricult engrais malnutri sous-alimen dénutri inflation rationn marché-noir pauvreté conditions-de-vie niveau-de-vie coupures-de-courant carburant céréal épicerie supermarché',
  sport:
    '=sport =sports sportif sportive olympi football marathon athlèt athlét =jeux taekwondo =match =matchs =matches coureur coupe-du-monde coupe-d’asie champion médaill haltéroph tennis-de-table lutteur gymnast équipe-nationale qualifications éliminatoires tournoi hockey =fifa =cio entraîneu patinage nageu judo mondial-féminin',
  tourism:
    'touris voyagiste voyageu agence-de-voyage agences-de-voyage =voyages vacanc visiteur tour-opérateur tours-opérateurs excursion =séjour =séjours =guides croisière',
  trade:
    'commerc économ importation importateur =importer importés importées export marchandise =fret échanges-commerciaux échanges-bilatéraux =échanges cargaison cargo conteneur droits-de-douane investiss =investir charbon =devises entrepreneu homme-d’affaires hommes-d’affaires livraison livrer libre-échange train-de-marchandises',
  troops:
    'soldat troupe =armée =armées militaire guerre =front =combat =combats combattant combattre bataille bataillon régiment invasion envahi déploy déploiement mercenaire prisonnier-de-guerre prisonniers-de-guerre exercices-militaires manœuvre cessez-le-feu armistice forces-spéciales vétéran anciens-combattants offensive démin conscri',
  vaccines: 'vaccin covax =dose =doses inocul immunis sinovac astrazeneca pfizer spoutnik-v',
  visits:
    'sommet entretien entretenu rencontr visit =relations délégation négociat négocie pourparlers invité invitation invite dialogue discussion tête-à-tête homologue poignée-de-main ministre-des-affaires-étrangères =réunion =réunions rendez-vous =voyage =déplacement diplomatie s’est-rendu reçu-par',
  weapons:
    '=arme =armes armement missile nucléaire munition obus satellite satellite-espion satellites-espions artillerie balistique ogive =drone =drones sous-marin fusée uranium plutonium réacteur lance-roquettes roquette bombe bombard =chars destroyer navire-de-guerre navires-de-guerre =tir =tirs lanceur dénucléar désarm porte-avions avion-de-chasse avions-de-chasse avion-de-combat avions-de-combat défense-aérienne hypersonique intercontinental dissuasion enrichissement atomique',
  workers:
    'travailleur ouvrier ouvrière main-d’œuvre main-d’oeuvre travail-forcé travaux-forcés informaticien =salaire =salaires salarié =migrants bûcheron syndicat',
};
