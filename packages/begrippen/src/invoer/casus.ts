import { z } from 'zod';
import { Afsluitreden, Terugkoppelingaan, Vervolgcontact } from '../enums/afsluiting.js';
import { Fase } from '../enums/casus.js';
import { Instantiesoort } from '../enums/instantie.js';
import { Reflectiesoort } from '../enums/reflectie.js';
import { datumOfLeeg } from './datumvelden.js';
import { LENGTE, id, idOfLeeg, keuze, tekst, tekstOfLeeg, versie } from './velden.js';
import { voorwaarde } from './voorwaarde.js';
import type { Onaf } from './voorwaarde.js';

export const faseWisselenInvoer = z.object({
  casusId: id('het gezin'),
  versie,
  naar: keuze(Fase, 'de fase'),
  /** Phases overlap: where work goes on beside the main one. */
  nevenfasen: z.array(keuze(Fase, 'de fase')).max(2, { error: 'Kies er hooguit twee.' }).nullish().transform((lijst) => lijst ?? []),
  reden: tekst('waarom deze fase nu past', { max: LENGTE.ALINEA }),
});

export const reflectieVastleggenInvoer = z.object({
  casusId: id('het gezin'),
  soort: keuze(Reflectiesoort, 'het soort reflectie'),
  tekst: tekst('de reflectie'),
});

export const instantieVastleggenInvoer = z.object({
  casusId: id('het gezin'),
  soort: keuze(Instantiesoort, 'het soort instantie'),
  naam: tekst('de naam', { max: LENGTE.NAAM }),
  rol: tekstOfLeeg('de rol', { max: LENGTE.REGEL }),
  van: datumOfLeeg({ magInToekomst: true }),
});

export const terugkoppelingVastleggenInvoer = z.object({
  casusId: id('het gezin'),
  aan: keuze(Terugkoppelingaan, 'aan wie u dit meldt'),
  tekst: tekst('de terugkoppeling'),
});

/** A family always knows whom to call when it goes wrong again; only GEEN needs no name. */
export const casusAfsluitenInvoer = z
  .object({
    casusId: id('het gezin'),
    versie,
    reden: keuze(Afsluitreden, 'waarom u afsluit'),
    toelichting: tekst('de toelichting'),
    betreftId: idOfLeeg('over wie het gaat'),
    vervolgcontact: keuze(Vervolgcontact, 'wie het gezin kan bellen'),
    vervolgcontactNaam: tekstOfLeeg('de naam', { max: LENGTE.NAAM }),
    teBewaken: tekstOfLeeg('wat in de gaten blijft', { max: LENGTE.ALINEA }),
    terugkomenBij: tekstOfLeeg('wanneer het gezin terug kan komen', { max: LENGTE.ALINEA }),
  })
  .refine(
    ({ vervolgcontact, vervolgcontactNaam }: Onaf) =>
      !vervolgcontact || vervolgcontact === Vervolgcontact.GEEN || Boolean(vervolgcontactNaam),
    voorwaarde('VERPLICHT', 'vervolgcontactNaam', 'Vul in wie het gezin kan bellen.'),
  );
