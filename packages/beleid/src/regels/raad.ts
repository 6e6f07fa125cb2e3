import { Doel } from '@bv/begrippen';
import { regel } from '../beleidsregel.js';
import type { Beleidsregel } from '../beleidsregel.js';
import type { Gegevenscategorie } from '../gegevenscategorie.js';

const RAAD = 'Jeugdwet art. 3.1; BW art. 1:255';

const ALLEEN_HET_BLAD = 'U ziet de versie van het dossier die voor deze toetsing is vastgezet, niet het dossier zelf.';

// No REFLECTIE: a reviewer who reads the team's doubts is no longer independent (N96).
const BLAD: readonly Gegevenscategorie[] = [
  'KERN', 'IDENTIFICEREND', 'VEILIGHEID', 'AFSPRAAK', 'RISICO', 'RISICO_BEWAKEN', 'FEIT', 'INTERPRETATIE', 'ZIENSWIJZE',
  'TOETSVRAAG', 'TOETSING', 'TOETS_CONCEPT',
];

const REDENEN = Object.fromEntries(
  BLAD.filter((label) => label !== 'TOETSING' && label !== 'TOETSVRAAG' && label !== 'TOETS_CONCEPT').map((label) => [label, ALLEEN_HET_BLAD]),
);

export const regelsRaad: readonly Beleidsregel[] = [
  regel({
    id: 'Raad draagt een gezin aan',
    hoedanigheid: 'RAAD_AANDRAGER',
    stand: 'ACTIEF',
    lezen: ['PROCES', 'KERN', 'IDENTIFICEREND', 'CONTACT', 'BSN', 'BSN_EINDE', 'FEIT', 'OVERDRACHT'],
    // The Raad writes down who the family is and what the request said; a secret address it tells the duo by mouth.
    schrijven: ['PROCES', 'IDENTIFICEREND', 'CONTACT', 'BSN', 'BSN_EINDE', 'FEIT', 'OVERDRACHT'],
    grondslag: RAAD,
    doel: Doel.OVERDRACHT,
  }),
  regel({
    id: 'Raad hoort na de overdracht hoe het gaat',
    hoedanigheid: 'RAAD_AANDRAGER',
    stand: 'NAZORG',
    lezen: ['PROCES', 'TERUGKOPPELING'],
    grondslag: RAAD,
    doel: Doel.NAZORG,
  }),
  regel({
    id: 'toetser leest alleen het vastgezette dossier',
    hoedanigheid: 'TOETSER',
    stand: 'ACTIEF',
    lezen: ['PROCES'],
    handeling: { lezen: BLAD, schrijven: ['TOETSING', 'TOETS_CONCEPT'] },
    // A review stands on the frozen version: what is in it cannot be asked for from the live dossier as well.
    nooitOpVerzoek: BLAD,
    grondslag: RAAD,
    doel: Doel.TOETSING,
    redenen: REDENEN,
  }),
  regel({
    id: 'toetser leest de eigen toetsing terug, met de versie waar die over ging',
    hoedanigheid: 'TOETSER',
    stand: 'NAZORG',
    lezen: ['PROCES'],
    // What the verdict was about stays readable to who gave it: a judge or a complaint asks for it.
    handeling: { lezen: BLAD.filter((label) => label !== 'TOETS_CONCEPT') },
    nooitOpVerzoek: BLAD,
    grondslag: RAAD,
    doel: Doel.TOETSING,
  }),
  regel({
    id: 'gedragsdeskundige van de Raad leest mee met de toetsing',
    hoedanigheid: 'GEDRAGSDESKUNDIGE_RAAD',
    stand: 'ACTIEF',
    lezen: ['PROCES'],
    handeling: { lezen: BLAD, schrijven: ['TOETS_CONCEPT'] },
    nooitOpVerzoek: BLAD,
    grondslag: RAAD,
    doel: Doel.TOETSING,
    redenen: REDENEN,
  }),
];
