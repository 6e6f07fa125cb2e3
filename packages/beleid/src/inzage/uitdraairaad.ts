import type { Uitdraaidossier } from './uitdraaidossier.js';
import { dag, regels, type Los } from './uitdraaivorm.js';

/** What was asked of the Raad, and what each of the family said of it: that is of that person alone. */
export const raadsverzoeken = ({ raadsverzoeken: lijst }: Uitdraaidossier): Los[] =>
  (lijst ?? []).flatMap((v): Los[] => [
    {
      onderdeel: 'RAADSVERZOEK', id: v.id, label: 'TOETSVRAAG', kop: 'Verzoek tot onderzoek',
      regels: regels(
        ['Opgesteld', dag(v.opgesteldOp)], ['Verstuurd', dag(v.verstuurdOp)], ['Aanleiding', v.aanleiding], ['Waarom nu', v.waaromNu], ['Gezin en netwerk', v.gezinssituatie], ['Wat er met het kind gebeurt', v.feitenKind],
        ['Wat de ouders doen', v.feitenOuders], ['Andere omstandigheden', v.omstandigheden], ['Grootste zorg', v.grootsteZorg], ['Deelt het gezin de zorg', v.delenToelichting], ['Wat er moet gebeuren', v.watMoetGebeuren],
        ['Belangrijke gebeurtenissen', v.levensgeschiedenis], ['Problemen en beperkingen', v.problemenOuders], ['Jeugd van de ouders', v.jeugdOuders], ['Waarom spoed', v.spoedreden],
      ),
    },
    ...v.zienswijzen.map((z): Los => ({
      onderdeel: 'RAADSVERZOEK', id: v.id, label: 'TOETSVRAAG', vanId: z.gezinslid?.id ?? null, kop: 'Reactie op het verzoek',
      regels: regels(['Gelezen', dag(z.gelezenOp)], ['Waarom niet gelezen', z.redenNiet], ['Eigen woorden', z.zienswijze], ['Wat niet klopt', z.correcties]),
    })),
  ]);
