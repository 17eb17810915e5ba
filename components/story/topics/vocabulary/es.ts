// Spanish words by topic (../words.ts tells how they are written).
import type { Words } from '../words.ts';

export const es: Words = {
  aid: 'humanitari =ayuda =ayudas ayuda-alimentaria donaci =donar =donó donado donante cruz-roja programa-mundial-de-alimentos =pma unicef =ong =ongs asistencia socorro benéfic cooperante médicos-sin-fronteras trabajadores-humanitarios organizaciones-humanitarias',
  alliance:
    '=tratado =tratados alianza =aliado =aliados =aliada =acuerdos un-acuerdo el-acuerdo del-acuerdo acuerdo-de acuerdo-entre acuerdo-militar acuerdo-bilateral pacto asociación-estratégica defensa-mutua socio-estratégico cooperación-militar',
  border:
    'fronter transfronter visado =visa =visas aduana aduaner paso-fronterizo zona-de-amortiguamiento zona-tapón pasaporte control-migratorio alambrada',
  closing:
    'cerrar cerrad cerró =cierra =cierran =cierre =cierres suspend suspensión suspensiones prohib clausur cancela canceló bloquead bloquear bloqueó bloqueo interrump cortó cortar-la paraliz sellad sellar selló restringi =cese anula =vetado =vetados',
  construction:
    'construcci construir construid construy puente edifici edificar inaugur =obras vivienda rascacielos infraestructura =presa fábrica reconstru primera-piedra invernadero',
  crime:
    'hacke pirat detenid detenci detuv arrest tribunal cárcel =prisión =prisiones prisionero condenad =condena contraband asesin espía espionaj ciber cripto =robo =robos robad robar =robó juicio juzga fiscalía =acusado =acusados =acusada imputa secuestr blanqueo lavado-de-dinero envenen extradi sospechos policía =crimen criminal =crímenes =delito =delitos sentenciad fraude estafa encarcel corte-suprema narcot',
  embassies:
    'embajad diplomátic =cónsul =cónsules consulado =consular =consulares encargado-de-negocios credenciales cancillería misión-diplomática misiones-diplomáticas legación acreditad relaciones-diplomáticas',
  flights:
    '=vuelo =vuelos =avión aviones avioneta aerol aeropuerto aére aeronave aviación =volar =voló =volaron aterriz despeg boeing tupolev air-koryo =chárter',
  flood:
    'inundaci inundad inundó tifón tifones desastre lluvia terremoto sismo sequía tormenta deslizamiento huracán crecida monzón riada damnificad catástrofe',
  healthcare:
    '=hospital =hospitales hospitaliz hospitalari médic medicin medicament sanitari =salud clínica enfermero enfermera doctor =paciente =pacientes farmac cirug cirujan ambulancia tuberculosis organización-mundial-de-la-salud',
  'inter-korean':
    'intercorean inter-corean reunificaci oficina-de-enlace globo altavoc altavoz desmilitari dos-coreas ambas-coreas línea-de-demarcación panfleto octavilla línea-directa familias-separadas reuniones-familiares estados-hostiles acuerdo-militar-intercorean',
  leadership:
    '=hija =hermana =hermano =hermanos hermanastr sucesor sucesión hereder dinast =esposa primera-dama =tío =sobrino =nieto primer-ministro purga destitu nombramiento nombrad =nombró llegada-al-poder llegó-al-poder en-el-poder estado-de-salud linaje',
  media:
    'periodist periodismo corresponsal reportero libertad-de-prensa prensa-extranjera medios-extranjeros redacción fotógraf censur documental reporteros-sin-fronteras',
  outbreak:
    'coronavirus covid virus pandemia epidemi infec contagi =brote =brotes enfermedad fiebre febril ómicron omicron variante síntoma mascarilla tapabocas desinfec =casos caso-confirmado primer-caso caso-sospechoso peste-porcina patógen antiepid anti-epid positivo-por gripe organización-mundial-de-la-salud',
  parade:
    'desfil aniversario celebraci festej conmemora =fiesta =fiestas fuegos-artificiales jubileo cumpleaños efeméride festiv día-de-la-victoria =gala',
  party:
    '=partido =partidos partido-de-los-trabajadores partido-del-trabajo partido-comunista partido-único congreso elecciones =elección elector elegid =urnas parlament asamblea politburó politburo buró-político =pleno plenari comité-central votaci votar =votó =voto =votos diputad legislativ =constitución comicios plan-quinquenal',
  quarantine:
    'cuarentena confinad confinamiento =confinar aislamiento autoaisla =aislar toque-de-queda encierro arresto-domiciliario',
  rail: '=tren =trenes ferrovia ferrocarril vagón vagones locomotora estación-de-tren =metro tranvía =rieles raíl transiberiano vía-férrea vías-férreas',
  reopening:
    'reabr reabier reapert reanud reinici retom =retorno =regreso regresar =regresa =regresó =abre =abren =abrió =abrieron =abrir =abrirá =abierto =abierta =abiertos =abiertas apertura levantamiento levantó levantar-las levantar-la levantado levantaron =permitió =permitirá =permite permitid autoriz flexibiliz restable volver-a volvió-a volvieron-a vuelve-a vuelven-a normaliz reactiva',
  resorts:
    '=esquí esquiador esquiar estación-de-esquí =playa =playas playero hotel balneari complejo-turístico complejos-turísticos complejo-hotelero complejo-costero =resort =resorts termales parque-acuático =spa',
  returns:
    'repatria deportó deporta desertor deserci desertar desertó refugiad expuls devuelt =devuelve devolver devolución devolvió evacua retornad regresar-a-casa regresaron-a-casa regreso-a-casa a-sus-casas asilo fugitiv fugarse =fuga =huir =huyó huyeron huido huyen escapar escapado =escapó exili rotación',
  rights:
    'derechos-humanos tortura =ejecución ejecuciones ejecutad campo-de-trabajo campos-de-trabajo campo-de-prisioneros campos-de-prisioneros campo-de-concentración campos-de-concentración trabajo-forzado trabajos-forzados lesa-humanidad pena-de-muerte represi amnistía presos-políticos preso-político prisioneros-políticos esclav persecu opresi =abusos libertad-de-expresión human-rights-watch',
  sanctions:
    'sancion sanción resoluci consejo-de-seguridad =veto =vetó embargo-de embargo-a =embargos =panel panel-de-expertos grupo-de-expertos comité-de-sanciones lista-negra evadir evasión eludir asamblea-general congelaci',
  shortages:
    'escasez escasea =alimento =alimentos alimentari alimentaci =comida hambr =precio =precios tienda supermercado arroz maíz cosecha agrícol agricult fertilizante desnutri malnutri inflación racionamiento =raciones pobreza mercado-negro víveres desabastec abastec =granos combustible apagón apagones condiciones-de-vida nivel-de-vida carestía',
  sport:
    'deporte deportiv deportista olímpi olimpiada fútbol futbol maratón atlet =juegos taekwondo =corredores =copa mundial-de-fútbol mundial-sub mundial-femenin campeon medall halterofilia levantamiento-de-pesas tenis-de-mesa gimnast gimnasia estadio =selección torneo =gol =goles clasificatori eliminatoria jugador entrenador =fifa hockey patinaje judo boxeo boxeador partido-de-fútbol partido-amistoso partido-contra',
  tourism:
    'turis turíst viajero agencia-de-viajes agencias-de-viajes =viajes vacacion visitante excursi turoperador touroperador =tour =tours =guías',
  trade:
    'comerci econom económ importaci importad =importar =importó exporta mercanc =carga cargamento carguero contenedor =flete inversi invertir carbón =divisas =negocios empresari intercambio-comercial arancel textil =pib',
  troops:
    'soldado tropa ejército militar =guerra =guerras línea-del-frente línea-de-frente primera-línea frente-de-batalla frente-oriental =combate =combates combatient combatir-en batalla batallón invasión invadi despleg desplieg mercenario fuerzas-armadas fuerzas-especiales maniobra ejercicios-militares prisionero-de-guerra prisioneros-de-guerra alto-el-fuego cese-al-fuego armisticio veterano =bajas regimiento brigada =ofensiva desmin abrió-fuego abrir-fuego abrieron-fuego',
  vaccines: 'vacun covax =dosis inmuniza inocul sinovac astrazeneca pfizer sputnik-v',
  visits:
    'cumbre reuniones reunir reunió reunieron reunid =encuentro =encuentros visit =relaciones delegaci negocia conversaci invita invitó diálogo diplomacia canciller ministro-de-exteriores ministro-de-asuntos-exteriores ministro-de-relaciones-exteriores apretón-de-manos homólogo =viaje =viajó viaje-oficial anfitri =gira',
  weapons:
    '=arma =armas armament misil nuclear munici satélite satélite-espía satélites-espía proyectil artiller balístic ojiva =dron =drones submarino cohete uranio plutonio =reactor =reactores bomba =tanques torpedo =destructor =destructores buque-de-guerra buques-de-guerra desnuclear desarme atómic lanzamiento lanzador intercontinental hipersónic disuasi avión-de-combate aviones-de-combate portaaviones defensa-aérea',
  workers:
    'trabajador obrer mano-de-obra jornaler =migrante =migrantes trabajo-forzado trabajos-forzados =informáticos =salario =salarios leñador sindicat',
};
