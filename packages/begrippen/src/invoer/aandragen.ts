import { z } from 'zod';
import { datum } from './datumvelden.js';
import { gezinslidInvoer } from './gezin.js';
import { LENGTE, id, tekst, tekstOfLeeg, versie } from './velden.js';

const GEHEIM = 'Een geheim adres schrijft de Raad hier niet op. Vertel het mondeling aan het duo.';

/** The Raad knows what stands in the request that it got. A secret address it may not write: the duo does. */
const aangedragenLid = gezinslidInvoer
  .extend({ tijdelijkId: id('het gezinslid') })
  .refine(({ adres }) => adres?.isGeheim !== true, { path: ['adres', 'isGeheim'], error: GEHEIM });

const aangedragenFeit = z.object({
  tekst: tekst('het feit'),
  bron: tekst('de bron', { max: LENGTE.REGEL }),
  peildatum: datum('op welke dag dit zo was'),
});

/** A family that the Raad was asked to look at, and for which it wants the duo to do the research (N77, N85). */
export const gezinAandragenInvoer = z.object({
  gezinsnaam: tekstOfLeeg('de naam van het gezin', { max: LENGTE.NAAM }),
  gebied: tekstOfLeeg('het gebied', { max: LENGTE.NAAM }),
  gezinsleden: z.array(aangedragenLid, { error: 'Noem minstens één gezinslid.' }).min(1, { error: 'Noem minstens één gezinslid.' }).max(40, { error: 'Noem hooguit 40 mensen.' }),
  feiten: z
    .array(aangedragenFeit)
    .max(50, { error: 'Noem hooguit 50 feiten.' })
    .nullish()
    .transform((feiten) => feiten ?? []),
});
export type GezinAandragenInvoer = z.output<typeof gezinAandragenInvoer>;

/** The Raad goes on with this family itself, without Blijvend Veilig. */
export const aandragenStoppenInvoer = z.object({ casusId: id('het gezin'), versie });
