import { z } from 'zod';
import { Vernietigingsbesluit } from '../enums/toezicht.js';
import { datum, datumOfLeeg } from './datumvelden.js';
import { id, idOfLeeg, jaOfNee, keuze, LENGTE, tekst, tekstOfLeeg, versie, vinkje } from './velden.js';

const casusnummer = z
  .string({ error: 'Vul het casusnummer in.' })
  .trim()
  .min(1, { error: 'Vul het casusnummer in.' })
  .max(40, { error: 'Een casusnummer ziet eruit als BV-2026-00027.' })
  .transform((nummer) => nummer.toUpperCase());

const motivering = (wat: string) => tekst(wat, { max: LENGTE.ALINEA, min: 20, advies: `Schrijf ${wat} op, in ten minste twintig tekens.` });

/** Looking along as somebody else. The ground may be empty for a casus of the demonstration only; that the database decides. */
export const meekijkOpenenInvoer = z.object({
  casusnummer,
  alsId: id('met wie u meekijkt'),
  portaal: z.string({ error: 'Kies een portaal.' }).trim().min(1, { error: 'Kies een portaal.' }).max(40, { error: 'Kies een portaal.' }),
  grond: tekstOfLeeg('de grond', { max: LENGTE.ALINEA }),
});

export const opschortingVastleggenInvoer = z.object({
  casusnummer,
  reden: tekst('de reden', { max: LENGTE.REGEL, min: 10, advies: 'Schrijf op waarom dit dossier langer blijft, zonder namen.' }),
  tot: datumOfLeeg({ magInToekomst: true }),
});
export const opschortingOpheffenInvoer = z.object({ id: id('de opschorting') });

export const vernietigingVoorstellenInvoer = z.object({
  casusnummers: z.array(casusnummer, { error: 'Kies ten minste één dossier.' }).min(1, { error: 'Kies ten minste één dossier.' }).max(200, { error: 'Kies hooguit 200 dossiers tegelijk.' }),
  motivering: motivering('de motivering'),
});
export const vernietigingBeoordelenInvoer = z.object({ id: id('het voorstel'), akkoord: jaOfNee('gaat u akkoord'), oordeel: motivering('uw oordeel') });
export const vernietigingUitvoerenInvoer = z.object({ id: id('het voorstel') });

/** A family member asks to destroy their data; empty `vragerLidId`: the person asks. */
export const vernietigingsverzoekVastleggenInvoer = z.object({
  casusId: id('het gezin'),
  voorId: id('over wie het gaat'),
  vragerLidId: idOfLeeg('wie het vraagt'),
  gevraagdOp: datum('wanneer het is gevraagd'),
  kindStemtIn: vinkje(false),
  wens: tekstOfLeeg('wat diegene vraagt', { max: LENGTE.ALINEA }),
});
export const vernietigingsverzoekBeslissenInvoer = z.object({ id: id('het verzoek'), versie, besluit: keuze(Vernietigingsbesluit, 'een besluit'), motivering: motivering('de motivering') });
export const vernietigingsverzoekUitvoerenInvoer = z.object({ id: id('het verzoek') });
