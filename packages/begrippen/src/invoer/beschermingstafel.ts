import { z } from 'zod';
import { Tafelrol, Tafeluitkomst, Toestemming, Uitnodigingswijze } from '../enums/beschermingstafel.js';
import { datum } from './datumvelden.js';
import { LENGTE, id, idOfLeeg, keuze, tekst, tekstOfLeeg, versie, vinkje } from './velden.js';
import { voorwaarde } from './voorwaarde.js';
import type { Onaf } from './voorwaarde.js';

/** Somebody who is not of the family: by name, or a colleague of the Raad who then does not review. */
const gast = z
  .object({ rol: keuze(Tafelrol, 'wie het is'), naam: tekstOfLeeg('de naam', { max: LENGTE.NAAM }), partijId: idOfLeeg('de medewerker van de Raad') })
  .refine(({ rol }: Onaf) => rol !== Tafelrol.GEZIN, voorwaarde('KEUZE_ONGELDIG', 'rol', 'Een gezinslid kiest u hierboven.'))
  .refine(({ naam, partijId }: Onaf) => Boolean(naam) || Boolean(partijId), voorwaarde('VERPLICHT', 'naam', 'Vul in wie er komt.'));

export const tafelPlannenInvoer = z
  .object({
    casusId: id('het gezin'),
    datum: datum('op welke dag', { magInToekomst: true }),
    waar: tekst('waar en hoe laat', { max: LENGTE.REGEL }),
    aanleiding: tekst('waarom u aan tafel gaat', { max: LENGTE.ALINEA }),
    gezinslidIds: z.array(id('een gezinslid'), { error: 'Kies wie van het gezin erbij is.' }).min(1, { error: 'Kies wie van het gezin erbij is.' }).max(20),
    gasten: z
      .array(gast)
      .max(20, { error: 'Noem hooguit 20 mensen.' })
      .nullish()
      .transform((gasten) => gasten ?? []),
    isSpoed: vinkje(false),
    spoedreden: tekstOfLeeg('waarom dit niet kan wachten', { max: LENGTE.ALINEA }),
  })
  .refine(({ isSpoed, spoedreden }: Onaf) => isSpoed !== true || Boolean(spoedreden), voorwaarde('VERPLICHT', 'spoedreden', 'Schrijf op waarom dit niet kan wachten.'));

/** That somebody was invited: in the hand, by post, or told. */
export const tafeluitnodigingVastleggenInvoer = z.object({ id: id('de deelnemer'), versie, uitgenodigdOp: datum('wanneer u uitnodigde'), wijze: keuze(Uitnodigingswijze, 'hoe u uitnodigde') });

/** Without a yes there is a ground: what is shared then, and by which right. */
export const tafeltoestemmingVastleggenInvoer = z
  .object({ id: id('de deelnemer'), versie, toestemming: keuze(Toestemming, 'of diegene het goed vindt'), gevraagdOp: datum('wanneer u het vroeg'), grond: tekstOfLeeg('wat u dan wel deelt, en waarom dat mag', { max: LENGTE.ALINEA }) })
  .refine(({ toestemming, grond }: Onaf) => toestemming === Toestemming.JA || Boolean(grond), voorwaarde('VERPLICHT', 'grond', 'Schrijf op wat u dan wel deelt, en waarom dat mag.'));

export const tafelHoudenInvoer = z.object({
  id: id('de beschermingstafel'),
  versie,
  gehoudenOp: datum('wanneer het was'),
  aanwezigIds: z.array(id('een deelnemer'), { error: 'Kies wie er waren.' }).min(1, { error: 'Kies wie er waren.' }).max(40),
  uitkomst: keuze(Tafeluitkomst, 'wat eruit kwam'),
  toelichting: tekst('wat er is afgesproken'),
});

export const tafelLatenVervallenInvoer = z.object({ id: id('de beschermingstafel'), versie, vervallenReden: tekst('waarom het niet doorging', { max: LENGTE.ALINEA }) });
