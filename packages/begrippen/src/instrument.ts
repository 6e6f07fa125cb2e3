import { z } from 'zod';

const code = z.string().regex(/^[A-Z][A-Z0-9_]{1,40}$/);

/** One question: its answers are words of its own, and some answers ask for an explanation. */
const vraag = z.object({
  code,
  groep: z.string().min(1),
  tekst: z.string().min(1),
  hulp: z.string().nullable(),
  antwoorden: z.array(z.object({ code, tekst: z.string().min(1), vraagtToelichting: z.boolean() })).min(2),
});

/** The questions of one version of the veiligheidsbeoordeling: data, so that a new version is a file and no release. */
export const instrumentvragen = z.array(vraag).min(1).refine((vragen) => new Set(vragen.map((v) => v.code)).size === vragen.length, { error: 'Twee vragen hebben dezelfde code.' });

export const instrumentbestand = z.object({
  versie: z.int().min(1),
  titel: z.string().min(1),
  geldigVan: z.iso.date(),
  vragen: instrumentvragen,
});
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
