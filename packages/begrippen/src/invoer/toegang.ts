import { z } from 'zod';
import { isDatum, plusDagen, vandaag } from '../datum.js';
import { datum } from './datumvelden.js';
import { id, LENGTE, tekst, tekstOfLeeg } from './velden.js';
import { Weigeringcode } from './weigering.js';

/** Access on request ends by itself, at most this many days after today. */
export const LANGSTE_TOEGANG = 90;

/** The last day on which access asked today can end. */
export const laatsteDagToegang = (): string => plusDagen(vandaag(), LANGSTE_TOEGANG);

const soorten = z
  .array(id('welke gegevens'), { error: 'Kies welke gegevens het zijn.' })
  .min(1, { error: 'Kies welke gegevens het zijn.' })
  .max(31, { error: 'Kies welke gegevens het zijn.' });

const tot = datum('tot en met welke dag', { magInToekomst: true }).refine(
  (dag) => !isDatum(dag) || (dag >= vandaag() && dag <= laatsteDagToegang()),
  { error: `Kies een dag vanaf vandaag, hooguit ${LANGSTE_TOEGANG} dagen vooruit.`, params: { code: Weigeringcode.DATUM_ONGELDIG } },
);

export const toegangVragenInvoer = z.object({
  casusId: id('het gezin'),
  labels: soorten,
  motivering: tekst('de reden', { max: LENGTE.ALINEA, min: 10, advies: 'Schrijf waarvoor u dit nodig hebt, in een hele zin.' }),
  tot,
});

/** A part of what was asked, or a shorter time, is possible; more is not. */
export const toegangToekennenInvoer = z.object({
  id: id('het verzoek'),
  labels: soorten,
  tot,
  toelichting: tekstOfLeeg('de toelichting', { max: LENGTE.ALINEA }),
});

export const toegangAfwijzenInvoer = z.object({ id: id('het verzoek'), reden: tekst('de reden', { max: LENGTE.ALINEA }) });
export const toegangIntrekkenInvoer = z.object({ id: id('het verzoek') });
export const toegangBeeindigenInvoer = z.object({ id: id('het verzoek') });
