import { tafelrolNaam, tafeluitkomstNaam, toestemmingNaam, verzoekerNaam } from '@bv/begrippen';
import { verzoekcategorie } from '../verzoekcategorie.js';
import type { Uitdraaidossier } from './uitdraaidossier.js';
import { dag, naam, regels, type Los } from './uitdraaivorm.js';

/** What was asked of the Raad, and what each of the family said of it: that is of that person alone. */
export const raadsverzoeken = ({ raadsverzoeken: lijst }: Uitdraaidossier): Los[] =>
  (lijst ?? []).flatMap((v): Los[] => {
    const deel = { onderdeel: 'RAADSVERZOEK', id: v.id, label: verzoekcategorie(v.aanvrager) } as const;
    return [
      {
        ...deel, kop: 'Verzoek tot onderzoek',
        regels: regels(
          ['Wie het vroeg', naam(verzoekerNaam, v.aanvrager)], ['Opgesteld', dag(v.opgesteldOp)], ['Verstuurd', dag(v.verstuurdOp)], ['Aanleiding', v.aanleiding], ['Waarom nu', v.waaromNu], ['Gezin en netwerk', v.gezinssituatie],
          ['Wat er met het kind gebeurt', v.feitenKind], ['Wat de ouders doen', v.feitenOuders], ['Andere omstandigheden', v.omstandigheden], ['Grootste zorg', v.grootsteZorg], ['Deelt het gezin de zorg', v.delenToelichting],
          ['Wat er moet gebeuren', v.watMoetGebeuren], ['Belangrijke gebeurtenissen', v.levensgeschiedenis], ['Problemen en beperkingen', v.problemenOuders], ['Jeugd van de ouders', v.jeugdOuders], ['Waarom spoed', v.spoedreden],
        ),
      },
      ...v.zienswijzen.map((z): Los => ({
        ...deel, vanId: z.gezinslid?.id ?? null, kop: 'Reactie op het verzoek',
        regels: regels(['Gelezen', dag(z.gelezenOp)], ['Waarom niet gelezen', z.redenNiet], ['Eigen woorden', z.zienswijze], ['Wat niet klopt', z.correcties]),
      })),
    ];
  });

const isVanGezin = ({ rol }: { rol: string | null }): boolean => rol === 'GEZIN';

/** When the meeting is, is for all who work with the family; the rest is of who may ask the Raad, and what somebody agreed to of that person alone. */
export const beschermingstafels = ({ beschermingstafels: lijst }: Uitdraaidossier): Los[] =>
  (lijst ?? []).flatMap((t): Los[] => {
    const gevraagd = t.deelnemers ?? [];
    const inhoud = regels(
      ['Waarom', t.aanleiding], ['Waarom spoed', t.spoedreden], ['Gehouden', dag(t.gehoudenOp)], ['Uitkomst', naam(tafeluitkomstNaam, t.uitkomst)], ['Afgesproken', t.toelichting], ['Waarom het niet doorging', t.vervallenReden],
      ['Wie er ook gevraagd waren', gevraagd.filter((d) => !isVanGezin(d)).map((d) => d.naam ?? naam(tafelrolNaam, d.rol)).filter(Boolean).join(', ')],
    );
    const deel = { onderdeel: 'BESCHERMINGSTAFEL', id: t.id } as const;
    return [
      { ...deel, label: 'AFSPRAAK', kop: 'Beschermingstafel', regels: regels(['Dag', dag(t.datum)], ['Waar', t.waar]) },
      ...(inhoud.length > 0 ? [{ ...deel, label: 'TOETSVRAAG', kop: 'Wat er aan de beschermingstafel gebeurde', regels: inhoud } as const] : []),
      ...gevraagd.filter(isVanGezin).map((d): Los => ({
        ...deel, label: 'TOETSVRAAG', vanId: d.gezinslid?.id ?? null, kop: 'Toestemming voor de beschermingstafel',
        regels: regels(['Antwoord', naam(toestemmingNaam, d.toestemming)], ['Gevraagd', dag(d.gevraagdOp)], ['Wat dan gedeeld werd, en waarom', d.grond]),
      })),
    ];
  });
