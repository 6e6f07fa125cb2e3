import { z } from 'zod';
import { Hulpsoort, Hulptoestand, Hulpuitvoering } from '../enums/hulp.js';
import { Overlegaanleiding } from '../enums/overleg.js';
import { datum, datumOfLeeg } from './datumvelden.js';
import { moetZeggenWaaromNietGelukt } from '../rechtsvragen.js';
import { LENGTE, id, idOfLeeg, keuze, tekst, tekstOfLeeg, versie, vinkje } from './velden.js';
import { voorwaarde } from './voorwaarde.js';
import type { Onaf } from './voorwaarde.js';

const hulpVelden = z.object({
  soort: keuze(Hulpsoort, 'wat u regelt'),
  omschrijving: tekstOfLeeg('de omschrijving', { max: LENGTE.ALINEA }),
  uitvoerder: tekst('wie dit doet', { max: LENGTE.REGEL }),
  motief: tekstOfLeeg('waarom op deze manier', { max: LENGTE.ALINEA }),
  voorId: idOfLeeg('voor wie het is'),
  afspraakId: idOfLeeg('de afspraak'),
  sinds: datumOfLeeg({ magInToekomst: true }),
  klaarVoor: datumOfLeeg({ magInToekomst: true }),
});

/** Something is put in place: by the duo (an action) or by somebody else (help). */
export const hulpinzetVastleggenInvoer = hulpVelden.extend({
  casusId: id('het gezin'),
  uitvoering: keuze(Hulpuitvoering, 'of het duo dit doet of een ander'),
});

export const hulpinzetWijzigenInvoer = hulpVelden
  .extend({
    toestand: keuze(Hulptoestand, 'hoe het ermee staat'),
    resultaat: tekstOfLeeg('het resultaat', { max: LENGTE.ALINEA }),
    resultaatOp: datumOfLeeg(),
  })
  .partial()
  .extend({ id: id('de actie of hulp'), versie })
  .refine(
    ({ toestand, resultaat }: Onaf) => toestand !== Hulptoestand.NIET_GELUKT || !moetZeggenWaaromNietGelukt() || Boolean(resultaat),
    voorwaarde('VERPLICHT', 'resultaat', 'Schrijf op waarom het niet lukte. Hulp is vrijwillig, en zo weten wij wat er nodig was.'),
  );

/** Professionals sit together because it got worse or more frequent; the duo stays (N88). */
export const overlegVastleggenInvoer = z.object({
  casusId: id('het gezin'),
  op: datum('wanneer het overleg was'),
  aanleiding: keuze(Overlegaanleiding, 'de aanleiding'),
  waarom: tekst('waarom dit overleg nodig was', { max: LENGTE.ALINEA }),
  wie: tekst('wie erbij was', { max: LENGTE.ALINEA }),
  uitkomst: tekst('wat eruit kwam', { max: LENGTE.TEKST }),
  afspraken: tekstOfLeeg('de afspraken', { max: LENGTE.ALINEA }),
  duoBlijft: vinkje(true),
});
