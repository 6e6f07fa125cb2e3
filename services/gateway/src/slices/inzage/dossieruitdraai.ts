import { uitdraaigroepen, type Beslotendeel } from '@bv/beleid';
import { Inzagetoestand, dagVan, toonDatumVoluit, vandaag } from '@bv/begrippen';
import { Aanvraagfout } from '../../platform/fout.js';
import type { Blok, Documentinhoud } from '../../platform/pdf/document.js';
import { zetPdf } from '../../platform/pdf/zet.js';
import type { Context } from '../../zicht/context.js';
import { lees, type Rij } from '../../zicht/lezen.js';
import { Beoordelingsinstrument } from '../beoordeling/instrument.entity.js';
import { Casus } from '../casus/casus.entity.js';
import { dossierselectie, instrumentselectie, verzoekselectie } from './dossierselectie.js';
import { eisUitgifte } from '../geef-uit.js';
import type { Document } from '../document.type.js';
import { maakUitdraai, type Gelezenverzoek } from './uitdraai.js';

/** What is said of a kind of data that this organisation itself may not see, and so cannot give. */
const ELDERS: Readonly<Record<string, string>> = {
  MELDING_INTERN: 'De volledige melding is bij Veilig Thuis.',
  MELDING: 'De melding is bij Veilig Thuis.',
  BEOORDELING: 'De beoordeling is bij Veilig Thuis.',
  BIJZONDER: 'Bijzondere gegevens, zoals over gezondheid, ziet alleen de gedragsdeskundige. Vraag die erom.',
  BSN: 'Uw hele burgerservicenummer is bij Veilig Thuis.',
  OVERDRACHT: 'Hoe het gezin werd overgedragen, staat in het dossier van Blijvend Veilig en van Veilig Thuis.',
  FEIT: 'Het dossier van Blijvend Veilig is bij Blijvend Veilig.',
};

const deelBlokken = ({ deel }: Beslotendeel): Blok[] => [
  { soort: 'kop', niveau: 3, tekst: deel.kop },
  ...(deel.onderdeel === 'AANVULLING'
    ? deel.regels.map(([naam, waarde]): Blok => (naam === 'Eigen woorden' ? { soort: 'citaat', tekst: waarde, van: 'in eigen woorden' } : { soort: 'gegevens', paren: [[naam, waarde]] }))
    : deel.regels.length > 0 ? [{ soort: 'gegevens', paren: deel.regels } as const] : []),
];

/** Why something stays behind, each reason once; nothing of what is silent. */
function achtergehouden(delen: readonly Beslotendeel[], elders: readonly string[]): Blok[] {
  const regels = delen.filter(({ besluit: { uitkomst, regel } }) => uitkomst === 'REGEL' && !regel.stil).map(({ besluit }) => besluit.regel.id);
  const doorWerker = delen.filter(({ besluit: { uitkomst, regel } }) => uitkomst === 'WERKER' && !regel.stil).length;
  const punten = [...new Set(regels), ...(doorWerker > 0 ? [`${doorWerker === 1 ? 'Eén deel gaat' : `${String(doorWerker)} delen gaan`} niet mee om de privacy of de veiligheid van iemand, of omdat het de hulp schaadt. U kunt vragen waarom.`] : []), ...elders];
  return punten.length > 0 ? [{ soort: 'kop', niveau: 2, tekst: 'Wat niet in deze uitdraai staat' }, { soort: 'lijst', punten }] : [];
}

interface Briefgegevens {
  readonly nummer: string;
  readonly voor: string;
  readonly verstrektOp: string;
  /** Kinds of data that whoever gives this cannot see. */
  readonly elders: readonly string[];
  readonly nu: string;
}

/** The dossier as a letter: pure, so that a test reads it. */
export function dossierinhoud({ nummer, voor, verstrektOp, elders, nu }: Briefgegevens, delen: readonly Beslotendeel[]): Documentinhoud {
  const mee = delen.filter(({ besluit }) => besluit.uitkomst === 'MEE');
  const dag = dagVan(verstrektOp);
  return {
    titel: 'Uw dossier bij Blijvend Veilig', kenmerk: nummer, afzender: 'Blijvend Veilig', datum: toonDatumVoluit(nu),
    blokken: [
      { soort: 'alinea', tekst: `Dit is het dossier voor ${voor}. U vroeg erom, en dat is uw recht. Twee collega's keken na wat erin staat.` },
      { soort: 'alinea', tekst: dag === nu ? 'U krijgt dit vandaag.' : `U kreeg dit op ${toonDatumVoluit(dag)}. Dit is een nieuwe afdruk van hetzelfde dossier.` },
      ...uitdraaigroepen.flatMap((groep): Blok[] => {
        const inGroep = mee.filter(({ deel }) => deel.groep === groep);
        return inGroep.length > 0 ? [{ soort: 'kop', niveau: 2, tekst: groep }, ...inGroep.flatMap(deelBlokken)] : [];
      }),
      ...achtergehouden(delen, elders),
      { soort: 'kop', niveau: 2, tekst: 'Klopt er iets niet?' },
      { soort: 'alinea', tekst: 'U mag bij elk deel uw eigen woorden laten zetten. De tekst zelf blijft staan. Bent u het niet eens met wat niet meegaat? Dan kunt u een klacht indienen, ook bij de Autoriteit Persoonsgegevens.' },
    ],
  };
}

const eldersVan = (casus: Rij): string[] => (casus['afschermingen'] as { label: string }[]).flatMap(({ label }) => ELDERS[label] ?? []);

/**
 * One statement on the dossier and one line in the log, as given out (E). Nothing of the file is kept: the hash of what was checked says whether what
 * would go out now is still that. Errors: what was not handed over yet, or has changed since.
 */
export async function geefDossieruitdraai(context: Context, verzoekId: string): Promise<Document | null> {
  const uitgifte = eisUitgifte(context);
  const selectie = dossierselectie(context.kijker.portaal).set('inzageverzoeken', verzoekselectie());
  const [casus] = await lees(context.lezer, context.kijker, Casus, selectie, { waar: 't0.id in (select v.casus_id from zicht.inzageverzoek v where v.id = $1)', waarden: [verzoekId], actie: 'E' });
  if (!casus) return null;
  const verzoek = (casus['inzageverzoeken'] as Gelezenverzoek[]).find(({ id }) => id === verzoekId);
  if (verzoek?.toestand !== Inzagetoestand.VERSTREKT || verzoek.verstrektOp === null) throw new Aanvraagfout('ONGELDIGE_INVOER', 'Dit verzoek is nog niet verstrekt.');
  const instrumenten = await lees(context.lezer, context.kijker, Beoordelingsinstrument, instrumentselectie(), { waar: 'true' });
  const { delen, hash } = maakUitdraai(verzoek, casus, instrumenten);
  if (hash !== verzoek.inhoudhash) throw new Aanvraagfout('ONGELDIGE_INVOER', 'Het dossier is veranderd sinds dit is verstrekt. Deze uitdraai kan niet opnieuw worden gemaakt. Leg een nieuw verzoek vast.');
  const nummer = String(casus['nummer']);
  const voor = [verzoek.voor?.voornamen, verzoek.voor?.achternaam].filter(Boolean).join(' ');
  const bestandsnaam = `dossier-${nummer}.pdf`;
  uitgifte.geefUit({ naam: bestandsnaam, inhoud: await zetPdf(dossierinhoud({ nummer, voor, verstrektOp: verzoek.verstrektOp, elders: eldersVan(casus), nu: vandaag() }, delen)) });
  return { bestandsnaam };
}
