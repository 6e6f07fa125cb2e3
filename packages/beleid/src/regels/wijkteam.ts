import { Doel } from '@bv/begrippen';
import { regel } from '../beleidsregel.js';
import type { Beleidsregel } from '../beleidsregel.js';

const WIJKTEAM = 'Jeugdwet art. 7.3.11; toestemming van het gezin of een vastgelegde grond';

// Wijkteams have no broad legal basis for sharing across domains (domain §6.1): the narrowest sight of all.
export const regelsWijkteam: readonly Beleidsregel[] = [
  regel({
    id: 'wijkteam vraagt advies',
    hoedanigheid: 'WIJKTEAM_ADVIES',
    stand: 'ACTIEF',
    lezen: ['PROCES', 'KERN'],
    grondslag: WIJKTEAM,
    doel: Doel.UITVOEREN_HULP,
  }),
  regel({
    id: 'wijkteam loopt mee met het duo',
    hoedanigheid: 'WIJKTEAM_MEELOPER',
    stand: 'ACTIEF',
    lezen: ['PROCES', 'KERN', 'IDENTIFICEREND', 'CONTACT', 'AFSPRAAK', 'RISICO_BEWAKEN'],
    // In the visits that they make together both write; while the duo has taken over there is no such act, and the sight stays (N108).
    handeling: { lezen: ['AFSPRAAK'], schrijven: ['AFSPRAAK'] },
    grondslag: WIJKTEAM,
    doel: Doel.UITVOEREN_HULP,
  }),
  regel({
    id: 'wijkteam ziet alleen het aangeboden blad',
    hoedanigheid: 'WIJKTEAM_HOUDER',
    stand: 'KANDIDAAT',
    lezen: ['PROCES'],
    handeling: { lezen: ['KERN', 'IDENTIFICEREND', 'AFSPRAAK', 'RISICO_BEWAKEN', 'OVERDRACHT'], schrijven: ['OVERDRACHT'] },
    grondslag: WIJKTEAM,
    doel: Doel.OVERDRACHT,
    redenen: {
      CONTACT: 'Dit ziet u als u het gezin aanvaardt.',
      ZIENSWIJZE: 'Dit ziet u als u het gezin aanvaardt.',
    },
  }),
  regel({
    id: 'wijkteam ziet afspraken na aanvaarding',
    hoedanigheid: 'WIJKTEAM_HOUDER',
    stand: 'ACTIEF',
    lezen: [
      'PROCES', 'KERN', 'IDENTIFICEREND', 'CONTACT', 'AFSPRAAK', 'RISICO_BEWAKEN', 'ZIENSWIJZE', 'AFSLUITING', 'RECHTEN',
    ],
    // Who holds the dossier answers the family: after the handover that is the wijkteam.
    schrijven: ['AFSPRAAK', 'RECHTEN'],
    // The own sheet stays readable; that of Veilig Thuis to the duo does not come along.
    handeling: { lezen: ['KERN', 'IDENTIFICEREND', 'AFSPRAAK', 'RISICO_BEWAKEN', 'OVERDRACHT'] },
    grondslag: WIJKTEAM,
    doel: Doel.UITVOEREN_HULP,
    redenen: { FEIT: 'Het dossier van het duo gaat niet mee. U ziet de afspraken en de zorgen om te bewaken.' },
  }),
  regel({
    id: 'collega van het wijkteam kijkt na wat naar het gezin gaat',
    hoedanigheid: 'WIJKTEAM_NAKIJKER',
    stand: 'ACTIEF',
    // The same as the holder, so that both see what goes out.
    lezen: ['PROCES', 'KERN', 'IDENTIFICEREND', 'CONTACT', 'AFSPRAAK', 'RISICO_BEWAKEN', 'ZIENSWIJZE', 'AFSLUITING', 'RECHTEN'],
    schrijven: ['RECHTEN'],
    grondslag: 'AVG art. 15 lid 4; AVG art. 5 lid 1 onder f',
    doel: Doel.UITVOEREN_HULP,
  }),
];
