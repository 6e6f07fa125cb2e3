import { z } from 'zod';
import { Dossieronderdeel } from '../enums/aanvulling.js';
import { Achterhoudreden, Identiteitsbewijs, Inzagevrager, Inzageweigering } from '../enums/inzage.js';
import { datum, datumOfLeeg } from './datumvelden.js';
import { LENGTE, id, idOfLeeg, keuze, tekst, tekstOfLeeg, versie } from './velden.js';
import { voorwaarde } from './voorwaarde.js';

export const inzageAanvragenInvoer = z
  .object({
    casusId: id('het gezin'),
    voorId: id('over wie het dossier gaat'),
    vrager: keuze(Inzagevrager, 'wie het vraagt'),
    vragerLidId: idOfLeeg('welke ouder het vraagt'),
    gemachtigde: tekstOfLeeg('de naam van wie een machtiging heeft', { max: LENGTE.NAAM }),
    gevraagdOp: datum('op welke dag het is gevraagd'),
    wens: tekstOfLeeg('wat diegene wil weten', { max: LENGTE.ALINEA }),
    bewijs: keuze(Identiteitsbewijs, 'welk bewijs u hebt gezien'),
    identiteitGezienOp: datum('wanneer u het bewijs hebt gezien'),
    gezagGezienOp: datumOfLeeg(),
    machtigingGezienOp: datumOfLeeg(),
    toestemmingKindOp: datumOfLeeg(),
    kanBelangWaarderen: z.boolean().nullish().transform((waarde) => waarde ?? null),
  })
  .refine((v) => v.vrager !== Inzagevrager.OUDER || Boolean(v.vragerLidId), voorwaarde('VERPLICHT', 'vragerLidId', 'Kies welke ouder het vraagt.'))
  .refine((v) => v.vrager !== Inzagevrager.OUDER || v.vragerLidId !== v.voorId, voorwaarde('KEUZE_ONGELDIG', 'vragerLidId', 'Kies een ander dan over wie het dossier gaat.'))
  .refine((v) => v.vrager !== Inzagevrager.GEMACHTIGDE || Boolean(v.gemachtigde), voorwaarde('VERPLICHT', 'gemachtigde', 'Vul in wie de machtiging heeft.'));

const stap = { id: id('het verzoek'), versie };
const deel = { verzoekId: id('het verzoek'), onderdeel: keuze(Dossieronderdeel, 'welk deel'), onderdeelId: id('welk deel') };

export const inzageVoorbereidenInvoer = z.object(stap);
export const inzageLatenNakijkenInvoer = z.object({ ...stap, collegaId: id('welke collega het nakijkt') });
export const inzageControlerenInvoer = z.object({
  ...stap,
  inhoudhash: z.string({ error: 'Open de controle opnieuw.' }).regex(/^[0-9a-f]{64}$/, { error: 'Open de controle opnieuw.' }),
});
export const inzageVerstrekkenInvoer = z.object(stap);
export const inzageIntrekkenInvoer = z.object(stap);
export const inzageWeigerenInvoer = z.object({ ...stap, weigering: keuze(Inzageweigering, 'waarom niet'), toelichting: tekst('de uitleg voor wie het vroeg', { max: LENGTE.ALINEA }) });
export const inzageAchterhoudenInvoer = z.object({ ...deel, reden: keuze(Achterhoudreden, 'waarom dit niet meegaat'), toelichting: tekst('waarom dit niet meegaat', { max: LENGTE.ALINEA }) });
export const inzageMeegevenInvoer = z.object(deel);
