import { z } from 'zod';
import { Adviesberichtsoort, Adviesthema } from '../enums/adviesverzoek.js';
import { LENGTE, id, keuze, tekst, tekstOfLeeg, versie, vinkje } from './velden.js';
import { bevestigd, zonderPersoonsgegevens } from './zonder-persoonsgegevens.js';

/** A wijkteam asks; like an adviesvraag it has no field for a person or a family, and its texts name nobody. */
export const adviesVragenInvoer = z
  .object({
    thema: keuze(Adviesthema, 'waar het over gaat'),
    kern: tekst('de vraag in één zin', { max: LENGTE.KERN }),
    situatie: tekst('wat er aan de hand is'),
    geprobeerd: tekstOfLeeg('wat u al deed'),
    vraag: tekst('wat u wilt weten', { max: LENGTE.ALINEA }),
    isSpoed: vinkje(false),
    bevestigd,
  })
  .refine(...zonderPersoonsgegevens('kern'))
  .refine(...zonderPersoonsgegevens('situatie'))
  .refine(...zonderPersoonsgegevens('geprobeerd'))
  .refine(...zonderPersoonsgegevens('vraag'));

const opVerzoek = { id: id('de vraag'), versie };

export const adviesberichtSchrijvenInvoer = z
  .object({ ...opVerzoek, soort: keuze(Adviesberichtsoort, 'wat u schrijft'), tekst: tekst('uw tekst'), bevestigd })
  .refine(...zonderPersoonsgegevens('tekst'));

export const adviesToewijzenInvoer = z.object({ ...opVerzoek, behandelaarId: id('wie dit beantwoordt') });
export const adviesAfsluitenInvoer = z.object(opVerzoek);
export const adviesMeldenInvoer = z.object(opVerzoek);

/** What all wijkteams may learn from: checked once more, and rewritten so that it fits more than one family. */
export const adviesPublicerenInvoer = z
  .object({ ...opVerzoek, thema: keuze(Adviesthema, 'waar het over gaat'), situatie: tekst('bij welke vraag dit hoort', { max: LENGTE.ALINEA }), advies: tekst('het advies'), bevestigd })
  .refine(...zonderPersoonsgegevens('situatie'))
  .refine(...zonderPersoonsgegevens('advies'));

export const kennisIntrekkenInvoer = z.object({ id: id('het advies') });
export const kennisMerkenInvoer = z.object({ id: id('het advies'), hielp: z.boolean({ error: 'Zeg of het u hielp.' }) });
