import type { z } from 'zod';
import { Meldersoort, Meldingsoort } from '../enums/melding.js';
import { onbevestigd, type Plek, vindMelderplekken } from '../persoonsgegeven/index.js';
import { bevestiging } from './zonder-persoonsgegevens.js';
import { Weigeringcode } from './weigering.js';
import type { Onaf } from './voorwaarde.js';

const isObject = (waarde: unknown): waarde is Onaf => typeof waarde === 'object' && waarde !== null;
const tekstIn = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '');

/** An omstander stays secret unless they said yes; a professional only with a ground (Wmo 2015). Who is neither yet, stays secret meanwhile. */
export const blijftMelderGeheim = ({ soort, anonimiteitToegezegd }: Onaf): boolean =>
  soort === Meldersoort.PROFESSIONAL ? anonimiteitToegezegd === true : anonimiteitToegezegd !== false;

const VOORVALVELDEN = ['wie', 'wat', 'bijWie', 'wanneer', 'hoeVaak', 'gevolg'];

/** The texts of a melding that a family reads, by the name of their field. */
function gezinsteksten({ kern, tekstVoorGezin, voorvallen }: Onaf): [veld: string, tekst: string][] {
  const inVoorvallen = (Array.isArray(voorvallen) ? voorvallen : []).flatMap((voorval: unknown, plaats) =>
    isObject(voorval) ? VOORVALVELDEN.map((naam): [string, string] => [`voorvallen.${plaats}.${naam}`, tekstIn(voorval[naam])]) : [],
  );
  return [...inVoorvallen, ['kern', tekstIn(kern)], ['tekstVoorGezin', tekstIn(tekstVoorGezin)]];
}

/** The places in this text that may betray the melder; none where the family may know who reported. */
export function melderplekkenIn(tekst: string, { soort, melder, gezinsleden }: Onaf): Plek[] {
  if (soort !== Meldingsoort.MELDING || !isObject(melder) || !blijftMelderGeheim(melder)) return [];
  const leden = (Array.isArray(gezinsleden) ? gezinsleden : []).filter(isObject).map(({ voornamen, achternaam }) => ({ voornamen: tekstIn(voornamen), achternaam: tekstIn(achternaam) }));
  const kenmerken = Object.fromEntries(['naam', 'functie', 'organisatie', 'telefoon', 'relatieTotGezin'].map((naam) => [naam, tekstIn(melder[naam])]));
  return vindMelderplekken(tekst, kenmerken, leden);
}

/** A rule of zod's `superRefine`: a melder who stays secret is not to be known from what the family reads, but for places that somebody confirmed. */
export function verraadtMelderNiet(melding: Onaf, context: z.RefinementCtx): void {
  const { bevestigdeMelderplekken: lijst } = melding;
  const bevestigd = Array.isArray(lijst) ? lijst.filter((plek): plek is string => typeof plek === 'string') : [];
  for (const [veld, tekst] of gezinsteksten(melding)) {
    const [eerste, ...meer] = onbevestigd(
      melderplekkenIn(tekst, melding).map((plek) => ({ ...plek, plek: bevestiging(veld, plek) })),
      bevestigd,
    );
    if (!eerste) continue;
    context.addIssue({
      code: 'custom',
      path: veld.split('.').map((deel) => (/^\d+$/.test(deel) ? Number(deel) : deel)),
      params: { code: Weigeringcode.MELDER_HERKENBAAR },
      message: `“${eerste.tekst}”${meer.length > 0 ? ` (en nog ${meer.length})` : ''} staat ook bij de melder, en die blijft geheim. Schrijf het anders op, of zeg per plek dat het gezin de melder hier niet aan herkent.`,
    });
  }
}
