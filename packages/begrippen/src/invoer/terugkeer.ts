import { z } from 'zod';
import { Kijkoordeel, Terugkeeraanleiding } from '../enums/terugkeer.js';
import { datum } from './datumvelden.js';
import { LENGTE, id, keuze, tekst, tekstOfLeeg, versie } from './velden.js';
import { voorwaarde } from './voorwaarde.js';

export const duoTerugvragenInvoer = z
  .object({
    casusId: id('het gezin'),
    aanleiding: keuze(Terugkeeraanleiding, 'waarom het duo terug moet komen'),
    toelichting: tekst('wat er is', { max: LENGTE.ALINEA, advies: 'Schrijf op wat u zag of hoorde.' }),
    signaalVan: tekstOfLeeg('wie belde', { max: LENGTE.REGEL }),
  })
  .refine(({ aanleiding, signaalVan }) => aanleiding !== Terugkeeraanleiding.SIGNAAL_VAN_BUITEN || Boolean(signaalVan), voorwaarde('VERPLICHT', 'signaalVan', 'Schrijf op wie belde.'));

export const kijkmomentPlannenInvoer = z.object({
  casusId: id('het gezin'),
  gepland: datum('de dag', { magInToekomst: true }),
  waarop: tekst('waar u op let', { max: LENGTE.ALINEA, advies: 'Schrijf op waar u op let.' }),
});

export const kijkmomentVastleggenInvoer = z.object({
  id: id('het moment'),
  versie,
  gedaanOp: datum('de dag'),
  oordeel: keuze(Kijkoordeel, 'hoe het gaat'),
  bevinding: tekst('wat u zag', { max: LENGTE.ALINEA, advies: 'Schrijf op wat u zag of hoorde.' }),
});

export const kijkmomentStoppenInvoer = z.object({ id: id('het moment'), versie, gestoptReden: tekst('de reden', { max: LENGTE.ALINEA, advies: 'Schrijf op waarom dit moment vervalt.' }) });
