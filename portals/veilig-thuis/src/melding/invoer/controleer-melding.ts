import { invoerschemas } from '@bv/begrippen';
import { schemaresolver } from '../../app/formulier/schemaresolver.js';
import { alsInvoer, formulierveld } from './als-invoer.js';
import type { Meldingwaarden } from './waarden.js';

/** The whole melding at once: a step shows its own part of what comes out, the check page all of it. */
export const controleerMelding = schemaresolver(invoerschemas.meldingVastleggen, {
  alsInvoer: (waarden: Meldingwaarden) => alsInvoer(waarden).invoer,
  alsVeld: (veld, waarden) => formulierveld(veld, alsInvoer(waarden)),
});
