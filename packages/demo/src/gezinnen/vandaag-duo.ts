import type { Recept } from '../recept.js';
import { afspraak, feit, kind, mening, omstander, ouder, professional, situatie, uitleg } from './vormen.js';

/** Two more of the same duo: one with the behavioural expert, one that started last week. */
export const vandaagBijDuo: readonly Recept[] = [
  {
    sleutel: 'd02', begin: -47, stap: 'DUO', gebied: 'Amsterdam-Noord', achternaam: 'Steenstra', duo: ['joost', 'samira'], vt: 'liam',
    leden: [
      ouder('Manon', 'VROUW', 41, { bijzonder: 'Manon heeft een depressie en slikt sinds kort andere medicijnen.' }),
      ouder('Erik', 'MAN', 44), kind('Thijs', 'MAN', 15, { bijzonder: 'Thijs heeft autisme en praat het liefst tijdens het lopen.' }), kind('Lana', 'VROUW', 11),
    ],
    relaties: [['Manon', 'Erik', 'PARTNER_VAN'], ['Thijs', 'Lana', 'BROER_ZUS_VAN']],
    netwerk: [['Tante Joke', 'Zus van Erik', 'Lana logeert daar om de week'], ['Corrie Bakker', 'Buurvrouw', 'Thijs kan daar binnenlopen']],
    melding: {
      urgentie: 'SPOED', kern: 'Moeder sloeg zoon van 15 met een pan na oplopende ruzie over gamen.',
      gezin: 'Manon sloeg Thijs met een pan op zijn schouder nadat hij de router kapot had gegooid. Lana sloot zich op in de badkamer.',
      intern: 'Erik bagatelliseert: volgens hem hoort dit bij pubers.',
      veiligheid: 'ONVEILIG', toelichting: 'Thijs is twee nachten bij tante Joke.',
      melder: professional('Rob Sluis', 'jongerenwerker', 'Buurthuis', 'Kent Thijs van de gamegroep'),
      voorvallen: [['Manon', 'sloeg met een pan', 'Thijs', 'zes weken geleden, zondagavond', 'slaan drie keer dit jaar', 'bult op de schouder'], ['Thijs', 'gooide de router tegen de muur', 'spullen', 'dezelfde avond', 'bijna elke week iets kapot', 'Lana is bang thuis']],
    },
    besluit: { reden: 'Wederzijds slaan, een kind met autisme en een sombere moeder: vraagt rust en kennis.' },
    voorwaarden: [['Bij ruzie gaat Thijs een rondje lopen en praat niemand verder.', 'Erik bewaakt dat.']],
    vragen: ['Past de behandeling van Manon nog bij wat er thuis gebeurt?'],
    situaties: [
      situatie('Slaan bij het uitzetten van de game', 'Manon trekt de stekker eruit, Thijs gooit iets, Manon slaat.', 'bijna elke week', 'Thijs had een bult; Lana eet op haar kamer.', 'ACUUT', { laatst: 20, scores: [[9, 3, null], [25, 5, null], [40, 6, 'Lana', 'Ze zetten nu een wekker.']] }),
      situatie('Niemand praat', 'Na ruzie praat het gezin dagen niet.', 'na elke ruzie', 'Lana weet niet of het weer goed is.', 'STRUCTUREEL'),
    ],
    verklaringen: [
      feit('De huisarts zag een bult van vier centimeter op de schouder van Thijs.', 'DOCUMENT', 'Brief van de huisarts', 3, { over: 'Thijs', accord: [['Manon', 'AKKOORD'], ['Erik', 'AANVULLING', 'Thijs gooide eerst.'], ['Thijs', 'AKKOORD']] }),
      feit('Manon zet sinds drie weken eerst een wekker voordat zij de game uitzet.', 'GEZINSLID', 'Thijs, tijdens het wandelen', 30, { accord: [['Manon', 'AKKOORD']] }),
      uitleg('Thijs lijkt vooral te ontploffen als iets onverwacht stopt.', 'Drie wandelingen', 28, { over: 'Thijs', accord: [['Thijs', 'AKKOORD', 'Ja, als het ineens uit is.']] }),
      mening('Erik', 'Een tik is toch niet zo erg.', 10),
      mening('Manon', 'Ik schaam me kapot dat ik hem sloeg.', 10),
    ],
    afspraken: [
      afspraak('de speeltijd bijna om is', 'zet Manon een wekker op vijf minuten', 'Manon', 'Erik', 16, { looptDoor: true, evaluatie: 'Werkt bijna altijd.' }),
      afspraak('Thijs merkt dat hij gaat gooien', 'loopt hij een rondje met de hond', 'Thijs', 'Erik', 16),
    ],
    contacten: [
      [9, 16, 'HUISBEZOEK', 'Manon en Erik', 'COMMUNICEREN', 'Gepraat over hoe de avonden verlopen. Erik luisterde meer dan verwacht.'],
      [16, 15, 'BERICHT', 'Thijs', 'MOTIVEREN', 'Thijs appt liever dan dat hij praat.'],
      [30, 10, 'HUISBEZOEK', 'Thijs', 'GEDRAG_ANDERS_BEGRIJPEN', 'Een uur gelopen; hij vertelde over zijn wereldrecord.'],
      [44, 13, 'OVERLEG', 'Behandelaar van Manon', null, 'Medicijnen zijn aangepast; over twee weken evaluatie.'],
    ],
    risicos: [
      ['PSYCHISCHE_PROBLEMATIEK', 'AANWEZIG', 'Manon is somber en slaapt slecht.', 'Manon', true],
      ['OUDER_KIND_INTERACTIE', 'AANWEZIG', 'Ruzies lopen snel op.', null],
      ['ONTKENNEN_BAGATELLISEREN', 'AANWEZIG', 'Erik vindt slaan niet zo erg.', 'Erik'],
      ['ZIEKTE_HANDICAP_KIND', 'AANWEZIG', 'Thijs heeft autisme.', 'Thijs'],
    ],
    plandoelen: [{ deel: 'HULPVERLENING', risico: 0, wie: 'Manon', doel: 'Manon slaapt weer en is minder somber', hulp: 'Andere medicijnen en elke twee weken een gesprek', doorWie: 'De behandelaar', dag: 30 }],
    planversies: [{ deel: 'VEILIGHEID', dag: 17, akkoord: [['Manon', 'AKKOORD'], ['Erik', 'AKKOORD'], ['Thijs', 'AANVULLING', 'Ik wil ook mogen fietsen.']] }],
    hulp: [{ soort: 'BEHANDELING', uitvoering: 'ANDER', wat: 'Medicijnen van Manon opnieuw bekijken.', wie: 'Behandelaar van Manon', voor: 'Manon', dag: 20 }],
    vervanging: ['samira', 'priya', 2, 9],
    reflecties: [['VRAAG', 35, 'joost', 'Hoe houden wij Erik aan boord zonder zijn opvoeding af te keuren?']],
    noodtoegang: { wie: 'lotte', dag: 44, uur: 1, gevaar: 'VERMIST', reden: 'De politie vond Thijs om twee uur in het park, onderkoeld. Hij wil niet naar huis. Ik zocht bij wie hij vannacht veilig kan slapen.' },
    extra: [['ruben', 'GEDRAGSDESKUNDIGE_TEAM', 'ACTIEF', 20, 'Denkt mee over autisme en somberheid']],
    verzoeken: [
      { wie: 'samira', portaal: 'duo', als: 'DUOLID', wat: ['BIJZONDER'], dagenGeleden: 1, tot: 14, motivering: 'Thijs en ik gaan weer wandelen. Ik wil weten waar ik bij zijn autisme op moet letten.' },
      { wie: 'ruben', portaal: 'duo', als: 'GEDRAGSDESKUNDIGE_TEAM', wat: ['CONTACTMOMENT', 'HULP'], dagenGeleden: 1, tot: 21, motivering: 'Ik denk mee over de avonden en wil lezen hoe de laatste gesprekken gingen.' },
      { wie: 'ruben', portaal: 'duo', als: 'GEDRAGSDESKUNDIGE_TEAM', wat: ['CONTACT'], dagenGeleden: 12, tot: 20, motivering: 'Ik bel Manon over de nieuwe medicijnen.',
        besluit: { door: 'joost', toegekend: ['CONTACT'], tot: 2, reden: 'Prima, tot en met het gesprek van deze week.' } },
      { wie: 'ruben', portaal: 'duo', als: 'GEDRAGSDESKUNDIGE_TEAM', wat: ['MAATREGEL'], dagenGeleden: 15, tot: 10, motivering: 'Ik wil weten of er eerder een maatregel was.',
        besluit: { door: 'samira', reden: 'Dat is voor uw vraag niet nodig. Bel mij gerust, dan praten wij erover.' } },
      { wie: 'joost', portaal: 'duo', als: 'DUOLID', wat: ['BIJZONDER'], dagenGeleden: 30, tot: -9, motivering: 'De behandelaar van Manon vraagt naar haar medicijnen.',
        besluit: { door: 'eva', toegekend: ['BIJZONDER'], tot: -9, reden: 'Nodig voor het overleg met de behandelaar.' } },
    ],
  },
  {
    sleutel: 'd03', begin: -10, stap: 'DUO', gebied: 'Amsterdam Nieuw-West', achternaam: 'Verkerk', duo: ['samira', 'joost'], vt: 'renske',
    leden: [ouder('Kelly', 'VROUW', 30), { naam: 'Danny', rol: 'PARTNER', geslacht: 'MAN', leeftijd: 34 }, kind('Xavi', 'MAN', 7)],
    relaties: [['Kelly', 'Danny', 'PARTNER_VAN', 'Danny woont hier sinds een half jaar.']],
    melding: {
      urgentie: 'SPOED', kern: 'Partner van moeder slaat jongen van 7; moeder grijpt niet in.',
      gezin: 'Xavi had een dikke lip. Hij vertelde dat Danny sloeg omdat hij knoeide, en dat Kelly naar boven ging.',
      intern: 'Een collega van Veilig Thuis woont naast het gezin en is uitgesloten van dit dossier.',
      veiligheid: 'ONVEILIG', toelichting: 'Xavi slaapt bij zijn opa.',
      melder: omstander('Wouter Prinsen', 'Opa van Xavi'),
      voorvallen: [['Danny', 'sloeg met de vlakke hand', 'Xavi', 'tien dagen geleden, aan tafel', 'vaker', 'dikke lip; Xavi eet niet meer aan tafel']],
    },
    besluit: { reden: 'Kelly wil dat het stopt maar durft niet. Xavi is nu bij opa.' },
    voorwaarden: [['Xavi en Danny zijn nooit samen alleen.', 'Opa is achterwacht.']],
    situaties: [situatie('Slaan aan tafel', 'Danny slaat Xavi als hij knoeit of treuzelt.', 'vaker', 'Xavi eet niet meer aan tafel.', 'ACUUT', { laatst: -1, scores: [[8, 3, null]] })],
    verklaringen: [
      feit('Xavi had een gezwollen lip toen opa hem ophaalde.', 'GEZINSLID', 'Opa, gesprek', 7, { over: 'Xavi' }),
      mening('Kelly', 'Ik ga naar boven omdat ik het niet kan aanzien.', 8),
    ],
    afspraken: [afspraak('Danny boos wordt', 'gaat Kelly tussen hen in staan en belt zij opa', 'Kelly', 'Opa', 8)],
    contacten: [[7, 13, 'HUISBEZOEK', 'Kelly', 'ASSERTIVITEIT', 'Eerste bezoek. Kelly durfde te zeggen dat het fout is.']],
    risicos: [['EERDER_GEWELD_GEBRUIKT', 'ONBEKEND', 'Danny praat er niet over.', 'Danny']],
    extra: [['liam', 'UITGESLOTEN', 'ACTIEF', 0, 'Woont naast het gezin']],
  },
];
