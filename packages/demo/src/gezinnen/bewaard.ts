import type { Recept } from '../recept.js';
import { afspraak, feit, kind, ouder, professional, omstander, situatie, uitleg } from './vormen.js';

/** Closed long ago and taken over from the systems before this one: what retention is about. Nobody works with them any more. */
export const bewaardeGezinnen: readonly Recept[] = [
  {
    sleutel: 'b01', begin: '2004-09-06', stap: 'GESLOTEN', gebied: 'Amsterdam Zuidoost', achternaam: 'Pinas', duo: ['samira', 'priya'], vt: 'renske', losgelaten: 400,
    leden: [ouder('Wilma', 'VROUW', 34), ouder('Rudy', 'MAN', 36), kind('Melvin', 'MAN', 9), kind('Shanice', 'VROUW', 6)],
    relaties: [['Wilma', 'Rudy', 'PARTNER_VAN'], ['Melvin', 'Shanice', 'BROER_ZUS_VAN']],
    netwerk: [['Tante Hilda', 'Zus van Wilma', 'Haalt de kinderen van school']],
    melding: {
      urgentie: 'NIET_ACUUT', kern: 'Vader schreeuwt en gooit met spullen; zoon durft niet thuis te komen.',
      gezin: 'Rudy gooide een bord tegen de muur. Melvin bleef tot het donker op het schoolplein.',
      intern: 'Eerdere zorgen bij school, niet eerder gemeld.',
      veiligheid: 'ONVEILIG', toelichting: 'De kinderen sliepen twee nachten bij hun tante.',
      melder: professional('Gerrit Schouten', 'meester', 'Basisschool De Regenboog', 'Meester van Melvin'),
      voorvallen: [['Rudy', 'gooide een bord', 'Wilma', 'begin september', 'drie keer', 'scherven in de kamer; Melvin bang']],
    },
    besluit: { reden: 'Beide ouders willen hulp; het gezin is niet eerder begeleid.' },
    situaties: [situatie('Gooien met spullen', 'Rudy gooit met spullen als er geen geld is.', 'elke maand', 'Melvin blijft weg van huis.', 'STRUCTUREEL', { opgelost: true, scores: [[10, 4, null], [120, 8, 'Wilma', 'Het is rustig geworden.']] })],
    verklaringen: [feit('Melvin kwam in december elke dag op tijd uit school thuis.', 'INFORMANT', 'School', 100, { over: 'Melvin', accord: [['Wilma', 'AKKOORD']] }), uitleg('Rudy schaamt zich voor de schulden.', 'Vier gesprekken', 60, { over: 'Rudy' })],
    afspraken: [afspraak('Rudy kwaad wordt', 'gaat hij een half uur lopen', 'Rudy', 'Tante Hilda', 14)],
    contacten: [[9, 15, 'HUISBEZOEK', 'Wilma en Rudy', 'MOTIVEREN', 'Eerste gesprek aan de keukentafel.']],
    risicos: [['FINANCIEN', 'AANWEZIG', 'Schulden bij de woningbouw.', null, true]],
    faseTwee: [70, 'Twee maanden niets gegooid.'],
    afsluiting: { dag: 185, reden: 'ZELFSTANDIG_VERDER', toelichting: 'Het gezin redt het zelf; de schulden worden geregeld.', contact: 'GEEN' },
  },
  {
    sleutel: 'b02', begin: '2004-10-04', stap: 'GESLOTEN', gebied: 'Amsterdam Noord', achternaam: 'Kooiman', duo: ['joost', 'priya'], vt: 'liam', losgelaten: 400,
    leden: [ouder('Astrid', 'VROUW', 29), kind('Dylan', 'MAN', 5)],
    melding: {
      urgentie: 'SPOED', kern: 'Kind van vijf is vaak alleen thuis in de avond.',
      gezin: 'Dylan deed zelf de deur open en zei dat mama aan het werk was.',
      intern: 'Buurt klaagt vaker over dit adres.',
      veiligheid: 'ONVEILIG', toelichting: 'Oma slaapt door de week bij Dylan.',
      melder: omstander('Betty de Lange', 'Buurvrouw'),
      voorvallen: [['Astrid', 'liet Dylan alleen', 'Dylan', 'vorige week', 'drie avonden', 'Dylan huilde bij de deur']],
    },
    besluit: { reden: 'Moeder werkt in de avond en heeft geen opvang.' },
    situaties: [situatie('Alleen in de avond', 'Astrid laat Dylan alleen als zij werkt.', 'drie avonden per week', 'Dylan slaapt slecht.', 'STRUCTUREEL', { opgelost: true })],
    afspraken: [afspraak('Astrid avonddienst heeft', 'slaapt Dylan bij oma', 'Astrid', 'Oma', 10)],
    contacten: [[7, 16, 'HUISBEZOEK', 'Astrid', 'MOTIVEREN', 'Samen gekeken wie kan oppassen.']],
    afsluiting: { dag: 160, reden: 'ZELFSTANDIG_VERDER', toelichting: 'De opvang is geregeld.', contact: 'GEEN' },
  },
  {
    sleutel: 'b03', begin: '2006-05-08', stap: 'GESLOTEN', gebied: 'Amsterdam West', achternaam: 'Ouahbi', duo: ['samira', 'joost'], vt: 'renske', losgelaten: 400,
    leden: [ouder('Latifa', 'VROUW', 31), ouder('Karim', 'MAN', 33, { adres: 'EIGEN' }), kind('Ilyas', 'MAN', 7)],
    relaties: [['Latifa', 'Karim', 'EX_PARTNER_VAN']],
    melding: {
      urgentie: 'NIET_ACUUT', kern: 'Ouders maken ruzie bij het halen en brengen.',
      gezin: 'Bij de voordeur werd geschreeuwd. Ilyas stond ertussen.',
      intern: 'Geen eerdere meldingen.',
      veiligheid: 'VOLDOENDE_VEILIG', toelichting: 'Een oom brengt Ilyas voorlopig.',
      melder: professional('Paula Dekker', 'huisarts', 'Huisartsen West', 'Huisarts van het gezin'),
      voorvallen: [['Karim', 'schreeuwde', 'Latifa', 'vorige maand', 'twee keer', 'Ilyas had buikpijn']],
    },
    besluit: { reden: 'Ouders willen afspraken over het halen en brengen.' },
    afspraken: [afspraak('er iets te bespreken is', 'bellen zij als Ilyas slaapt', 'Latifa en Karim', 'De oom', 12)],
    contacten: [[8, 10, 'KANTOOR', 'Latifa en Karim', 'PATRONEN_DOORBREKEN', 'Afspraken op papier gezet.']],
    toetsing: { dag: 40, stap: 'GEDEELD', gedeeldDag: 52, vraag: 'Is een maatregel nodig?', aanleiding: 'Ouders kwamen er eerst niet uit.', gewenst: 'Een onafhankelijk oordeel.', oordeel: { gehoord: 'Beide ouders zijn gehoord.', tunnelvisie: 'Er is ook met de oom gesproken.', uitkomst: 'VRIJWILLIG_KADER', motivering: 'De afspraken werken; een maatregel voegt niets toe.' } },
    afsluiting: { dag: 120, reden: 'ZELFSTANDIG_VERDER', toelichting: 'De overdracht van Ilyas gaat rustig.', contact: 'GEEN' },
  },
];
