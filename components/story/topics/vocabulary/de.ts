// German words by topic, as the vocabulary's README tells.
import type { Words } from '../words.ts';

export const de: Words = {
  aid: 'hilf humanitär spende',
  alliance: 'vertrag verträge bündnis abkommen partnerschaft pakt',
  border: 'grenz visa visum',
  closing: 'schließ schloss geschlossen gesperrt abgeschott ausgesetzt eingestellt sperr',
  construction: 'bau gebaut brücke',
  crime:
    'hack diebstahl gestohlen verhaft festgenommen gericht gefängnis verurteil schmugg mord spion cyber krypto',
  embassies: 'botschaft diplomat gesandt konsul vertretung',
  flights: 'flug flüg airline maschine landete',
  flood: 'überschwemm hochwasser flut taifun katastroph',
  healthcare: 'krankenhaus medizin arzt ärzt klinik gesundheit',
  'inter-korean':
    'innerkorean wiedervereinig verbindungsbüro hotline ballon lautsprecher demilitari',
  leadership: 'tochter schwester nachfolg bruder',
  media: 'journalist korrespondent rundfunk',
  outbreak:
    'coronavirus covid virus pandemie epidemie infizier infektion ausbruch krankheit fieber corona',
  parade: 'parade jahrestag jubiläum feier',
  party: 'partei kongress wahl parlament volksversammlung',
  quarantine: 'quarantäne lockdown isol abriegel abgeriegel',
  rail: 'zug züge bahn eisenbahn',
  reopening: 'öffn geöffnet wiederaufnahme wieder rückkehr zurück aufgehoben',
  resorts: 'ski strand hotel ferienort skigebiet badeort resort',
  returns: 'abgeschob abschieb überläufer flüchtling zwangs',
  rights: 'menschenrecht folter hinricht straflager',
  sanctions: 'sanktion resolution sicherheitsrat veto',
  shortages: 'mangel knapp lebensmittel hunger preis laden läden nahrung ernährung',
  sport: 'sport olympi fußball marathon athlet spiele taekwondo läufer',
  tourism: 'touris reise urlaub reisend',
  trade: 'handel wirtschaft import export güter fracht warenverkehr',
  troops: 'soldat truppe armee militär krieg front',
  vaccines: 'impf vakzin covax',
  visits: 'gipfel gespräch traf treffen besuch beziehung delegation verhandl',
  weapons: 'waffe rakete atom munition granat satellit',
  workers: 'arbeiter arbeitskr',
};
