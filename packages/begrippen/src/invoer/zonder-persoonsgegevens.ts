import { z } from 'zod';
import { onbevestigd, persoonsgegevenNaam, type Persoonsvondst, vindPersoonsgegevens } from '../persoonsgegeven/index.js';
import { voorwaarde } from './voorwaarde.js';
import type { Onaf } from './voorwaarde.js';

/** The places of which somebody said that they point to no person, each as `bevestiging` writes it. */
export const bevestigd = z
  .array(z.string().max(400), { error: 'De bevestigde plekken kloppen niet. Open de pagina opnieuw.' })
  .max(300, { error: 'Dit zijn te veel bevestigde plekken.' })
  .nullish()
  .transform((plekken) => plekken ?? []);

/** How one place in one field is named. */
export const bevestiging = (veld: string, { plek }: Pick<Persoonsvondst, 'plek'>): string => `${veld}:${plek}`;

/** What of this field still has to be taken out or confirmed. */
export function onbevestigdePersoonsgegevens(veld: string, tekst: string | null | undefined, alBevestigd: readonly string[]): Persoonsvondst[] {
  const vanVeld = alBevestigd.filter((plek) => plek.startsWith(`${veld}:`)).map((plek) => plek.slice(veld.length + 1));
  return onbevestigd(vindPersoonsgegevens(tekst ?? ''), vanVeld);
}

function inVeld(invoer: unknown, veld: string): Persoonsvondst[] {
  const { [veld]: tekst, bevestigd: plekken } = invoer as Onaf;
  return typeof tekst === 'string' ? onbevestigdePersoonsgegevens(veld, tekst, Array.isArray(plekken) ? plekken.filter((plek) => typeof plek === 'string') : []) : [];
}

const weigertekst = ([eerste, ...meer]: readonly Persoonsvondst[]): string =>
  `Hier staat misschien een ${eerste ? `${persoonsgegevenNaam[eerste.soort]}: “${eerste.tekst}”` : 'naam'}${meer.length > 0 ? ` (en nog ${meer.length})` : ''}. Haal het weg, of bevestig per plek dat het geen persoonsgegeven is.`;

/** A rule of zod's `refine`: this field holds no personal data, but for the places that somebody confirmed. */
export const zonderPersoonsgegevens = (veld: string): [(invoer: Onaf) => boolean, ReturnType<typeof voorwaarde>] => [
  (invoer) => inVeld(invoer, veld).length === 0,
  voorwaarde('PERSOONSGEGEVEN', veld, ({ input }) => weigertekst(inVeld(input, veld))),
];
