import { z } from 'zod';
import { Aanvullingsoort, Dossieronderdeel } from '../enums/aanvulling.js';
import { datum } from './datumvelden.js';
import { id, keuze, tekst } from './velden.js';

export const aanvullingVastleggenInvoer = z.object({
  casusId: id('het gezin'),
  onderdeel: keuze(Dossieronderdeel, 'waar het over gaat'),
  onderdeelId: id('waar het over gaat'),
  vanId: id('wie dit zegt'),
  soort: keuze(Aanvullingsoort, 'aanvulling, correctie of eigen verklaring'),
  tekst: tekst('wat het gezinslid zegt', { advies: 'Schrijf op wat het gezinslid zegt, in de eigen woorden.' }),
  gegevenOp: datum('op welke dag het is gezegd'),
});
