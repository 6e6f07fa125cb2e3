import { z } from 'zod';
import { Verzoeker, Zorgdeling } from './enums/raadsverzoek.js';

const tekst = z.string().min(1).max(10_000);
const dag = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/**
 * The request for research as a structured document: our own form, published as schema/corv/verzoek-tot-onderzoek.schema.json. It claims no conformance
 * to the StUF-koppelvlak Jeugdzorg (CORV), of which no public schema was found (domein §5.1). Nothing that is not asked may be in it.
 */
export const raadsberichtSchema = z.strictObject({
  schema: z.literal('https://blijvendveilig.example/schema/corv/verzoek-tot-onderzoek/1'),
  conformiteit: z.literal('Niet conform StUF-CORV: eigen formaat'),
  berichtId: z.uuid(),
  soort: z.literal('VERZOEK_TOT_ONDERZOEK'),
  kenmerk: tekst,
  /** On whose behalf: it goes from one organisation number either way. */
  namens: z.enum(Verzoeker),
  vanOin: z.string().regex(/^\d{20}$/),
  naarOin: z.string().regex(/^\d{20}$/),
  opgesteldOp: z.iso.datetime(),
  isSpoed: z.boolean(),
  spoedreden: tekst.nullable(),
  gezin: z.strictObject({
    nummer: tekst,
    leden: z.array(z.strictObject({ voornamen: tekst, achternaam: z.string().nullable(), geboortedatum: dag.nullable(), rol: z.string().nullable() })).min(1),
    situatie: tekst,
  }),
  aanleiding: tekst,
  waaromNu: tekst,
  feiten: z.strictObject({ kind: tekst, ouders: tekst, omstandigheden: tekst.nullable() }),
  grootsteZorg: tekst,
  zorgGedeeld: z.strictObject({ antwoord: z.enum(Zorgdeling), toelichting: tekst.nullable() }),
  watMoetGebeuren: tekst,
  geschiedenis: z.strictObject({ levensgebeurtenissen: tekst.nullable(), problemen: tekst.nullable(), jeugdVanOuders: tekst.nullable() }),
  /** As they said it, unedited (N95). */
  zienswijzen: z.array(z.strictObject({ van: tekst, gelezenOp: dag.nullable(), redenNietGelezen: tekst.nullable(), zienswijze: tekst.nullable(), correcties: tekst.nullable() })),
});

export type Raadsbericht = z.infer<typeof raadsberichtSchema>;

/** Why this is no such message, in the order of the document; empty when it is one. */
export const raadsberichtfouten = (bericht: unknown): string[] => {
  const uitslag = raadsberichtSchema.safeParse(bericht);
  return uitslag.success ? [] : uitslag.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
};

/** What is published. */
export const raadsberichtJsonSchema = (): Record<string, unknown> => ({ ...z.toJSONSchema(raadsberichtSchema), title: 'Verzoek tot onderzoek', $comment: 'Eigen formaat van Blijvend Veilig. Niet conform het StUF-koppelvlak Jeugdzorg (CORV).' });
