import { Doel } from '@bv/begrippen';
import { regel } from '../beleidsregel.js';
import type { Beleidsregel } from '../beleidsregel.js';
import { alleLabels } from '../masker.js';

const JEUGDWET = 'Jeugdwet art. 7.3.11';

export const regelsBlijvendVeilig: readonly Beleidsregel[] = [
  regel({
    id: 'teamleider ziet alleen het aangeboden blad',
    hoedanigheid: 'TEAMLEIDER',
    stand: 'KANDIDAAT',
    lezen: ['PROCES'],
    handeling: { lezen: ['KERN', 'IDENTIFICEREND', 'MELDING', 'AFSPRAAK', 'OVERDRACHT'], schrijven: ['OVERDRACHT'] },
    grondslag: 'Wmo 2015 art. 5.1.6',
    doel: Doel.OVERDRACHT,
  }),
  regel({
    id: 'teamleider vormt het duo en volgt de voortgang',
    hoedanigheid: 'TEAMLEIDER',
    stand: 'ACTIEF',
    lezen: ['PROCES', 'KERN', 'IDENTIFICEREND', 'OVERDRACHT', 'TERUGKOPPELING'],
    schrijven: ['PROCES', 'OVERDRACHT'],
    // What was offered stays readable: the duo is chosen on it.
    handeling: { lezen: ['KERN', 'IDENTIFICEREND', 'MELDING', 'AFSPRAAK', 'OVERDRACHT'] },
    grondslag: JEUGDWET,
    doel: Doel.OVERDRACHT,
    redenen: { CONTACTMOMENT: 'Gesprekken met het gezin zijn van het duo. U volgt als teamleider de voortgang.' },
  }),
  regel({
    id: 'duo werkt met het hele dossier',
    hoedanigheid: 'DUOLID',
    stand: 'ACTIEF',
    lezen: [
      'PROCES', 'KERN', 'IDENTIFICEREND', 'CONTACT', 'GEHEIM_ADRES', 'BSN_EINDE', 'MELDER_OPEN', 'MELDING', 'BEOORDELING',
      'VEILIGHEID', 'AFSPRAAK', 'RISICO', 'RISICO_BEWAKEN', 'FEIT', 'INTERPRETATIE', 'ZIENSWIJZE', 'HULP', 'CONTACTMOMENT',
      'TOETSING', 'TOETSVRAAG', 'MAATREGEL', 'REFLECTIE', 'OVERDRACHT', 'TERUGKOPPELING', 'AFSLUITING', 'RECHTEN',
    ],
    // What Veilig Thuis or the Raad wrote stays theirs: the duo reads it and does not change it.
    schrijven: [
      'PROCES', 'KERN', 'IDENTIFICEREND', 'CONTACT', 'GEHEIM_ADRES',
      'VEILIGHEID', 'AFSPRAAK', 'RISICO', 'RISICO_BEWAKEN', 'FEIT', 'INTERPRETATIE', 'ZIENSWIJZE', 'HULP', 'CONTACTMOMENT',
      'TOETSVRAAG', 'MAATREGEL', 'REFLECTIE', 'OVERDRACHT', 'TERUGKOPPELING', 'AFSLUITING', 'RECHTEN',
    ],
    grondslag: JEUGDWET,
    doel: Doel.UITVOEREN_HULP,
    redenen: { BSN: 'Het duo werkt met de laatste vier cijfers. Het hele burgerservicenummer blijft bij Veilig Thuis en de Raad.' },
  }),
  regel({
    id: 'duo hoort na de overdracht hoe het gaat',
    hoedanigheid: 'DUOLID',
    stand: 'NAZORG',
    lezen: ['PROCES', 'TERUGKOPPELING', 'AFSLUITING'],
    grondslag: JEUGDWET,
    doel: Doel.NAZORG,
    redenen: {
      IDENTIFICEREND: 'U werkt niet meer met dit gezin. U ziet alleen hoe het is afgerond.',
      KERN: 'U werkt niet meer met dit gezin. U ziet alleen hoe het is afgerond.',
    },
  }),
  regel({
    id: 'specialist beantwoordt een vraag',
    hoedanigheid: 'SPECIALIST',
    stand: 'ACTIEF',
    // The question and nothing else: what somebody must know to answer, the duo writes in it. In the own act only, so the team's reflection stays closed.
    lezen: ['PROCES'],
    handeling: { lezen: ['REFLECTIE'], schrijven: ['REFLECTIE'] },
    nooitOpVerzoek: alleLabels,
    grondslag: JEUGDWET,
    doel: Doel.UITVOEREN_HULP,
  }),
  regel({
    id: 'tegendenker stelt tegenvragen',
    hoedanigheid: 'TEGENDENKER',
    stand: 'ACTIEF',
    lezen: [
      'PROCES', 'KERN', 'IDENTIFICEREND', 'VEILIGHEID', 'AFSPRAAK', 'RISICO', 'RISICO_BEWAKEN', 'FEIT', 'INTERPRETATIE',
      'ZIENSWIJZE', 'REFLECTIE',
    ],
    schrijven: ['REFLECTIE'],
    grondslag: JEUGDWET,
    doel: Doel.UITVOEREN_HULP,
  }),
  regel({
    id: 'gedragsdeskundige van het team weegt mee',
    hoedanigheid: 'GEDRAGSDESKUNDIGE_TEAM',
    stand: 'ACTIEF',
    lezen: [
      'PROCES', 'KERN', 'IDENTIFICEREND', 'VEILIGHEID', 'AFSPRAAK', 'RISICO', 'RISICO_BEWAKEN', 'FEIT', 'INTERPRETATIE',
      'ZIENSWIJZE', 'REFLECTIE', 'BIJZONDER',
    ],
    schrijven: ['REFLECTIE', 'BIJZONDER'],
    grondslag: `${JEUGDWET}; UAVG art. 30 lid 3`,
    doel: Doel.UITVOEREN_HULP,
  }),
  regel({
    id: 'jeugdbeschermer voert de maatregel uit',
    hoedanigheid: 'JEUGDBESCHERMER',
    stand: 'ACTIEF',
    lezen: [
      'PROCES', 'KERN', 'IDENTIFICEREND', 'CONTACT', 'GEHEIM_ADRES', 'BSN', 'BSN_EINDE', 'FEIT', 'ZIENSWIJZE', 'VEILIGHEID',
      'AFSPRAAK', 'RISICO', 'RISICO_BEWAKEN', 'MAATREGEL',
    ],
    schrijven: ['MAATREGEL'],
    grondslag: 'Jeugdwet art. 3.2 en 7.3.11 lid 4',
    doel: Doel.UITVOEREN_HULP,
  }),
];
