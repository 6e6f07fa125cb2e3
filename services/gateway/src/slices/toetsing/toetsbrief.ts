import {
  Bevindingoordeel, bevindingoordeelNaam, type Conceptwijze, conceptwijzeNaam, Criterium, criteriumNaam, dagVan, Toetsingtoestand, toetsuitkomstNaam, type Toetsuitkomst, toonDatum, toonDatumVoluit, vandaag,
} from '@bv/begrippen';
import type { Blok, Documentinhoud } from '../../platform/pdf/document.js';
import { zetPdf } from '../../platform/pdf/zet.js';
import type { Context } from '../../zicht/context.js';
import { lees } from '../../zicht/lezen.js';
import { velden } from '../../zicht/werk.js';
import { eisUitgifte } from '../geef-uit.js';
import { Toetsing } from './toetsing.entity.js';

export interface Briefgegevens {
  readonly nummer: string | null;
  readonly toestand: Toetsingtoestand | null;
  readonly aangevraagdOp: string | null;
  readonly gedeeldOp: string | null;
  readonly reactieTot: string | null;
  readonly dossierversie: number | null;
  readonly dossierhash: string | null;
  readonly vraag: string | null;
  readonly toetser: { readonly naam: string } | null;
  readonly stukken: readonly { readonly soort: string | null; readonly tekst: string | null; readonly bevinding: { readonly oordeel: Bevindingoordeel | null; readonly notitie: string | null } | null }[];
  readonly criteria: readonly { readonly criterium: Criterium | null; readonly voldoet: boolean | null; readonly toelichting: string | null }[];
  readonly gesprekken: readonly { readonly metWie: string | null; readonly datum: string | null; readonly toestand: string | null }[];
  readonly conceptreacties: readonly { readonly wie: string | null; readonly wijze: Conceptwijze | null; readonly op: string | null; readonly woorden: string | null; readonly verwerking: string | null }[];
  readonly oordeel: { readonly oudersGehoord: string | null; readonly tunnelvisie: string | null; readonly uitkomst: Toetsuitkomst | null; readonly motivering: string | null } | null;
}

const SELECTIE = velden('nummer', 'toestand', 'aangevraagdOp', 'gedeeldOp', 'reactieTot', 'dossierversie', 'dossierhash', 'vraag', {
  toetser: velden('naam'), stukken: velden('soort', 'tekst', { bevinding: velden('oordeel', 'notitie') }), criteria: velden('criterium', 'voldoet', 'toelichting'),
  gesprekken: velden('metWie', 'datum', 'toestand'), conceptreacties: velden('wie', 'wijze', 'op', 'woorden', 'verwerking'), oordeel: velden('oudersGehoord', 'tunnelvisie', 'uitkomst', 'motivering'),
});

const deel = (tekst: string, blokken: readonly Blok[]): Blok[] => (blokken.length === 0 ? [] : [{ soort: 'kop', niveau: 2, tekst }, ...blokken]);
const alinea = (tekst: string | null): Blok[] => (tekst ? [{ soort: 'alinea', tekst }] : []);

const bevindingen = (stukken: Briefgegevens['stukken']): string[] =>
  stukken.filter(({ bevinding }) => bevinding?.oordeel && bevinding.oordeel !== Bevindingoordeel.VOLGT_UIT_BRON)
    .map(({ tekst, bevinding }) => `${tekst ?? ''} (${bevindingoordeelNaam[bevinding?.oordeel ?? 'VRAAG'].toLowerCase()}${bevinding?.notitie ? `: ${bevinding.notitie}` : ''})`);

const voorwaarden = (criteria: Briefgegevens['criteria']): string[] =>
  Object.values(Criterium).flatMap((soort) => criteria.filter(({ criterium }) => criterium === soort).map(({ voldoet, toelichting }) => `${criteriumNaam[soort]}: ${voldoet ? 'ja' : 'nee'}${toelichting ? `. ${toelichting}` : ''}`));

