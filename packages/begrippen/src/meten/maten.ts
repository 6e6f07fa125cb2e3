import { afsluitredenNaam, knelpuntNaam, liduitkomstNaam } from '../enums/afsluiting.js';
import { faseNaam, herkomstNaam } from '../enums/casus.js';
import { doeltoestandNaam } from '../enums/plan.js';
import { BEOORDELING_WERKDAGEN, DUO_WERKDAGEN, OVERDRACHT_WERKDAGEN } from '../termijnen.js';
import { type Maat, vakken } from './maat.js';

/** Nine months of waiting for help: what the nota found in the chain of before (N15). */
export const WACHTTIJD_OUDE_KETEN_MAANDEN = 9;

const STAP = { BINNEN: 'Binnen de norm', LATER: 'Later dan de norm', LOOPT: 'Loopt nog', GEEN: 'Was niet aan de orde' };
const stap = (code: string, titel: string, definitie: string): Maat => ({
  code, titel, eenheid: 'gezinnen', isVerdeling: true, buiten: ['GEEN'], vakken: vakken(STAP), definitie,
  zin: 'Laat zien of een stap op tijd was. Zegt niet of de stap goed was, en niet wie hem deed.',
});
const beleving = (code: string, titel: string, definitie: string): Maat => ({
  code, titel, eenheid: 'metingen', isVerdeling: false, vakken: vakken({ LAAG: 'Onveilig (0 tot en met 3)', MIDDEN: 'Er tussenin (4 tot en met 6)', HOOG: 'Veilig (7 tot en met 10)' }), definitie,
  zin: 'Laat zien hoe veilig mensen zich zelf voelden. Wie niet mee wilde tellen, of niet gevraagd is, staat er niet in: het zegt niets over hen.',
});

