import { z } from 'zod';

const code = z.string().regex(/^[A-Z][A-Z0-9_]{1,40}$/, { error: 'Een code bestaat uit hoofdletters, cijfers en liggende streepjes, zoals NU_GEVAAR.' });
const tekst = z.string({ error: 'Hier hoort tekst.' }).trim().min(1, { error: 'Hier hoort tekst.' }).max(400, { error: 'Houd dit onder de 400 tekens.' });
const zijnVerschillend = (lijst: readonly { code: string }[]): boolean => new Set(lijst.map((een) => een.code)).size === lijst.length;

/** One question: its answers are words of its own, and some answers ask for an explanation. */
const vraag = z.strictObject({
  code,
  groep: tekst,
  tekst,
  hulp: tekst.nullable(),
  antwoorden: z
    .array(z.strictObject({ code, tekst, vraagtToelichting: z.boolean({ error: 'Schrijf true of false.' }) }))
    .min(2, { error: 'Een vraag heeft minstens twee antwoorden.' })
    .refine(zijnVerschillend, { error: 'Twee antwoorden hebben dezelfde code.' }),
});

/** The questions of one version of the veiligheidsbeoordeling: data, so that a new version is a file and no release. */
export const instrumentvragen = z.array(vraag).min(1, { error: 'Er staan geen vragen in.' }).refine(zijnVerschillend, { error: 'Twee vragen hebben dezelfde code.' });

/** A version as it comes in by `pnpm instrument` (docs/beheer/instrument.md). */
export const instrumentbestand = z.strictObject({
  versie: z.int({ error: 'Het versienummer is een heel getal vanaf 1.' }).min(1, { error: 'Het versienummer is een heel getal vanaf 1.' }),
  titel: tekst,
  geldigVan: z.iso.date({ error: 'Schrijf de dag als 2027-01-31.' }),
  vragen: instrumentvragen,
});
export type Instrumentbestand = z.output<typeof instrumentbestand>;

/** What another version asks differently, in sentences: for who reviews it before it holds. */
export function instrumentverschil(oud: readonly Instrumentvraag[], nieuw: readonly Instrumentvraag[]): string[] {
  const bij = (vragen: readonly Instrumentvraag[], gezocht: string): Instrumentvraag | undefined => vragen.find((een) => een.code === gezocht);
  return [
    ...oud.filter((een) => !bij(nieuw, een.code)).map((een) => `weg: ${een.code}, ${een.tekst}`),
    ...nieuw.flatMap((een) => {
      const voor = bij(oud, een.code);
      if (!voor) return [`nieuw: ${een.code}, ${een.tekst}`];
      return JSON.stringify(voor) === JSON.stringify(een) ? [] : [`anders: ${een.code}, ${een.tekst}${voor.tekst === een.tekst ? '' : ` (was: ${voor.tekst})`}`];
    }),
  ];
}
export type Instrumentvraag = z.output<typeof vraag>;

export interface Instrumentantwoord {
  readonly vraag: string;
  readonly antwoord: string;
  readonly toelichting: string | null;
}

export interface Antwoordbezwaar {
  readonly vraag: string;
  readonly veld: 'antwoord' | 'toelichting';
  readonly tekst: string;
}

/** What is missing or wrong, by question: each question one answer of its own, with an explanation where the answer asks for one. */
export function antwoordbezwaren(vragen: readonly Instrumentvraag[], antwoorden: readonly Instrumentantwoord[]): Antwoordbezwaar[] {
  return vragen.flatMap((v): Antwoordbezwaar[] => {
    const gegeven = antwoorden.filter(({ vraag: code }) => code === v.code);
    const gekozen = v.antwoorden.find((a) => a.code === gegeven[0]?.antwoord);
    if (gegeven.length !== 1 || !gekozen) return [{ vraag: v.code, veld: 'antwoord', tekst: `Kies een antwoord: ${v.tekst}` }];
    return gekozen.vraagtToelichting && !gegeven[0]?.toelichting?.trim() ? [{ vraag: v.code, veld: 'toelichting', tekst: `Leg uit: ${v.tekst}` }] : [];
  });
}

/** Answers to questions that this version does not have. */
export const vreemdeAntwoorden = (vragen: readonly Instrumentvraag[], antwoorden: readonly Instrumentantwoord[]): boolean => antwoorden.some((a) => !vragen.some((v) => v.code === a.vraag));
