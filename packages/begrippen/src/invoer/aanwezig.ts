import { z } from 'zod';
import { id, tekst } from './velden.js';

/** On which page or at which field of a dossier somebody is working now. */
export const aanwezigMeldenInvoer = z.object({ casusId: id('het gezin'), plek: tekst('de plek', { max: 200 }) });
