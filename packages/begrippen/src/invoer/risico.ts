import { z } from 'zod';
import { Aanwezigheid } from '../enums/risico.js';
import { LENGTE, id, idOfLeeg, keuze, tekst, tekstOfLeeg, versie, vinkje } from './velden.js';
import { voorwaarde } from './voorwaarde.js';

// A code of the list; which codes there are the list itself says, in the database.
const aspect = tekst('de zorg', { max: 60 });

const antwoord = z.object({
  aspect,
  aanwezig: keuze(Aanwezigheid, 'of dit speelt'),
  toelichting: tekstOfLeeg('de toelichting', { max: LENGTE.ALINEA }),
  bron: tekstOfLeeg('de bron', { max: LENGTE.REGEL }),
  betreftId: idOfLeeg('over wie het gaat'),
});

const isConcreet = ({ aanwezig, toelichting }: { aanwezig: Aanwezigheid; toelichting: string | null }): boolean => aanwezig !== Aanwezigheid.AANWEZIG || Boolean(toelichting);
const CONCREET = voorwaarde('VERPLICHT', 'toelichting', 'Schrijf concreet op waaraan u dit merkt.');

export const risicoVastleggenInvoer = antwoord.extend({ casusId: id('het gezin'), bewaken: vinkje(false) }).refine(isConcreet, CONCREET);

export const risicoWijzigenInvoer = z
  .object({
    aanwezig: keuze(Aanwezigheid, 'of dit speelt'),
    toelichting: tekstOfLeeg('de toelichting', { max: LENGTE.ALINEA }),
    bron: tekstOfLeeg('de bron', { max: LENGTE.REGEL }),
    bewaken: vinkje(false),
  })
  .partial()
  .extend({ id: id('de zorg'), versie });

const krachtVelden = z.object({
  omschrijving: tekst('wat er goed gaat', { max: LENGTE.ALINEA, advies: 'Schrijf concreet op wat er goed gaat of wat helpt.' }),
  bron: tekstOfLeeg('de bron', { max: LENGTE.REGEL }),
});
export const krachtVastleggenInvoer = krachtVelden.extend({ casusId: id('het gezin'), vanId: idOfLeeg('van wie deze kracht is') });
export const krachtWijzigenInvoer = krachtVelden.partial().extend({ id: id('de kracht'), versie });

export const inventarisatieStartenInvoer = z.object({ casusId: id('het gezin') });

/** One answer of one of the duo, on their own. */
export const inventarisatieAntwoordenInvoer = antwoord.extend({ inventarisatieId: id('de inventarisatie') }).refine(isConcreet, CONCREET);

export const inventarisatieGereedInvoer = z.object({ id: id('de inventarisatie') });
export const inventarisatieVergelijkenInvoer = z.object({ id: id('de inventarisatie') });

/** What the two agreed on; it becomes the shared version. */
export const inventarisatieVaststellenInvoer = z.object({
  id: id('de inventarisatie'),
  versie,
  antwoorden: z.array(antwoord.refine(isConcreet, CONCREET), { error: 'Kies wat u samen vaststelt.' }).min(1, { error: 'Kies wat u samen vaststelt.' }),
});
