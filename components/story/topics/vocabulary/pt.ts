// Portuguese words by topic (../words.ts tells how they are written).
import type { Words } from '../words.ts';

export const pt: Words = {
  aid: 'humanitári humanitaria =ajuda =ajudas ajuda-alim doaç doador doou doar =doado =doados beneficente beneficên filantr assistência-hum unicef =ong =ongs =fao =pma cruz-verm programa-mundial-de-aliment programa-alimentar-mund agências-da-onu agências-das-naç agências-human',
  alliance:
    'tratado aliança aliado =acordo =acordos parceria =pacto =pactos memorando ratific defesa-mútua assistência-mútua',
  border:
    'fronteir =vistos =visto-de visto-de-ent visto-turíst visto-de-tur isenção-de-visto sem-visto transfronteir alfandeg alfândeg aduan posto-front zona-tampão entrada-no-país entrada-de-estrang arame-farp travessia',
  closing:
    'fech suspen proib encerr bloque interromp interrup cancel paralis paraliz barrad barrou vedad vedou boicot lacrad lacrou',
  construction:
    'constru reconstru edifíci edific obras =obra =ponte =pontes inaugur arranha-céu arquitet moradia habitaç habitacion apartament prédio canteiro pedra-fundamental corte-da-fita corte-de-fita ergui',
  crime:
    'hacker hackead pirata-inform piratas-inform roubo roubar roubad furt tribunal tribunais prisão prisões prisional =preso =presos =presa =presas prend detid detenç detiv conden contraband assassin homicíd matou espiã espiões espionagem espiar ciber cripto julgament =juiz =juíza =juízes judicia réu acusad crime crimin polícia policiai policial procurador promotor investigaç lavagem-de-dinh branqueamento-de drogas narco tráfico traficant fraude falsific sequest raptad rapto envenen atentad cadeia penitenci sentenç',
  embassies:
    'embaixad diplomat diplomát diplomac =cônsul =cônsules consulad consular enviado-espec encarregado-de-neg credenciais adido missão-diplom missões-diplom',
  flights:
    '=voo =voos =vôo =vôos avião aviões aeroporto aeroportu aeronave aeronáut companhia-aér companhias-aér =jato =jatos decol descol aterriss charter helicópter aviaç voou voar pilotos =piloto aére aterrag aterrou',
  flood:
    'inundaç inundad inundou enchent cheias alagament alagad tufão tufões furac chuva temporal temporais deslizamento-de deslizamentos-de terremot terramot sismo =secas calamidad catástrof desastre-nat desastres-nat tempestad tsunami incêndios-flor socorrist resgatad =seca',
  healthcare:
    'hospita médic medicament medicin remédi saúde-públ ministério-da-saúde ministro-da-saúde sistema-de-saúde profissionais-de-saúde serviços-de-saúde cuidados-de-saúde clínic cirurg paciente enfermeir ambulânc farmác farmacêut sanitári tratamento-méd tubercul posto-de-saúde',
  'inter-korean':
    'intercorean inter-corean reunific escritório-de-lig escritório-de-cont gabinete-de-lig linha-direta linhas-diretas linha-direct linhas-de-comun linha-de-comun linhas-de-ligaç =balão =balões balões-com altifalant alto-falant desmilitariz panflet folhetos linha-de-demarc demarcaç duas-corei ambas-as-corei famílias-separad ministério-da-unific ministro-da-unific unificaç =lixo',
  leadership:
    '=filha =filhas irmã sucessor sucessão suceder herdeir =esposa =mulher-de =primeira-dama =filho =tio sobrinh =neto =pai dinast família-govern família-no-pod =meio-irmão chegou-ao-poder chegada-ao-poder ascensão-ao-poder subida-ao-poder transferência-de-poder culto-à-person culto-da-person culto-de-person comissão-de-assuntos-de-est assuntos-de-estado assuntos-estatais nomead nomeou nomeaç demitid demiss renúncia saúde-do-líd saúde-do-ditad estado-de-saúde funeral falec =morreu =luto',
  media:
    'jornalist jornalism correspondent repórter reportage redaç redator editor-chefe fotógraf fotojorn liberdade-de-imprensa censur acredit credenciad cinegraf documentári blogu radiodifus',
  outbreak:
    'coronavírus coronavirus covid vírus virus pandemi pandêmi pandémi epidemi epidêm epidém infec infeç infet contági contagi contamin surto doença doente febre sintoma variante ômicron ómicron desinfec desinfet teste-pcr =pcr máscara gripe peste-suín patógen =oms casos-de-covid casos-conf casos-susp mortes-por-cov',
  parade:
    'desfil parada-mil paradas-mil aniversári celebr comemor festej festiv fogos-de fogo-de-art jubileu dia-do-sol dia-da-vit feriado centenári homenag',
  party:
    '=partido =partidos partidári partido-dos-trabalh partido-do-trab congresso eleiç eleit reelei parlament assembleia plenári =plenum politburo birô-polít comitê-centr comité-centr deputad senad =voto =votos votaç votar votou votad oposiç comunis constituiç legislat sessão-plen sessão-da sessão-parl urnas',
  quarantine:
    'quarenten confinament confinad isolament isolad =isolar autoisol lockdown toque-de-recolh recolher-obrig clausur',
  rail: '=trem =trens comboio ferrovi caminho-de-ferro caminhos-de-ferr locomotiv vagão vagões =metrô trilhos carris estação-ferr estação-de-trem estações-de-trem estação-de-comboio',
  reopening:
    'reabr reabert retom retorn regress =aberto =aberta =abertos =abertas abre abrir abriu abertur restabelec reativ reatou reatar reinici levantou-a levantou-o flexibiliz autoriz permitid permitiu permitir normaliz desbloque levantamento-das-restr levantamento-de-restr levantou-restr voltou-a-abrir voltam-a-abrir voltaram-a-abrir voltou-a-receber voltaram-a-receber voltar-a-receber restaurou restaurar restauraç',
  resorts:
    'praia hotel hotéis resort estância =spa termas termal termais balneár snowboard parque-aquát complexo-turíst cassino casino pousada litorân =esqui =esquis esquiador esquiar',
  returns:
    'repatri deport expuls desertor deserç desertou desertar refugiad fugitiv fugiu fugir fugid =fuga =fugas evacu extradi exilad exíli asilo retorn regress voltaram-ao voltou-ao voltar-ao voltar-para-casa voltaram-para voltou-para para-casa deixaram-o-pa deixou-o-pa deixar-o-pa à-pátria rotaç restos-mort migrante imigrant emigr retirada-de-cid',
  rights:
    'direitos-humanos tortur execuç executad executou pena-de-morte pena-capital campos-de-trab campo-de-trab campos-de-prision campo-de-prision campos-de-conc gulag presos-polít preso-polít prisioneiros-polít perseguiç perseguid repress abusos =abuso violaç trabalho-forçado trabalhos-forç escrav dissident contra-a-human opress fuzilad fuzilament',
  sanctions:
    'sanç sancion resoluç conselho-de-segur =veto =vetos vetou vetar embargo painel-de-espec painel-de-perit grupo-de-perit comitê-de-sanç comité-de-sanç lista-negra listas-negras congelad congelament contorn evasão-de restriç',
  shortages:
    'escass carênc falta-de-alim falta-de-com falta-de-med faltam aliment comida =fome famint desnutri subnutri preço carestia inflaç loja supermercad arroz milho trigo grãos cereais cereal colheit safra gasolina combustív eletricidade apagã pobrez miséri nível-de-vida padrão-de-vida condições-de-vida agrícol agricultura fertiliz mantiment víver racionament racionad',
  sport:
    'esport desport olímpi olimpíad olimpiad paralímp paralimp futebol maraton atlet =jogos =jogo jogador taekwondo campeonat campeã campeõ torneio treinador medalh seleção-fem seleção-de selecção =copa hóquei ginást ginasta levantamento-de-peso halterofil tênis ténis judô judo estádio fifa =coi semifinal patinad patinaç torcedor corredor finalista seleção-nac',
  tourism:
    'turis turíst viagem viagens viaj agência-de-viag agências-de-viag visitante férias excurs operadora-de-tur operador-turíst passeio guia-turíst guias-turíst =guias atraç',
  trade:
    'comérci comerci econom económ econôm importaç importad importou importar exporta carga frete contêiner contentor forneci mercado negócio empresári empresa moeda divisas =pib investi navio =porto =portos compra carvão petróleo petrol barter logístic transporte-de-carg troca-comerc trocas-comerc industri indústri =venda =vendas',
  troops:
    'soldado tropa exércit militar guerr bélic combat batalha linha-da-frente frente-de-bat frentes-de-bat linha-de-frente oficiais-do-ex =general =generais exercícios-mil exercícios-conj exercício-mil manobras contingente mobiliz ofensiv caça-bomb bombardei tanques marinha forças-arm brigad batalhão batalhões prisioneiros-de-guerra prisioneiro-de-guerra defesa armistíc trégua cessar-fogo invas invad trincheir =caças',
  vaccines: 'vacin covax imuniz =dose =doses =gavi',
  visits:
    'cúpula cimeira =reunião =reuniões reuniu reunir encontros encontrou-se encontrou-com encontraram-se se-encontrou se-encontrar encontrar-se =visita =visitas visitou visitar visita-of relações-bil relações-dipl =relações laços-com laços-entre delegaç negocia conversaç conversas ministro-das-relações-ext ministro-dos-negócios-est ministra-dos-negócios-est ministros-das-relações ministros-dos-negócios chanceler diálogo convid convite bilatera trilatera aperto-de-mão recebeu recebid consultas fórum =encontro',
  weapons:
    '=arma =armas armament nuclear míssil mísseis muniç satélite foguete ogiva balístic intercontinenta hipersôn hipersón artilhari obus morteir desnuclear plutónio plutônio urânio enriquec reator atómic atômic =aiea =icbm projétil projéteis projéct drone torped submarin bomba lançou lançament destróier contratorped explosivo',
  workers: 'trabalhador operári mão-de-obr lenhador madeireir salári',
};