const reacties = (alle: Briefgegevens['conceptreacties']): Blok[] =>
  alle.flatMap(({ wie, wijze, op, woorden, verwerking }): Blok[] => [
    ...(woorden ? [{ soort: 'citaat', tekst: woorden, van: `${wie ?? ''}${op ? `, ${toonDatum(op)}` : ''}` } as const] : alinea(`${wie ?? ''}: ${wijze ? conceptwijzeNaam[wijze].toLowerCase() : ''}.`)),
    ...alinea(verwerking && `Wat de toetser hiermee deed: ${verwerking}`),
  ]);

/** The letter: pure, so that a test reads it. A concept says on its face that it is one, and until when one may react. */
export function toetsbriefinhoud(t: Briefgegevens, nu: string): Documentinhoud {
  const isConcept = t.toestand !== Toetsingtoestand.GEDEELD;
  const { oordeel } = t;
  return {
    titel: isConcept ? 'Concept van het oordeel van de Raad' : 'Oordeel van de Raad', kenmerk: t.nummer ?? '', afzender: 'Raad voor de Kinderbescherming', datum: toonDatumVoluit(nu),
    blokken: [
      ...(isConcept ? alinea(`Dit is een concept. U mag het lezen en erop reageren tot en met ${t.reactieTot === null ? 'vijf werkdagen nadat u het kreeg' : toonDatumVoluit(dagVan(t.reactieTot))}. Klopt er iets niet? Zeg het tegen de toetser. Uw reactie komt in het oordeel te staan, in uw eigen woorden.`) : []),
      { soort: 'gegevens', paren: [['Toetser', t.toetser?.naam ?? ''], ['Gevraagd', t.aangevraagdOp === null ? '' : toonDatum(dagVan(t.aangevraagdOp))], ['Versie van het dossier', String(t.dossierversie ?? '')], ...(t.gedeeldOp === null ? [] : [['Gedeeld', toonDatum(dagVan(t.gedeeldOp))] as const])] },
      ...deel('Wat het duo vroeg', alinea(t.vraag)),
      ...deel('Het oordeel', [...alinea(oordeel?.uitkomst ? `${toetsuitkomstNaam[oordeel.uitkomst]}.` : null), ...alinea(oordeel?.motivering ?? null)]),
      ...deel('Voelen de ouders zich gehoord?', alinea(oordeel?.oudersGehoord ?? null)),
      ...deel('Was er tunnelvisie, en is die doorbroken?', alinea(oordeel?.tunnelvisie ?? null)),
      ...deel('De zes voorwaarden', voorwaarden(t.criteria).length === 0 ? [] : [{ soort: 'lijst', punten: voorwaarden(t.criteria) }]),
      ...deel('Bij deze feiten had de toetser een vraag', bevindingen(t.stukken).length === 0 ? [] : [{ soort: 'lijst', punten: bevindingen(t.stukken) }]),
      ...deel('Met wie de toetser sprak', t.gesprekken.length === 0 ? [] : [{ soort: 'lijst', punten: t.gesprekken.filter(({ toestand }) => toestand === 'GEVOERD').map(({ metWie, datum }) => [metWie, datum && toonDatum(datum)].filter(Boolean).join(', ')) }]),
      ...deel('Wat het gezin van het concept vond', reacties(t.conceptreacties)),
      ...(t.dossierhash === null ? [] : alinea(`Dit oordeel gaat over de vastgezette versie met controlegetal ${t.dossierhash}.`)),
    ],
  };
}

/** One look, logged as given out (E). Null for who may not see the verdict (yet), and while there is nothing to give. */
export async function geefToetsbrief(context: Context, toetsingId: string): Promise<{ bestandsnaam: string } | null> {
  const uitgifte = eisUitgifte(context);
  const [rij] = (await lees(context.lezer, context.kijker, Toetsing, SELECTIE, { waar: `t0.id = $1 and t0.toestand in ('VOORGELEGD', 'GEDEELD')`, waarden: [toetsingId], actie: 'E' })) as unknown as Briefgegevens[];
  if (!rij?.oordeel) return null;
  const bestandsnaam = `${rij.toestand === Toetsingtoestand.GEDEELD ? 'oordeel' : 'concept'}-${rij.nummer ?? 'toetsing'}.pdf`;
  uitgifte.geefUit({ naam: bestandsnaam, inhoud: await zetPdf(toetsbriefinhoud(rij, vandaag())) });
  return { bestandsnaam };
}
