import { stuksoortNaam, type Stuksoort, toonDatum, toonDatumVoluit, vandaag } from '@bv/begrippen';
import type { Blok, Documentinhoud } from '../../platform/pdf/document.js';
import { zetPdf } from '../../platform/pdf/zet.js';
import type { Context } from '../../zicht/context.js';
import { lees } from '../../zicht/lezen.js';
import { velden } from '../../zicht/werk.js';
import { eisUitgifte } from '../geef-uit.js';
import { Overdracht } from './overdracht.entity.js';

interface Gelezen {
  readonly aangebodenOp: string;
  readonly wieVertelt: string | null;
  readonly toelichting: string | null;
  readonly van: { readonly naam: string } | null;
  readonly naarOrganisatie: { readonly naam: string } | null;
  readonly casus: { readonly nummer: string } | null;
  readonly stukken: readonly { readonly soort: Stuksoort | null; readonly kop: string | null; readonly tekst: string | null; readonly peildatum: string | null }[];
}

const SELECTIE = velden('aangebodenOp', 'wieVertelt', 'toelichting', {
  van: velden('naam'), naarOrganisatie: velden('naam'), casus: velden('nummer'), stukken: velden('soort', 'kop', 'tekst', 'peildatum'),
});

function stukblokken(stukken: Gelezen['stukken']): Blok[] {
  const soorten = [...new Set(stukken.map(({ soort }) => soort))];
  return soorten.flatMap((soort): Blok[] => [
    { soort: 'kop', niveau: 2, tekst: soort === null ? 'Overig' : stuksoortNaam[soort] },
    { soort: 'lijst', punten: stukken.filter((stuk) => stuk.soort === soort).map(({ kop, tekst, peildatum }) => [kop, tekst, peildatum && `(${toonDatum(peildatum)})`].filter(Boolean).join(': ')) },
  ]);
}

/** The sheet as a letter: pure, so that a test reads it. */
export function overdrachtinhoud({ aangebodenOp, wieVertelt, toelichting, van, naarOrganisatie, casus, stukken }: Gelezen, nu: string): Documentinhoud {
  return {
    titel: 'Overdracht van een gezin', kenmerk: casus?.nummer ?? '', afzender: 'Veilig Thuis', datum: toonDatumVoluit(nu),
    blokken: [
      { soort: 'gegevens', paren: [['Aan', naarOrganisatie?.naam ?? ''], ['Van', van?.naam ?? 'Veilig Thuis'], ['Aangeboden', toonDatum(aangebodenOp)], ['Wie vertelt het gezin', wieVertelt ?? ''], ...(toelichting ? [['Toelichting', toelichting] as const] : [])] },
      ...stukblokken(stukken),
      { soort: 'kop', niveau: 2, tekst: 'Wat wij van u vragen' },
      { soort: 'alinea', tekst: 'Wilt u ons laten weten of u dit gezin aanneemt? Tot u ja zegt, blijft Veilig Thuis verantwoordelijk. Neemt u het gezin niet aan, vertel ons dan waarom.' },
    ],
  };
}

/** One look, logged as given out (E). Null for who may not see this handover, and for one that needs no letter. */
export async function geefOverdrachtbrief(context: Context, overdrachtId: string): Promise<{ bestandsnaam: string } | null> {
  const uitgifte = eisUitgifte(context);
  const [rij] = (await lees(context.lezer, context.kijker, Overdracht, SELECTIE, { waar: 't0.id = $1 and t0.naar_organisatie_id is not null', waarden: [overdrachtId], actie: 'E' })) as unknown as Gelezen[];
  if (!rij) return null;
  const bestandsnaam = `overdracht-${rij.casus?.nummer ?? 'brief'}.pdf`;
  uitgifte.geefUit({ naam: bestandsnaam, inhoud: await zetPdf(overdrachtinhoud(rij, vandaag())) });
  return { bestandsnaam };
}
