import { Doel } from '@bv/begrippen';
import { regel } from '../beleidsregel.js';
import type { Beleidsregel } from '../beleidsregel.js';

const WMO = 'Wmo 2015 art. 5.1.6';

export const regelsVeiligThuis: readonly Beleidsregel[] = [
  regel({
    id: 'Veilig Thuis behandelt de melding',
    hoedanigheid: 'VT_BEHANDELAAR',
    stand: 'ACTIEF',
    // BSN_EINDE is read only: it follows from the number, nobody types it.
    lezen: [
      'PROCES', 'KERN', 'IDENTIFICEREND', 'CONTACT', 'GEHEIM_ADRES', 'BSN', 'BSN_EINDE', 'MELDER_OPEN', 'MELDER_ANONIEM',
      'MELDING_INTERN', 'MELDING', 'BEOORDELING', 'VEILIGHEID', 'AFSPRAAK', 'OVERDRACHT', 'RECHTEN',
    ],
    schrijven: [
      'PROCES', 'KERN', 'IDENTIFICEREND', 'CONTACT', 'GEHEIM_ADRES', 'BSN', 'MELDER_OPEN', 'MELDER_ANONIEM',
      'MELDING_INTERN', 'MELDING', 'BEOORDELING', 'VEILIGHEID', 'AFSPRAAK', 'OVERDRACHT', 'RECHTEN',
    ],
    grondslag: WMO,
    doel: Doel.INTAKE_EN_BEOORDELING,
  }),
  regel({
    id: 'Veilig Thuis hoort na de overdracht hoe het gaat',
    hoedanigheid: 'VT_BEHANDELAAR',
    stand: 'NAZORG',
    // The melder stays open: Veilig Thuis still owes the melder feedback and stays the keeper of that identity.
    lezen: ['PROCES', 'TERUGKOPPELING', 'MELDER_OPEN', 'MELDER_ANONIEM'],
    // What the melder was told is recorded beside the melder.
    schrijven: ['MELDER_OPEN', 'MELDER_ANONIEM'],
    grondslag: WMO,
    doel: Doel.NAZORG,
    redenen: {
      IDENTIFICEREND: 'Het gezin is overgedragen. Het duo werkt nu met het gezin.',
      KERN: 'Het gezin is overgedragen. Het duo werkt nu met het gezin.',
    },
  }),
  regel({
    id: 'Veilig Thuis volgt of het veilig blijft',
    hoedanigheid: 'VT_MONITOR',
    stand: 'ACTIEF',
    lezen: ['PROCES', 'IDENTIFICEREND', 'AFSPRAAK', 'VEILIGHEID', 'TERUGKOPPELING', 'AFSLUITING'],
    // How safe it was when Veilig Thuis looked again.
    schrijven: ['VEILIGHEID'],
    grondslag: WMO,
    doel: Doel.NAZORG,
  }),
  regel({
    id: 'collega van Veilig Thuis kijkt na wat naar het gezin gaat',
    hoedanigheid: 'VT_NAKIJKER',
    stand: 'ACTIEF',
    // All that can be handed over, so that both see the same; the melder, the internal text and the whole number never are.
    lezen: ['PROCES', 'KERN', 'IDENTIFICEREND', 'CONTACT', 'GEHEIM_ADRES', 'BSN_EINDE', 'MELDING', 'BEOORDELING', 'VEILIGHEID', 'AFSPRAAK', 'OVERDRACHT', 'RECHTEN'],
    // BEOORDELING: the second pair of eyes on a beoordeling without follow-up.
    schrijven: ['RECHTEN', 'BEOORDELING'],
    grondslag: 'AVG art. 15 lid 4; AVG art. 5 lid 1 onder f; Wmo 2015 art. 4.1.1',
    doel: Doel.UITVOEREN_HULP,
  }),
];
