import { antwoordbezwaren, type Instrumentvraag, invoerschemas, type Triagebesluit } from '@bv/begrippen';
import { type FieldErrors, type Resolver, set } from 'react-hook-form';
import type { Casus, Casusmelding } from '../app/casus/casus-context.js';
import { schemaresolver } from '../app/formulier/schemaresolver.js';

export interface Antwoordwaarden {
  vraag: string;
  antwoord: string | null;
  toelichting: string;
}

export interface Beoordelingwaarden {
  casusId: string;
  meldingId: string;
  directVeilig: boolean | null;
  besluit: Triagebesluit | null;
  reden: string;
  instrumentVersie: number;
  antwoorden: Antwoordwaarden[];
  collegaId: string | null;
}

/** The last one that a colleague sent back: what was filled in is not asked a second time. */
export const teruggestuurde = ({ beoordelingen }: Casus, { id }: Casusmelding): Casus['beoordelingen'][number] | undefined =>
  beoordelingen.filter((beoordeling) => beoordeling.toestand === 'TERUGGESTUURD' && beoordeling.melding?.id === id).toSorted((een, ander) => (een.opgesteldOp ?? '').localeCompare(ander.opgesteldOp ?? '')).at(-1);

/** Empty, or as it was sent back; of the questions of now, which may be others. Which colleague looks is chosen anew. */
export const beginwaarden = (casus: Casus, melding: Casusmelding, nu: { readonly versie: number; readonly vragen: readonly Instrumentvraag[] }): Beoordelingwaarden => {
  const terug = teruggestuurde(casus, melding);
  return {
    casusId: casus.id,
    meldingId: melding.id,
    directVeilig: terug?.directVeilig ?? null,
    besluit: terug?.besluit ?? null,
    reden: terug?.reden ?? '',
    instrumentVersie: nu.versie,
    antwoorden: nu.vragen.map(({ code, antwoorden }) => {
      const eerder = terug?.antwoorden.find(({ vraag, antwoord }) => vraag === code && antwoorden.some((keuze) => keuze.code === antwoord));
      return { vraag: code, antwoord: eerder?.antwoord ?? null, toelichting: eerder?.toelichting ?? '' };
    }),
    collegaId: null,
  };
};

const schema = schemaresolver(invoerschemas.veiligheidsbeoordelingVaststellen, { alsInvoer: (waarden: Beoordelingwaarden) => waarden });

const alsAntwoord = ({ vraag, antwoord, toelichting }: Antwoordwaarden) => ({ vraag, antwoord: antwoord ?? '', toelichting });

/** The form as the server checks it, and every question of its version with an answer and where asked an explanation. */
export const controleerBeoordeling =
  (vragenVan: (versie: number) => readonly Instrumentvraag[]): typeof schema =>
  async (waarden, context, opties) => {
    const uit = await schema(waarden, context, opties);
    const bezwaren = antwoordbezwaren(vragenVan(waarden.instrumentVersie), waarden.antwoorden.map(alsAntwoord));
    if (bezwaren.length === 0) return uit;
    const errors: FieldErrors<Beoordelingwaarden> = { ...uit.errors };
    for (const { vraag, veld, tekst } of bezwaren) {
      const plaats = waarden.antwoorden.findIndex((antwoord) => antwoord.vraag === vraag);
      set(errors, `antwoorden.${String(plaats)}.${veld}`, { type: 'ANTWOORD_ONTBREEKT', message: tekst });
    }
    return { values: {}, errors } satisfies Awaited<ReturnType<Resolver<Beoordelingwaarden>>>;
  };
