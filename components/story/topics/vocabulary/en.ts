// English words by topic, as the vocabulary's README tells.
import type { Words } from '../words.ts';

export const en: Words = {
  aid: 'humanitarian relief donat =aid ngo unicef red-cross wfp',
  alliance: 'treaty treaties pact alliance agreement partnership',
  border: 'border frontier crossing visa',
  closing:
    'seal close closed closing closure shut suspend halt barred =ban =bans banning =cut =cuts',
  construction: 'construct build built bridge open inaugurat',
  crime:
    'hack theft stolen steal arrest court prison jail sentenc convict smuggl assassin spy espionage cyber crypto launder',
  embassies: 'embass diplomat ambassador envoy consul mission',
  flights: 'flight airline airport aircraft flew fly flying jet aviation =plane =planes',
  flood: 'flood typhoon rain disaster',
  healthcare: 'hospital medic doctor clinic health',
  'inter-korean':
    'inter-korean unification reunification liaison hotline balloon loudspeaker dmz demilitari',
  leadership: 'daughter sister heir successor brother wife',
  media: 'journalist correspondent newsroom bureau broadcaster',
  outbreak:
    'coronavirus covid virus pandemic epidemic infect outbreak disease =case =cases symptom fever pathogen',
  parade: 'parade anniversary celebrat',
  party: 'congress election parliament assembly politburo vote =party workers-party workers’-party',
  quarantine: 'quarantin lockdown isolat confin',
  rail: 'rail trolley locomotive wagon =train =trains',
  reopening: 'reopen resum restart return lift =open opens opened opening',
  resorts: 'resort beach hotel =spa =ski =skis skier skiing',
  returns: 'repatriat deport defector refugee forced escape',
  rights: 'human-rights rights-group abuses torture execut labour-camp',
  sanctions: 'sanction resolution embargo security-council veto panel',
  shortages: 'shortage food famine hunger hungry shop price medicine scarc starv rice supplies',
  sport:
    'sport olympic football soccer marathon athlete games taekwondo match qualif runner weightlift',
  tourism: 'touris tour =tours visitor holiday sightsee vacation travel',
  trade: 'trade econom import export goods freight cargo business commerc',
  troops: 'troop soldier army military combat battle front =war =wars wartime',
  vaccines: 'vaccin covax',
  visits:
    'summit talks meet meeting visit negotiat relations ties delegation foreign-minister =met',
  weapons: 'weapon arms missile nuclear artillery ammunition munition shell satellite rocket',
  workers: 'labour labor overseas-work =worker =workers',
};
