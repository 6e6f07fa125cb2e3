import { Tafelrol, Tafeltoestand, toonDatumVoluit, vandaag } from '@bv/begrippen';
import type { Blok, Documentinhoud } from '../../platform/pdf/document.js';
import { zetPdf } from '../../platform/pdf/zet.js';
import type { Context } from '../../zicht/context.js';
import { lees } from '../../zicht/lezen.js';
import { velden } from '../../zicht/werk.js';
import { Casus } from '../casus/casus.entity.js';
import { eisUitgifte } from '../geef-uit.js';

export interface Genodigde {
  readonly id: string;
  readonly rol: Tafelrol | null;
  readonly naam: string | null;
  readonly gezinslid: { readonly voornamen: string | null; readonly achternaam: string | null } | null;
  readonly partij: { readonly naam: string } | null;
}
export interface Uitnodiging {
  readonly nummer: string | null;
  readonly aanspreekpunt: { readonly naam: string; readonly organisatie: { readonly naam: string; readonly telefoon: string | null } | null } | null;
  readonly tafel: { readonly datum: string | null; readonly waar: string | null; readonly aanleiding: string | null; readonly deelnemers: readonly Genodigde[] };
  readonly wie: Genodigde;
}

const naamVan = ({ naam, gezinslid, partij }: Genodigde): string => (gezinslid ? [gezinslid.voornamen, gezinslid.achternaam].filter(Boolean).join(' ') : (partij?.naam ?? naam ?? ''));
const alinea = (tekst: string): Blok => ({ soort: 'alinea', tekst });
const kop = (tekst: string): Blok => ({ soort: 'kop', niveau: 2, tekst });

/** Of the family one reads who else is asked by their part and name; of the others no more than that they are of the family. */
const anderen = ({ tafel: { deelnemers }, wie }: Uitnodiging): string[] => deelnemers.filter(({ id, rol }) => id !== wie.id && rol !== Tafelrol.GEZIN).map(naamVan);

const AAN_GEZIN = ({ tafel, ...uitnodiging }: Uitnodiging): Blok[] => [
  kop('Waar gaat het over?'),
  alinea(tafel.aanleiding ?? ''),
  alinea('Aan tafel praten wij samen over wat er nodig is, en of de Raad voor de Kinderbescherming moet meekijken. U vertelt zelf hoe u het ziet. U mag iemand meenemen die u vertrouwt.'),
  ...(anderen({ tafel, ...uitnodiging }).length === 0 ? [] : [kop('Wie zijn er nog meer gevraagd?'), { soort: 'lijst', punten: anderen({ tafel, ...uitnodiging }) } as const]),
  kop('Vindt u het goed?'),
  alinea('Aan tafel horen anderen dingen over u. Daarom vragen wij u eerst of u dat goed vindt. Dit vragen wij aan ieder van het gezin apart, en bij elke tafel opnieuw.'),
  { soort: 'lijst', punten: [
    'U hoeft niet te komen en u hoeft geen ja te zeggen. Het is vrijwillig.',
    'Zegt u ja, dan mag u dat later veranderen. Bel ons dan.',
    'Zegt u nee, dan delen wij alleen wat echt moet voor de veiligheid. Wij vertellen u vooraf wat dat is, en waarom dat mag.',
    'Uw antwoord geldt alleen voor u, en alleen voor deze keer.',
  ] },
];

/** A letter can come into the wrong hands, and the family may not have agreed yet: it says neither who they are nor what it is about. */
const AAN_ANDEREN: readonly Blok[] = [
  kop('Waar gaat het over?'),
  alinea('Wij praten met een gezin over wat er nodig is, en of de Raad voor de Kinderbescherming moet meekijken. Over welk gezin het gaat, hoort u van het duo. In deze brief staat het niet.'),
  kop('Wat mag u horen?'),
  alinea('Ieder van het gezin wordt apart gevraagd of u over hen mag horen, en bij elke tafel opnieuw. Zegt iemand nee, dan delen wij over die persoon alleen wat voor de veiligheid moet. Het duo vertelt u dat voor de tafel begint.'),
  alinea('Wat u hoort, deelt u niet verder zonder het met het duo en het gezin te bespreken.'),
];

/** The invitation: pure, so that a test reads it. */
export function tafelbriefinhoud(uitnodiging: Uitnodiging, nu: string): Documentinhoud {
  const { nummer, aanspreekpunt, tafel, wie } = uitnodiging;
  const isGezin = wie.rol === Tafelrol.GEZIN;
  return {
    titel: 'Uitnodiging voor een gesprek aan tafel', kenmerk: nummer ?? '', afzender: 'Blijvend Veilig', datum: toonDatumVoluit(nu),
    blokken: [
      alinea(`Aan ${naamVan(wie)}`),
      alinea(isGezin ? 'Wij nodigen u uit voor een beschermingstafel. Dat is een gesprek met u en met mensen die kunnen helpen.' : 'Wij nodigen u uit voor een beschermingstafel: een gesprek met een gezin en met mensen die kunnen helpen.'),
      { soort: 'gegevens', paren: [['Wanneer', tafel.datum === null ? '' : toonDatumVoluit(tafel.datum)], ['Waar en hoe laat', tafel.waar ?? '']] },
      ...(isGezin ? AAN_GEZIN(uitnodiging) : AAN_ANDEREN),
      kop('Vragen of niet kunnen komen?'),
      alinea(`Bel ${[aanspreekpunt?.naam ?? 'het duo', aanspreekpunt?.organisatie?.naam, aanspreekpunt?.organisatie?.telefoon].filter(Boolean).join(', ')}.`),
    ],
  };
}

const WIE = velden('id', 'rol', 'naam', { gezinslid: velden('voornamen', 'achternaam'), partij: velden('naam') });
const SELECTIE = velden('nummer', { aanspreekpunt: velden('naam', { organisatie: velden('naam', 'telefoon') }), beschermingstafels: velden('toestand', 'datum', 'waar', 'aanleiding', { deelnemers: WIE }) });

type Gelezen = Omit<Uitnodiging, 'tafel' | 'wie'> & { readonly beschermingstafels: readonly (Uitnodiging['tafel'] & { readonly toestand: string | null })[] };

/** One look, logged as given out (E). Null for who may not ask the Raad, and for a table that is over. */
export async function geefTafelbrief(context: Context, deelnemerId: string): Promise<{ bestandsnaam: string } | null> {
  const uitgifte = eisUitgifte(context);
  const [rij] = (await lees(context.lezer, context.kijker, Casus, SELECTIE, { waar: `t0.id in (select d.casus_id from zicht.tafeldeelnemer d where d.id = $1)`, waarden: [deelnemerId], actie: 'E' })) as unknown as Gelezen[];
  const tafel = rij?.beschermingstafels.find(({ toestand, deelnemers }) => toestand === Tafeltoestand.GEPLAND && deelnemers.some(({ id }) => id === deelnemerId));
  const wie = tafel?.deelnemers.find(({ id }) => id === deelnemerId);
  if (!rij || !tafel || !wie) return null;
  const bestandsnaam = `uitnodiging-${rij.nummer ?? 'tafel'}.pdf`;
  uitgifte.geefUit({ naam: bestandsnaam, inhoud: await zetPdf(tafelbriefinhoud({ nummer: rij.nummer, aanspreekpunt: rij.aanspreekpunt, tafel, wie }, vandaag())) });
  return { bestandsnaam };
}
