import { z } from 'zod';
import { Overdrachtgrond, Overdrachtsoort } from '../enums/overdracht.js';
import { datum } from './datumvelden.js';
import { LENGTE, id, jaOfNee, keuze, keuzeOfLeeg, tekst, tekstOfLeeg, versie } from './velden.js';
import { voorwaarde } from './voorwaarde.js';

const regels = (wat: string) =>
  z
    .array(tekst(wat, { max: LENGTE.ALINEA }))
    .max(30, { error: 'Noem er hooguit 30.' })
    .nullish()
    .transform((lijst) => lijst ?? []);

const reden = tekst('de reden', { max: LENGTE.ALINEA });

const NAAR_WIJKTEAM = ({ soort }: { soort: string }): boolean => soort === Overdrachtsoort.NAAR_WIJKTEAM;

/** To a wijkteam only with consent or on a ground that somebody wrote down (domein §6.1), and with when to come back (N83). */
export const overdrachtAanbiedenInvoer = z.object({
  casusId: id('het gezin'),
  soort: keuze(Overdrachtsoort, 'waar het gezin heen gaat'),
  naarId: id('aan wie u het gezin aanbiedt'),
  wieVertelt: tekst('wie het gezin vertelt over de overdracht', { max: LENGTE.REGEL }),
  toelichting: tekstOfLeeg('de toelichting'),
  voorwaarden: regels('de voorwaarde'),
  vragen: regels('de vraag'),
  wieDoetWat: regels('wie wat doet'),
  terugkomenBij: tekstOfLeeg('wanneer het duo terugkomt', { max: LENGTE.ALINEA }),
  grond: keuzeOfLeeg(Overdrachtgrond, 'waarop u deze gegevens deelt'),
  grondToelichting: tekstOfLeeg('wie ja zei, of welke grond er is', { max: LENGTE.ALINEA }),
})
  .refine((aanbod) => !NAAR_WIJKTEAM(aanbod) || aanbod.grond !== null, voorwaarde('VERPLICHT', 'grond', 'Kies of het gezin toestemming gaf, of dat u het op een grond deelt.'))
  .refine((aanbod) => !NAAR_WIJKTEAM(aanbod) || aanbod.grondToelichting !== null, voorwaarde('VERPLICHT', 'grondToelichting', 'Schrijf op wie toestemming gaf en wanneer, of welke grond er is.'))
  .refine((aanbod) => !NAAR_WIJKTEAM(aanbod) || aanbod.terugkomenBij !== null, voorwaarde('VERPLICHT', 'terugkomenBij', 'Schrijf op wanneer het gezin terug moet naar het duo.'));

/** Before answering: what the sheet leaves open. Both sides read the question and the answer. */
export const overdrachtvraagStellenInvoer = z.object({ overdrachtId: id('de overdracht'), vraag: tekst('uw vraag', { max: LENGTE.ALINEA }) });
export const overdrachtvraagBeantwoordenInvoer = z.object({ id: id('de vraag'), versie, antwoord: tekst('uw antwoord', { max: LENGTE.ALINEA }) });

/** For who receives by letter: what was answered, by whom and when. */
export const overdrachtAntwoordVastleggenInvoer = z
  .object({
    id: id('de overdracht'),
    versie,
    isAanvaard: jaOfNee('is het gezin aangenomen'),
    antwoordVan: tekst('wie het antwoord gaf', { max: LENGTE.REGEL }),
    antwoordOp: datum('wanneer het antwoord kwam'),
    reden: tekstOfLeeg('de reden', { max: LENGTE.ALINEA }),
  })
  .refine((a) => a.isAanvaard || Boolean(a.reden), voorwaarde('VERPLICHT', 'reden', 'Vul in waarom het gezin niet is aangenomen.'));
/** Veilig Thuis lets go: the receiver has the family. */
export const overdrachtAfrondenInvoer = z.object({ id: id('de overdracht'), versie });

export const overdrachtIntrekkenInvoer = z.object({ id: id('de overdracht'), versie, reden });
export const overdrachtAanvaardenInvoer = z.object({ id: id('de overdracht'), versie });
export const overdrachtWeigerenInvoer = z.object({ id: id('de overdracht'), versie, reden });

/** A duo is two people (A22); one of them is the fixed face for the family (A01). */
export const duoVormenInvoer = z
  .object({
    casusId: id('het gezin'),
    leden: z.array(id('een duolid'), { error: 'Kies twee duoleden.' }),
    aanspreekpuntId: id('het vaste gezicht'),
    reden: tekstOfLeeg('de reden', { max: LENGTE.ALINEA }),
  })
  .refine(
    ({ leden }) => !Array.isArray(leden) || (leden.length === 2 && leden[0] !== leden[1]),
    voorwaarde('KEUZE_ONGELDIG', 'leden', 'Kies twee verschillende mensen voor het duo.'),
  )
  .refine(
    ({ leden, aanspreekpuntId }) => !Array.isArray(leden) || !aanspreekpuntId || leden.includes(aanspreekpuntId),
    voorwaarde('KEUZE_ONGELDIG', 'aanspreekpuntId', 'Het vaste gezicht is een van de twee duoleden.'),
  );
