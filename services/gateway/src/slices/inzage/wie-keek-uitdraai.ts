import { hoedanigheidNaam, inzagewoorden, type Hoedanigheid } from '@bv/beleid';
import { doelNaam, toonDatum, toonDatumVoluit, vandaag, type Doel } from '@bv/begrippen';
import type { Blok, Documentinhoud } from '../../platform/pdf/document.js';
import { zetPdf } from '../../platform/pdf/zet.js';
import type { Context } from '../../zicht/context.js';
import { type Kijkdag, type Kijkperiode, leesWieKeek } from '../../zicht/wie-keek.js';
import { eisUitgifte } from '../geef-uit.js';
import type { Document } from '../document.type.js';

const MEESTE_REGELS = 5000;
const DEED: Readonly<Record<string, string>> = { R: 'keek', U: 'schreef iets op', E: 'maakte een uitdraai' };

const rij = (dag: Kijkdag): string[] => [
  toonDatum(dag.dag),
  [dag.naam ?? 'Onbekend', dag.functie, dag.organisatie].filter(Boolean).join(', '),
  [
    `${dag.hoedanigheden.includes('NOODTOEGANG') ? 'Noodtoegang: ' : ''}${DEED[dag.actie] ?? 'keek'}${dag.keren > 1 ? ` (${String(dag.keren)} keer)` : ''}`,
    inzagewoorden(dag.getoond).join(', '),
  ].filter(Boolean).join(': '),
  [doelNaam[dag.doel as Doel], dag.hoedanigheden.map((h) => hoedanigheidNaam[h as Hoedanigheid].toLowerCase()).join(', ')].filter(Boolean).join(', als '),
];

/** The letter with the page: pure, so that a test reads it. */
export function wieKeekInhoud(nummer: string, { van, tot }: Pick<Kijkperiode, 'van' | 'tot'>, dagen: readonly Kijkdag[], nu: string): Documentinhoud {
  const periode = van || tot ? `${van ? `vanaf ${toonDatumVoluit(van)} ` : ''}${tot ? `tot en met ${toonDatumVoluit(tot)}` : ''}`.trim() : 'vanaf het begin';
  const uitleg: Blok[] = [
    { soort: 'alinea', tekst: 'Dit is een lijst van wie in uw dossier keek of er iets in schreef. U ziet wie het was, voor welke organisatie, welke soort gegevens het waren en waarom.' },
    { soort: 'alinea', tekst: `De lijst gaat over de tijd ${periode}. Deed iemand op één dag vaker hetzelfde, dan staat dat op één regel.` },
  ];
  const lijst: Blok = dagen.length > 0
    ? { soort: 'tabel', koppen: ['Dag', 'Wie', 'Wat', 'Waarom'], rijen: dagen.map(rij) }
    : { soort: 'alinea', tekst: 'In deze tijd keek niemand in het dossier.' };
  return {
    titel: 'Wie keek in het dossier', kenmerk: nummer, afzender: 'Blijvend Veilig', datum: toonDatumVoluit(nu),
    blokken: [
      ...uitleg, { soort: 'kop', niveau: 2, tekst: 'Wie keek, en wanneer' }, lijst,
      { soort: 'kop', niveau: 2, tekst: 'Klopt er iets niet?' },
      { soort: 'alinea', tekst: 'Vraagt u zich af waarom iemand keek? Vraag het aan uw vaste gezicht. U kunt ook de privacyfunctionaris vragen om het uit te zoeken.' },
    ],
  };
}

/** One look, logged as given out (E). Null for who may not answer the family about this casus. */
export async function geefWieKeek(context: Context, periode: Kijkperiode): Promise<Document | null> {
  const uitgifte = eisUitgifte(context);
  const gelezen = await leesWieKeek(context.lezer, context.kijker, periode, MEESTE_REGELS, 'E');
  if (!gelezen) return null;
  const bestandsnaam = `wie-keek-${gelezen.nummer}.pdf`;
  uitgifte.geefUit({ naam: bestandsnaam, inhoud: await zetPdf(wieKeekInhoud(gelezen.nummer, periode, gelezen.dagen, vandaag())) });
  return { bestandsnaam };
}
