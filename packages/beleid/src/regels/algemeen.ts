import { Doel } from '@bv/begrippen';
import { regel } from '../beleidsregel.js';
import type { Beleidsregel } from '../beleidsregel.js';

export const regelsAlgemeen: readonly Beleidsregel[] = [
  regel({
    id: 'wachtrij toont alleen wat iemand nodig heeft om te kiezen',
    hoedanigheid: 'WACHTRIJ',
    stand: 'ACTIEF',
    lezen: ['PROCES', 'KERN'],
    grondslag: 'AVG art. 5 lid 1 onder c',
    doel: Doel.INTAKE_EN_BEOORDELING,
    redenen: {
      IDENTIFICEREND: 'Dit ziet u als u het gezin of de toetsing oppakt.',
      MELDING: 'Dit ziet u als u de melding oppakt.',
    },
  }),
  regel({
    id: 'noodtoegang opent wat iemand bij acuut gevaar nodig heeft',
    hoedanigheid: 'NOODTOEGANG',
    stand: 'ACTIEF',
    lezen: ['PROCES', 'KERN', 'IDENTIFICEREND', 'CONTACT', 'AFSPRAAK', 'RISICO_BEWAKEN'],
    grondslag: 'AVG art. 6 lid 1 onder d',
    doel: Doel.UITVOEREN_HULP,
  }),
  regel({
    id: 'toegang op verzoek opent wat is toegekend, tot de einddatum',
    hoedanigheid: 'OP_VERZOEK',
    stand: 'ACTIEF',
    lezen: ['PROCES'],
    grondslag: 'De grondslag van het werk waarvoor het is gevraagd; AVG art. 5 lid 1 onder b en c',
    doel: Doel.UITVOEREN_HULP,
  }),
  regel({
    id: 'uitgesloten gaat voor alles',
    hoedanigheid: 'UITGESLOTEN',
    stand: 'ACTIEF',
    grondslag: 'AVG art. 5 lid 1 onder f',
    doel: Doel.TOEZICHT,
  }),
];