/** Everything that is counted over families together (N18, N25, N93d, N106). A box is never added to make somebody findable. */
export const maten: readonly Maat[] = [
  {
    code: 'FASE', titel: 'Hoe ver gezinnen zijn gekomen', eenheid: 'gezinnen', isVerdeling: true, vakken: vakken({ GEEN: 'Nog geen fase', ...faseNaam }),
    definitie: 'De verste fase waarin een gezin ooit was.', zin: 'Laat zien welke fase gezinnen bereikten. Een fase terug is geen mislukking en is hier niet te zien.',
  },
  {
    code: 'EERSTE_HULP', titel: 'Dagen van melding tot de eerste hulp die begon', eenheid: 'gezinnen', isVerdeling: true, buiten: ['NOG_GEEN'],
    vakken: vakken({ D30: '0 tot en met 30 dagen', D60: '31 tot en met 60 dagen', D90: '61 tot en met 90 dagen', D180: '91 tot en met 180 dagen', D270: '181 tot en met 270 dagen', LANGER: 'Langer dan 270 dagen', NOG_GEEN: 'Nog geen hulp begonnen' }),
    definitie: 'Van de eerste melding (of de dag waarop het dossier begon) tot de eerste hulp of actie die liep of gelukt is.',
    zin: `Laat zien of gezinnen korter wachten dan de ${String(WACHTTIJD_OUDE_KETEN_MAANDEN)} maanden (ongeveer 270 dagen) in de oude keten. Of de hulp paste, zegt het niet.`,
  },
  {
    code: 'PROFESSIONALS', titel: 'Hoeveel professionals een gezin kreeg', eenheid: 'gezinnen', isVerdeling: true, vakken: vakken({ P2: '1 of 2', P4: '3 of 4', P6: '5 of 6', P7: '7 of meer' }),
    definitie: 'Verschillende mensen die met het gezin werkten of het vasthielden: Veilig Thuis, duo, wijkteam en jeugdbescherming. Wie alleen meekeek, telt niet.',
    zin: 'Laat zien hoeveel gezichten een gezin in ons systeem kreeg. Hulpverleners die hier niet werken, staan er niet in.',
  },
  {
    code: 'KEER_VERTELD', titel: 'Hoe vaak iemand het verhaal opnieuw moest vertellen', eenheid: 'gezinsleden', isVerdeling: false, vakken: vakken({ K0: 'Nooit', K2: '1 of 2 keer', K5: '3 tot en met 5 keer', K6: '6 keer of vaker' }),
    definitie: 'Wat gezinsleden bij het afsluiten zelf zeiden.', zin: 'Laat zien wat mensen ervan onthielden. Wie het niet gevraagd is of niet wilde zeggen, staat er niet in.',
  },
  beleving('BELEVING_BEGIN', 'Eigen gevoel van veiligheid: in de eerste maand', 'Per persoon het laatste cijfer uit de eerste 30 dagen. Alleen van wie dat goed vond.'),
  beleving('BELEVING_MIDDEN', 'Eigen gevoel van veiligheid: na een tot zes maanden', 'Per persoon het laatste cijfer van dag 31 tot en met dag 180. Alleen van wie dat goed vond.'),
  beleving('BELEVING_LATER', 'Eigen gevoel van veiligheid: na zes maanden', 'Per persoon het laatste cijfer na dag 180. Alleen van wie dat goed vond.'),
  {
    code: 'BELEVING_VERSCHIL', titel: 'Voelt iemand zich veiliger dan in het begin?', eenheid: 'gezinsleden', isVerdeling: false, vakken: vakken({ MEER: 'Veiliger', GELIJK: 'Even veilig', MINDER: 'Minder veilig', EEN: 'Eén keer gevraagd' }), buiten: ['EEN'],
    definitie: 'Per persoon het eerste en het laatste eigen cijfer. Alleen van wie dat goed vond.', zin: 'Laat zien of mensen zich anders gingen voelen. Waardoor dat komt, zegt het niet.',
  },
  {
    code: 'LIDUITKOMST', titel: 'Hoe het voor ieder eindigde', eenheid: 'gezinsleden', isVerdeling: false, vakken: vakken(liduitkomstNaam),
    definitie: 'Per gezinslid, zoals het duo dat bij het afsluiten vastlegde.', zin: 'Laat zien hoe het per persoon eindigde. Hoe het daarna ging, is hier niet bekend.',
  },
  {
    code: 'DOELEN', titel: 'Wel en niet bereikt', eenheid: 'doelen', isVerdeling: false, vakken: vakken(doeltoestandNaam),
    definitie: 'Alle doelen uit de hulpverlenings- en toekomstplannen.', zin: 'Laat zien of doelen gehaald zijn. Een gestopt doel kan ook een beter doel zijn geworden.',
  },
  {
    code: 'AFSLUITREDEN', titel: 'Waarom het werk stopte', eenheid: 'gezinnen', isVerdeling: true, buiten: ['OPEN'], vakken: vakken({ ...afsluitredenNaam, OPEN: 'Nog niet afgesloten' }),
    definitie: 'De reden van de laatste afsluiting.', zin: 'Laat zien hoe het werk eindigde. Meer of minder afsluiten is niet beter.',
  },
  {
    code: 'KNELPUNT', titel: 'Wat in de weg stond', eenheid: 'afsluitingen', isVerdeling: false, vakken: vakken(knelpuntNaam),
    definitie: 'Wat duo’s bij het afsluiten aanvinkten; meer dan één kan.', zin: 'Laat zien waar gezinnen en duo’s tegenaan liepen. Wat niemand aanvinkte, kan er toch geweest zijn.',
  },
  {
    code: 'MAATREGEL', titel: 'Maatregelen: verwacht in de oude keten, en gekomen', eenheid: 'gezinnen', isVerdeling: true, buiten: ['ONBEKEND'],
    vakken: vakken({ VOORKOMEN: 'Verwacht, niet gekomen', GEKOMEN: 'Verwacht en gekomen', ONVERWACHT: 'Niet verwacht, wel gekomen', GEEN: 'Niet verwacht, niet gekomen', ONBEKEND: 'Niet ingeschat' }),
    definitie: 'De inschatting van het duo naast de maatregelen die een rechter uitsprak.', zin: 'Laat zien hoe vaak een verwachte maatregel uitbleef. Een inschatting achteraf is geen bewijs.',
  },
  stap('STAP_BEOORDELING', 'Van melding tot beoordeling', `Norm: ${String(BEOORDELING_WERKDAGEN)} werkdagen, bij een crisis dezelfde dag.`),
  stap('STAP_ANTWOORD', 'Van aanbod tot antwoord van het team', `Norm: ${String(OVERDRACHT_WERKDAGEN)} werkdagen.`),
  stap('STAP_DUO', 'Van ja van het team tot een duo', `Norm: ${String(DUO_WERKDAGEN)} werkdagen.`),
  stap('STAP_TOETSING', 'Van vraag aan de Raad tot het oordeel', 'Norm: de termijn die bij de toetsing staat.'),
  {
    code: 'HERKOMST', titel: 'Waar gezinnen vandaan kwamen', eenheid: 'gezinnen', isVerdeling: true, vakken: vakken(herkomstNaam),
    definitie: 'Wie het gezin aandroeg.', zin: 'Laat zien langs welke weg gezinnen kwamen. Hoeveel gezinnen hulp nodig hebben, zegt het niet.',
  },
  {
    code: 'INSTROOM', titel: 'Gezinnen per jaar waarin het begon', eenheid: 'gezinnen', isVerdeling: true, vakken: [], periode: 'jaar',
    definitie: 'Het jaar waarin het dossier begon.', zin: 'Laat zien hoeveel gezinnen er per jaar bij kwamen. Het lopende jaar is niet af.',
  },
  {
    code: 'REFLECTIE', titel: 'Momenten van reflectie per maand', eenheid: 'momenten van reflectie', isVerdeling: false, overAlles: true, vakken: [], periode: 'maand',
    definitie: 'Reflecties en reflectiegesprekken van alle teams samen, per hele maand.', zin: 'Laat zien dat er gereflecteerd wordt. Niet waarover, niet door wie, en meer is niet vanzelf beter.',
  },
  {
    code: 'CASELOAD', titel: 'Gezinnen per medewerker', eenheid: 'medewerkers', isVerdeling: false, overAlles: true, vakken: vakken({ W4: '1 tot en met 4 gezinnen', W8: '5 tot en met 8 gezinnen', W12: '9 tot en met 12 gezinnen', W13: '13 gezinnen of meer' }),
    definitie: 'Medewerkers die nu in een duo werken, naar het aantal gezinnen dat zij hebben.', zin: 'Laat zien of het werk te vol is. Het is geen lijst van mensen: wie dat zijn, is hier niet te vinden.',
  },
];
