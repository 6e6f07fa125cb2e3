import { dagVan, toonDatumVoluit } from '@bv/begrippen';
import type { Blok, Documentinhoud } from '../../platform/pdf/document.js';
import { zetPdf } from '../../platform/pdf/zet.js';
import type { Context } from '../../zicht/context.js';
import { lees } from '../../zicht/lezen.js';
import { velden } from '../../zicht/werk.js';
import { eisUitgifte } from '../geef-uit.js';
import { Melderterugkoppeling } from './melderterugkoppeling.entity.js';

interface Gelezen {
  readonly tekst: string;
  readonly op: string;
  readonly door: { readonly naam: string } | null;
  readonly melding: { readonly nummer: string; readonly melder: { readonly naam: string | null; readonly functie: string | null; readonly organisatie: string | null } | null } | null;
}

const SELECTIE = velden('tekst', 'op', { door: velden('naam'), melding: velden('nummer', { melder: velden('naam', 'functie', 'organisatie') }) });

/** A paragraph, or a heading line with its points. */
function blokken(alinea: string): Blok[] {
  const [eerste = '', ...rest] = alinea.split('\n');
  return rest.length > 0 && rest.every((regel) => regel.startsWith('- '))
    ? [{ soort: 'alinea', tekst: eerste }, { soort: 'lijst', punten: rest.map((regel) => regel.slice(2)) }]
    : [{ soort: 'alinea', tekst: alinea }];
}

/** The letter to the melder: pure, so that a test reads it. It names the melding and never the family. */
export function terugkoppelinhoud({ tekst, op, door, melding }: Gelezen): Documentinhoud {
  const melder = melding?.melder;
  return {
    titel: 'Uw melding bij Veilig Thuis', kenmerk: melding?.nummer ?? '', afzender: 'Veilig Thuis', datum: toonDatumVoluit(dagVan(op)),
    blokken: [
      { soort: 'alinea', tekst: `Aan ${[melder?.naam, melder?.functie, melder?.organisatie].filter(Boolean).join(', ') || 'de melder'}` },
      ...tekst.split('\n\n').flatMap(blokken),
      { soort: 'alinea', tekst: `Met vriendelijke groet, ${[door?.naam, 'Veilig Thuis'].filter(Boolean).join(', ')}` },
    ],
  };
}

/** One look, logged as given out (E). Null for who may not know the melder, and for what was told by telephone. */
export async function geefTerugkoppelbrief(context: Context, id: string): Promise<{ bestandsnaam: string } | null> {
  const uitgifte = eisUitgifte(context);
  const [rij] = (await lees(context.lezer, context.kijker, Melderterugkoppeling, SELECTIE, { waar: `t0.id = $1 and t0.vorm = 'BRIEF'`, waarden: [id], actie: 'E' })) as unknown as Gelezen[];
  if (!rij) return null;
  const bestandsnaam = `terugkoppeling-${rij.melding?.nummer ?? 'melding'}.pdf`;
  uitgifte.geefUit({ naam: bestandsnaam, inhoud: await zetPdf(terugkoppelinhoud(rij)) });
  return { bestandsnaam };
}
