import { z } from 'zod';
import { Koppelgrond } from '../enums/koppeling.js';
import { Overnamereden } from '../enums/werkvoorraad.js';
import { id, jaOfNee, keuze, LENGTE, tekst } from './velden.js';
import { voorwaarde } from './voorwaarde.js';

export const meldingToewijzenInvoer = z.object({ casusId: id('het gezin'), naarId: id('de collega') });
export const meldingOvernemenInvoer = z.object({ casusId: id('het gezin'), reden: keuze(Overnamereden, 'waarom u overneemt') });

export const weergaveBewarenInvoer = z.object({
  id: id('de weergave'),
  naam: tekst('de naam van de weergave', { max: LENGTE.NAAM }),
  // The part of the address after the question mark; an empty one is the whole list.
  keuze: z.string({ error: 'De keuze van de weergave ontbreekt.' }).max(LENGTE.REGEL, { error: 'Deze weergave is te lang om te bewaren.' }),
});
export const weergaveWissenInvoer = z.object({ id: id('de weergave') });

/** Two dossiers that are of one gezin, and a colleague who looks at both before they are joined. */
export const koppelingVoorstellenInvoer = z
  .object({ casusId: id('het gezin'), anderCasusId: id('het andere dossier'), grond: keuze(Koppelgrond, 'waaraan u ziet dat het één gezin is'), collegaId: id('de collega') })
  .refine(({ casusId, anderCasusId }) => !casusId || casusId !== anderCasusId, voorwaarde('KEUZE_ONGELDIG', 'anderCasusId', 'Kies een ander dossier dan dit.'));
export const koppelingBeslissenInvoer = z.object({ id: id('de koppeling'), akkoord: jaOfNee('of het één gezin is') });
export const koppelingIntrekkenInvoer = z.object({ id: id('de koppeling') });
export const koppelingLosmakenInvoer = z.object({ id: id('de koppeling') });
