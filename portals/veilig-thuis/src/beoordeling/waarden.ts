import { antwoordbezwaren, type Instrumentvraag, invoerschemas, type Triagebesluit } from '@bv/begrippen';
import { type FieldErrors, type Resolver, set } from 'react-hook-form';
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
